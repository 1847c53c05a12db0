/** The version of this build; a test keeps it equal to package.json's. Part of every key: a new version documents anew. */
export const VERSION = '0.1.0'
