import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { ChooseFiguresForm } from '#components/analysis/choose-figures-form.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { chooseFiguresAction } from '#lib/analysis/actions/figures.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { figuresToChoose } from '#lib/analysis/queries/figures-part.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('figures.choose') })

export default async function ChooseFiguresPage({ params }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const { actor, data } = await openPage(municipality, 'analysis.write', (tx) =>
    analysisPage(tx, neighbourhood, (place) => figuresToChoose(tx, place.id)),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t } = words
  const nothing = data.progress.figuresChosen > 0 ? t('figures.nothingToChoose') : t('figures.noIndicators')
  return (
    <AnalysisFrame actor={actor} page={data} part="figures" words={words} title={t('figures.chooseTitle', { name: data.place.name })}>
      {data.content.length === 0 ? (
        <EmptyState icon="chart-column">{nothing}</EmptyState>
      ) : (
        <ChooseFiguresForm figures={data.content} neighbourhood={neighbourhood} action={chooseFiguresAction.bind(null, municipality)} words={words} />
      )}
    </AnalysisFrame>
  )
}
