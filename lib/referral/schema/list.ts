import { z } from 'zod'
import { optionalChoice } from '#lib/actions/fields.ts'
import { slugKey, uuidKey } from '#lib/paging/name-key.ts'
import { isDay, type Day } from '#lib/time/today.ts'
import { openStates } from '../rules/states.ts'

/** The last row of the page before: its day or moment, and its id. */
export interface CardKey {
  at: string
  id: string
}

export const writtenCardKey = ({ at, id }: CardKey): string => `${at}|${id}`

const cardKey = z
  .string()
  .max(80)
  .transform((text, context): CardKey => {
    const [at = '', id = ''] = text.split('|')
    if (uuidKey.test(id) && (isDay(at) || (!Number.isNaN(Date.parse(at)) && /^\d{4}-/.test(at)))) return { at, id }
    context.addIssue({ code: 'custom', message: 'errors.notUnderstood' })
    return z.NEVER
  })
  .optional()
  .catch(undefined)

/** Numbers a search found: `12,15`. */
const numbers = z
  .string()
  .max(200)
  .transform((text) => text.split(',').map(Number).filter((number) => Number.isInteger(number) && number > 0 && number < 2_000_000_000).slice(0, 20))
  .optional()
  .catch(undefined)

export const listStates = [...openStates, 'closed'] as const

/** What the list of cards is narrowed to; anything else in the address narrows nothing. */
export const CardFilter = z.object({
  lijst: z.literal('alles').optional().catch(undefined),
  toestand: optionalChoice(listStates).catch(null),
  buurt: z.string().regex(slugKey).optional().catch(undefined),
  /** a membership */
  bij: z.string().regex(uuidKey).optional().catch(undefined),
  late: z.literal('1').optional().catch(undefined),
  nummers: numbers,
  after: cardKey,
})
export type CardFilter = z.infer<typeof CardFilter>

/** Is this the list of everything, narrowed or not, rather than what waits for the reader? */
export const isWhole = ({ lijst, toestand, buurt, bij, late, nummers }: CardFilter): boolean =>
  lijst !== undefined || toestand !== null || buurt !== undefined || bij !== undefined || late !== undefined || nummers !== undefined

/** The first moment of a day that a key of days stands for. */
export const keyDay = ({ at }: CardKey): Day | null => (isDay(at) ? at : null)

/** More rows than a spreadsheet of cards is read in: the newest go along. */
export const mostInFile = 20_000
