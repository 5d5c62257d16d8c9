import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { FigureList } from '#components/analysis/figure-list.tsx'
import { InterpretForm } from '#components/analysis/interpret-form.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { interpretFigureAction, leaveFigureAction } from '#lib/analysis/actions/figures.ts'
import { single } from '#lib/analysis/address-values.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { chosenFigures } from '#lib/analysis/queries/figures-part.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('parts.figures') })

export default async function AnalysisFiguresPage({ params, searchParams }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const open = single((await searchParams)['duid']) ?? null
  const { actor, data } = await openPage(municipality, 'analysis.read', (tx, actor) =>
    analysisPage(tx, neighbourhood, (place) => chosenFigures(tx, actor, place.id)),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t, at } = words
  const figures = data.content
  const chosen = figures.find((figure) => figure.id === open)
  const actions = { interpret: interpretFigureAction.bind(null, municipality), leave: leaveFigureAction.bind(null, municipality) }
  // While a figure is being interpreted, its form has the primary button.
  const choose = <LinkButton href={at.chooseFigures} look={chosen ? 'secondary' : 'primary'} icon="plus">{t('figures.choose')}</LinkButton>
  return (
    <AnalysisFrame actor={actor} page={data} part="figures" words={words} action={figures.length > 0 && choose}>
      <div>
        <h2>{t('figures.title')}</h2>
        <p className="muted">{t('figures.explain')}</p>
      </div>
      {figures.length === 0 && <EmptyState icon="chart-column" action={choose}>{t('figures.empty')}</EmptyState>}
      <FigureList
        figures={figures}
        open={chosen?.id ?? null}
        form={chosen && <InterpretForm chosen={chosen} neighbourhood={neighbourhood} actions={actions} words={words} />}
        words={words}
      />
    </AnalysisFrame>
  )
}
