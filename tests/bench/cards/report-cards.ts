import type { CardsReport, Measured } from './measure-cards.ts'

/** What performance aims at: the product's CPU against the floor's, its p50 against the limit's. */
const aims: Record<string, string> = {
  'card list': 'CPU ≤ 1.5 × floor, p50 ≤ 13 × limit', figures: 'CPU ≤ 1.5 × floor', portfolio: 'p50 ≤ 13 × limit', create: 'p50 ≤ 6 × limit',
}

const one = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1))

/** One size as a Markdown table: milliseconds, and how many times each reference. */
export function asMarkdown({ cards, at, machine, rows }: CardsReport): string {
  const head = ['what', 'limit p50', 'floor p50', 'floor CPU', 'Baken p50', 'p95', 'CPU', 'queries', '× limit, p50', '× floor, CPU', 'aim']
  const lines = rows.map(({ what, product, limit, floor }) => [
    what, one(limit?.p50), one(floor?.p50), one(floor?.cpu), one(product.p50), one(product.p95), one(product.cpu), one(product.queries),
    one(limit && product.p50 / limit.p50), one(floor && product.cpu / floor.cpu), aims[what] ?? '',
  ])
  return `${cards} cards, ${at.slice(0, 10)}, ${machine}\n\n` + [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** How much slower everything is with the most cards than with the fewest, towards the empty page of the same run. */
export function growth(reports: readonly CardsReport[]): string[] {
  const [few, many] = [reports[0], reports.at(-1)]
  if (!few || !many || few === many) return []
  const against = (report: CardsReport, row: Measured) => row.product.p50 / (report.rows.find(({ what }) => what === 'empty page')?.product.p50 ?? 1)
  return many.rows.flatMap((row) => {
    const before = few.rows.find(({ what }) => what === row.what)
    return before && row.what !== 'empty page' ? [`${row.what}: × ${one(against(many, row) / against(few, before))} from ${few.cards} to ${many.cards} cards (aim ≤ 1.2)`] : []
  })
}
