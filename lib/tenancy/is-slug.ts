/** Could this be a part of an address of ours? Anything else is not found, before the database is asked. */
export const isSlug = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text)
