import 'server-only'
import { lifeDomains } from '#lib/framework/life-domains.ts'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { Cell } from '#lib/referral-figures/rules/count-table.ts'
import { periodKind, type Period } from '#lib/referral-figures/rules/periods.ts'
import type { WaitingDays } from '#lib/referral-figures/rules/waiting-days.ts'

/** How counts, days and rows are said, looked up once and handed to every table; the page and the file say the same. */
export async function figureWords() {
  const [t, domains, kinds, f] = await Promise.all([texts('referral-figures'), texts('framework.lifeDomain'), texts('framework.partnerKind'), formats()])
  return {
    t, f,
    cell: (cell: Cell): string => (typeof cell === 'number' ? f.number(cell) : t(`cell.${cell}`)),
    days: (waited: WaitingDays): string => t(waited.orMore ? 'daysOrMore' : 'days', { days: waited.days }),
    share: (share: number | null): string => (share === null ? '' : f.percent(share)),
    /** What the municipality named, or the house's own word for a domain or a kind of partner. */
    rowName: ({ key, name }: { key: string; name: string | null }): string => {
      const domain = lifeDomains.find(({ id }) => id === key)
      const kind = partnerKinds.find((id) => id === key)
      return name ?? (domain ? domains(domain.id) : kind ? kinds(`${kind}.name`) : t('noPartner'))
    },
    period: (period: Period): string => {
      const kind = periodKind(period)
      return kind === 'year' ? period.id : t(`period.${kind}`)
    },
  }
}

export type FigureWords = Awaited<ReturnType<typeof figureWords>>
