import type { FigureWords } from '#components/referral-figures/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import type { FiguresPage } from '#lib/referral-figures/queries/figures-page.ts'

interface Props {
  data: FiguresPage
  /** `/pelt/doorverwijzingen/cijfers` */
  root: string
  words: FigureWords
}

/** The periods beside each other, and the figures of this one to take along. */
export function PeriodBar({ data: { periods, period, exact }, root, words }: Props) {
  const { t } = words
  const file = (format: string) => `${root}/export?periode=${period.id}&formaat=${format}`
  return (
    <div className="flex flex-col gap-3">
      <Tabs label={t('period.label')} tabs={periods.map((one) => ({ label: words.period(one), href: `${root}?periode=${one.id}`, current: one.id === period.id }))} />
      <div className="between screen-only">
        <p className="muted max-w-measure">{!exact && t('period.yearsOnly')}</p>
        <div className="row">
          <LinkButton look="quiet" icon="download" href={file('csv')} download>{t('export.csv')}</LinkButton>
          <LinkButton look="quiet" icon="file-spreadsheet" href={file('xlsx')} download>{t('export.xlsx')}</LinkButton>
        </div>
      </div>
    </div>
  )
}
