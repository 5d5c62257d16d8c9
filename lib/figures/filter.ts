import { z } from 'zod'
import { nameKey, uuidKey } from '#lib/paging/name-key.ts'
import { themes } from './themes.ts'

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

/** What stands behind the question mark of a list of figures; what is not understood filters nothing. */
export const FiguresFilter = z
  .object({
    thema: z.preprocess(first, z.enum([...themes, 'other']).optional().catch(undefined)),
    naam: z.preprocess(first, z.string().trim().max(100).transform((text) => text.replaceAll('\0', '') || undefined).optional().catch(undefined)),
    na: z.preprocess(first, nameKey(uuidKey)),
  })
  .transform(({ thema, naam, na }) => ({ theme: thema, name: naam, after: na }))
export type FiguresFilter = z.infer<typeof FiguresFilter>

/** The address of a list with its filter, and of its next page. */
export function filteredAddress(path: string, { theme, name }: Pick<FiguresFilter, 'theme' | 'name'>, next: string | null): string {
  const asked = Object.entries({ thema: theme, naam: name, na: next ?? undefined }).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked).toString()}` : path
}
