const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Could this part of an address be an id of ours? Anything else is not found, before the database is asked. */
export const isId = (text: string): boolean => uuid.test(text)
