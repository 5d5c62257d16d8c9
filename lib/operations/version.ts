import project from '../../package.json' with { type: 'json' }

/** The version of Baken, to quote when asking for help. */
export const version: string = project.version
