import { FunnelBars } from '#components/referral-figures/funnel-bars.tsx'
import type { FigureWords } from '#components/referral-figures/words.ts'
import { Details } from '#components/ui/details.tsx'
import { Table } from '#components/ui/table.tsx'
import { texts } from '#lib/i18n/texts.ts'
import type { FunnelStep } from '#lib/referral-figures/rules/funnel.ts'

interface Props {
  steps: readonly FunnelStep[]
  words: FigureWords
}

/** From card to outcome: how many of the cards sent got so far, drawn and as a table. */
export async function Funnel({ steps, words }: Props) {
  const { t, cell, share } = words
  const common = await texts('common')
  const sent = steps[0] ? cell(steps[0].count) : ''
  return (
    <figure className="flex flex-col gap-2" aria-label={t('funnel.title')}>
      <FunnelBars steps={steps} words={words} />
      <Details summary={common('asTable')}>
        <Table
          caption={t('funnel.title')}
          captionHidden
          rows={steps}
          rowKey={({ stage }) => stage}
          columns={[
            { id: 'stage', head: t('funnel.stage'), rowHead: true, cell: ({ stage }) => t(`column.${stage}`) },
            { id: 'count', head: t('funnel.count'), numeric: true, cell: ({ count }) => cell(count) },
            { id: 'of', head: t('funnel.of'), numeric: true, cell: () => sent },
            { id: 'share', head: t('funnel.share'), numeric: true, cell: (step) => share(step.share) },
          ]}
        />
      </Details>
    </figure>
  )
}
