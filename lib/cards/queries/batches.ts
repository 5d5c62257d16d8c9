import 'server-only'
import { stripsBack } from '#lib/referral/queries/strips.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { CardLanguage } from '../rules/languages.ts'
import type { PrintFormat } from '../rules/layout.ts'
import { cardTypeChoices } from './card-types.ts'

/** Cards printed together, and how many of their strips came back. */
export interface BatchRow {
  id: string
  /** Within the municipality, from 1. */
  number: number
  size: number
  back: number
  format: PrintFormat
  language: CardLanguage
  printedAt: Date
  title: string
  neighbourhood: string | null
}

const pageSize = 50

async function read(tx: TenantTx, where: { cardTypeId?: string; number?: { lt: number } }, take: number): Promise<BatchRow[]> {
  const found = await tx.paperBatch.findMany({
    where,
    select: {
      id: true, number: true, size: true, format: true, language: true, printedAt: true,
      cardType: { select: { title: true } },
      neighbourhood: { select: { name: true } },
    },
    orderBy: { number: 'desc' },
    take,
  })
  const back = await stripsBack(tx, found.map(({ id }) => id))
  return found.map(({ cardType, neighbourhood, format, language, ...batch }) => ({
    ...batch,
    format: format as PrintFormat,
    language: language as CardLanguage,
    back: back.get(batch.id) ?? 0,
    title: cardType.title,
    neighbourhood: neighbourhood?.name ?? null,
  }))
}

/** The last batches of one kind of card. */
export const batchesOf = (tx: TenantTx, cardTypeId: string): Promise<BatchRow[]> => read(tx, { cardTypeId }, 10)

/** What can be printed, and all batches of the municipality: the last first, fifty at a time, from `before` that number. */
export async function paperPage(tx: TenantTx, before: number | null) {
  const types = await cardTypeChoices(tx)
  const found = await read(tx, before === null ? {} : { number: { lt: before } }, pageSize + 1)
  const rows = found.slice(0, pageSize)
  return {
    types: types.map(({ id, title, offer }) => ({ id, title, offer })),
    rows,
    next: found.length > pageSize ? (rows.at(-1)?.number ?? null) : null,
  }
}

export type PaperPage = Awaited<ReturnType<typeof paperPage>>
