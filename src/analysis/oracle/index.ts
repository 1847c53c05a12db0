export { StaticAnalysisOracle } from './oracle.ts'
export { importedNames, isScript, isTyped } from './snippets.ts'
