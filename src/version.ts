/** The version of this build; a test keeps it equal to package.json's. */
export const VERSION = '0.1.0'

/**
 * Which code this is: the build replaces it with a hash of the compiled source. Part of every key, so that what another build has
 * saved is not taken for what this one would say. When run from source, the version has to do.
 */
export const BUILD = 'source'
