export { StaticAnalysisOracle } from './oracle.ts'
export { type ImportedName, importedNames, isScript, isTyped } from './snippets.ts'
