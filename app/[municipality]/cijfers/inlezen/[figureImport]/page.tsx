import { redirect } from 'next/navigation'
import { ConfirmImport } from '#components/figures/import/confirm-import.tsx'
import { ImportProgressView } from '#components/figures/import/import-progress.tsx'
import { ImportResult } from '#components/figures/import/import-result.tsx'
import { WizardFrame } from '#components/figures/import/wizard-frame.tsx'
import { figureWords } from '#components/figures/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { confirmImportAction, stopImportAction } from '#lib/figures/actions.ts'
import { figuresAt } from '#lib/figures/paths.ts'
import { importPage } from '#lib/figures/queries/import-steps.ts'
import { sentenceFor, texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; figureImport: string }>
}

export const generateMetadata = async () => ({ title: (await texts('figures'))('wizard.steps.read') })

export default async function OneImportPage({ params }: Props) {
  const { municipality, figureImport: id } = await params
  const { data } = await openPage(municipality, 'figures.import', (tx) => importPage(tx, id, new Date()))
  const at = figuresAt(municipality)
  const { head } = data
  if (head.state === 'uploaded') redirect(at.columns(id))
  if (head.state === 'previewed') redirect(at.preview(id))
  const words = await figureWords()
  const { t } = words
  const file = head.fileName
  const actions = { confirm: confirmImportAction.bind(null, municipality), stop: stopImportAction.bind(null, municipality) }

  if (head.state === 'failed') {
    // What cannot be tried again stopped at the file itself: no later step was reached.
    return (
      <WizardFrame step={data.mayTryAgain ? 'read' : 'file'} title={t('result.failedTitle', { file })} subtitle={t('result.failedSubtitle')} at={at} words={words}>
        {head.failure && <Notice tone="refused" title={await sentenceFor(head.failure)} />}
        <div className="row">
          {data.mayTryAgain && <ConfirmImport importId={id} action={actions.confirm} label={t('result.retry')} />}
          {data.mayTryAgain && <LinkButton href={at.columns(id)} icon="arrow-left">{t('wizard.back')}</LinkButton>}
          <LinkButton href={at.wizard} icon="upload" look={data.mayTryAgain ? 'secondary' : 'primary'}>{t('wizard.otherFile')}</LinkButton>
        </div>
      </WizardFrame>
    )
  }
  if (head.state !== 'done') {
    return (
      <WizardFrame step="read" title={t('progress.title', { file })} at={at} words={words}>
        <ImportProgressView head={head} actions={actions} at={at} words={words} />
      </WizardFrame>
    )
  }
  const nothingNew = head.taken === head.unchanged
  const brought = data.ofOutlines ? t('result.outlines', { count: head.taken }) : t('result.subtitle', { count: head.taken })
  return (
    <WizardFrame
      step="read"
      title={t('result.title', { file })}
      subtitle={nothingNew ? t('result.nothingNew') : brought}
      action={<LinkButton look="primary" icon={data.ofOutlines ? 'map' : 'chart-column'} href={data.ofOutlines ? `/${municipality}/buurten` : at.root}>{t(data.ofOutlines ? 'result.lookAtMap' : 'result.look')}</LinkButton>}
      at={at}
      words={words}
    >
      <ImportResult data={data} at={at} words={words} />
      <div className="row"><LinkButton href={at.wizard} icon="upload">{t('result.again')}</LinkButton></div>
    </WizardFrame>
  )
}
