import { z } from 'zod'

/** The last row of the page before in a list by name: `name|id`. A name may hold the bar as well; an id never does. */
export interface NameKey {
  name: string
  id: string
}

export const writtenNameKey = ({ name, id }: NameKey): string => `${name}|${id}`

/** A key from an address. What is none begins at the first page. */
export const nameKey = (id: RegExp) =>
  z
    .string()
    .max(260)
    .transform((text, context): NameKey => {
      const at = text.lastIndexOf('|')
      const key = { name: text.slice(0, at), id: text.slice(at + 1) }
      if (at > 0 && !key.name.includes('\0') && id.test(key.id)) return key
      context.addIssue({ code: 'custom', message: 'errors.notUnderstood' })
      return z.NEVER
    })
    .optional()
    .catch(undefined)

export const uuidKey = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const slugKey = /^[a-z0-9-]{1,80}$/
