import { randomUUID } from 'node:crypto'

/** The key a form carries so that sending it twice makes one record; made on the server, because forms post without script. */
export const newKey = (): string => randomUUID()
