import type { ReactNode } from 'react'
import { FunnelLine } from '#components/referral-figures/funnel-line.tsx'
import { figureWords, type FigureWords } from '#components/referral-figures/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { BoardCardsData } from '#lib/board/queries/cards.ts'

/** Referral cards of a year: the funnel in one line, how long people waited, what no help existed for, and what was obtained. */
export async function BoardCards({ cards, root }: { cards: BoardCardsData; root: string }) {
  const words = await figureWords()
  const { t } = words
  const year = cards.period
  return (
    <Card
      title={t('board.title', { year })}
      action={<span className="screen-only"><LinkButton look="quiet" href={`${root}/doorverwijzingen/cijfers?periode=${year}`}>{t('board.more')}</LinkButton></span>}
    >
      {cards.funnel[0]?.count === 0 ? <p className="muted">{t('board.none', { year })}</p> : <FunnelLine steps={cards.funnel} words={words} />}
      <dl className="mt-4 grid gap-x-gap gap-y-3 border-t border-line pt-4 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4">
        <Fact term={t('board.firstContact')}>{cards.median ? t('board.median', { days: words.days(cards.median) }) : t('board.medianNone')}</Fact>
        <Fact term={t('board.needs')}><Needs cards={cards} words={words} /></Fact>
        <Fact term={t('board.rights')}><Rights cards={cards} words={words} /></Fact>
        <Fact term={t('board.themes')}><Themes cards={cards} words={words} /></Fact>
      </dl>
    </Card>
  )
}

interface PartProps {
  cards: BoardCardsData
  words: FigureWords
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="muted">{term}</dt>
    <dd>{children}</dd>
  </div>
)

function Needs({ cards: { needs: { total, rows } }, words: { t, cell, rowName } }: PartProps) {
  const counted = rows?.filter(({ count }) => count !== 0) ?? []
  if (total === 0) return t('board.needsNone')
  if (counted.length === 0) return t('board.needsTotal', { count: cell(total) })
  return (
    <ul>
      {counted.map(({ key, count }) => (
        <li key={key} className="flex justify-between gap-3"><span>{rowName({ key, name: null })}</span> <strong className="tabular-nums">{cell(count)}</strong></li>
      ))}
    </ul>
  )
}

const Rights = ({ cards: { rights: { total, euro, atLeast } }, words: { t, f, cell } }: PartProps) =>
  total === 0 ? t('board.rightsNone') : (
    <>
      <strong className="text-h2 tabular-nums">{cell(total)}</strong>
      {euro !== null && <span className="muted"> {t(atLeast ? 'board.worthAtLeast' : 'board.worth', { euro: f.euro(euro) })}</span>}
    </>
  )

const Themes = ({ cards: { themes: { answered, all } }, words: { t, f } }: PartProps) =>
  all === 0 ? t('board.themesNone') : t('board.themesCount', { answered, all, share: f.percent(answered / all) })
