import type { ActionFields } from '#lib/plan/schema/action.ts'
import { dateOf, type Day } from '#lib/time/today.ts'

const asDate = (day: string | null): Date | null => (day === null ? null : dateOf(day as Day))

/** What the form of an action fills in, as its columns; blocks have a table of their own. */
export const actionColumns = ({ blocks: _ownTable, startOn, endOn, ...fields }: ActionFields) => ({
  ...fields,
  startOn: asDate(startOn),
  endOn: asDate(endOn),
})
