import { randomBytes } from 'node:crypto'

/** The ids of what was written, under the keys by which the stories speak of it. */
export interface Book {
  /** Gives something a new id under its key. */
  add: (kind: Kind, key: string) => string
  /** Notes an id that was there already. */
  put: (kind: Kind, key: string, id: string) => void
  /** The id of something that was added; throws when the story speaks of what is nowhere. */
  id: (kind: Kind, key: string) => string
  /** A new id for what nothing refers to. */
  newId: () => string
}

export type Kind =
  | 'user' | 'membership' | 'organisation' | 'neighbourhood' | 'indicator' | 'voice' | 'point' | 'objective' | 'action' | 'plan' | 'round'
  | 'cardType' | 'link'

/** A key within a neighbourhood. */
export const at = (place: string, key: string): string => `${place}/${key}`

export function newBook(now: Date): Book {
  const ids = new Map<string, string>()
  const newId = idMaker(now)
  const put = (kind: Kind, key: string, id: string) => {
    const name = `${kind} ${key}`
    if (ids.has(name)) throw new Error(`The demo has two of ${name}`)
    ids.set(name, id)
  }
  return {
    newId,
    put,
    add(kind, key) {
      const id = newId()
      put(kind, key, id)
      return id
    },
    id(kind, key) {
      const found = ids.get(`${kind} ${key}`)
      if (!found) throw new Error(`The demo speaks of ${kind} ${key}, which is nowhere`)
      return found
    },
  }
}

/** Makes uuids of version 7 that sort in the order in which they were made: lists by id then follow the story. */
function idMaker(now: Date): () => string {
  let made = 0
  return () => {
    const bytes = randomBytes(16)
    bytes.writeUIntBE(now.getTime() + Math.floor(made / 4096), 0, 6)
    bytes.writeUInt16BE(0x7000 | (made % 4096), 6)
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
    made++
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }
}
