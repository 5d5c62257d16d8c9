import { notFound, redirect } from 'next/navigation'
import { ColumnsForm } from '#components/figures/import/columns-form.tsx'
import { FirstRows } from '#components/figures/import/first-rows.tsx'
import { Questions } from '#components/figures/import/questions.tsx'
import { ReadingForm } from '#components/figures/import/reading-form.tsx'
import { StopImport } from '#components/figures/import/stop-import.tsx'
import { WizardFrame } from '#components/figures/import/wizard-frame.tsx'
import { figureWords } from '#components/figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { rereadAction, settleAction, stopImportAction } from '#lib/figures/actions.ts'
import { figuresAt } from '#lib/figures/paths.ts'
import { columnsStep } from '#lib/figures/queries/import-steps.ts'
import { problemSentence } from '#lib/figures/reading/problems.ts'
import { sentenceFor, texts } from '#lib/i18n/texts.ts'
import { requireActor } from '#lib/tenancy/require-actor.ts'

interface Props {
  params: Promise<{ municipality: string; figureImport: string }>
}

export const generateMetadata = async () => ({ title: (await texts('figures'))('wizard.steps.columns') })

export default async function ColumnsPage({ params }: Props) {
  const { municipality, figureImport: id } = await params
  const actor = await requireActor(municipality, 'figures.import')
  const data = await columnsStep(actor, id, new Date())
  if (!data) notFound()
  const at = figuresAt(municipality)
  if (!data.open) redirect(at.import(id))
  const { plan, understood } = data.open
  if (understood.is === 'outlines') redirect(at.preview(id))
  const words = await figureWords()
  const { t } = words
  const sure = understood.is === 'figures' && understood.table.decimalSure
  return (
    <WizardFrame step="columns" title={t('columns.title', { file: data.head.fileName })} subtitle={t('columns.subtitle')} at={at} words={words}>
      {understood.is === 'problem' && <Notice tone="refused" title={await sentenceFor(problemSentence(understood.problem))} />}
      {understood.is === 'figures' && understood.remembered && <Notice tone="info">{t('columns.remembered')}</Notice>}
      {understood.is === 'figures' && <Questions questions={understood.questions} words={words} />}
      {understood.table && <FirstRows table={understood.table} words={words} />}
      <Card>
        <ReadingForm importId={id} table={understood.table} choice={plan.choice} open={!sure} action={rereadAction.bind(null, municipality)} words={words} />
      </Card>
      {understood.is === 'figures' && <ColumnsForm importId={id} understood={understood} action={settleAction.bind(null, municipality)} words={words} />}
      {data.head.state !== 'failed' && <StopImport importId={id} action={stopImportAction.bind(null, municipality)} running={false} words={words} />}
    </WizardFrame>
  )
}
