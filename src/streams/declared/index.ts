export { documentDeclared } from './document-declared.ts'
