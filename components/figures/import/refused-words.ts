import type { FigureWords } from '#components/figures/words.ts'
import { refusedSentence, refusals, type Refused } from '#lib/figures/reading/problems.ts'

/** A refused row, fresh from the file or as it was stored. */
export type RefusedRow = Omit<Refused, 'reason'> & { reason: string }

/** Why a row was refused. A reason of an older edition of Baken is shown as it was stored. */
export function refusedWords(row: RefusedRow, { reading }: FigureWords): string {
  const reason = refusals.find((one) => one === row.reason)
  if (!reason) return row.reason
  const { values } = refusedSentence({ ...row, reason })
  // The sentence was chosen by the reader of the file; every refusal carries the values its own sentence mentions.
  return (reading as unknown as (key: string, values: Record<string, string | number>) => string)(`refused.${reason}`, values)
}
