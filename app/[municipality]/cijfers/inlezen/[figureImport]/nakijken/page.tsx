import { notFound, redirect } from 'next/navigation'
import { ConfirmImport } from '#components/figures/import/confirm-import.tsx'
import { FiguresPreviewView } from '#components/figures/import/figures-preview.tsx'
import { OutlinesPreviewView } from '#components/figures/import/outlines-preview.tsx'
import { StopImport } from '#components/figures/import/stop-import.tsx'
import { WizardFrame } from '#components/figures/import/wizard-frame.tsx'
import { figureWords } from '#components/figures/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { confirmImportAction, stopImportAction } from '#lib/figures/actions.ts'
import { figuresAt } from '#lib/figures/paths.ts'
import { importPreview } from '#lib/figures/queries/import-preview.ts'
import { sentenceFor, texts } from '#lib/i18n/texts.ts'
import { requireActor } from '#lib/tenancy/require-actor.ts'

interface Props {
  params: Promise<{ municipality: string; figureImport: string }>
}

export const generateMetadata = async () => ({ title: (await texts('figures'))('wizard.steps.preview') })

export default async function PreviewPage({ params }: Props) {
  const { municipality, figureImport: id } = await params
  const actor = await requireActor(municipality, 'figures.import')
  const preview = await importPreview(actor, id, new Date())
  if (!preview) notFound()
  const at = figuresAt(municipality)
  const { head, content, takenBefore } = preview
  if (content.is === 'closed') redirect(at.import(id))
  if (content.is === 'columns') redirect(at.columns(id))
  const words = await figureWords()
  const { t, f } = words
  const brings = content.is !== 'problem' && content.counts.taken > 0
  const confirm = brings && (
    <ConfirmImport importId={id} action={confirmImportAction.bind(null, municipality)} label={t(content.is === 'outlines' ? 'preview.confirmOutlines' : 'preview.confirm')} />
  )
  return (
    <WizardFrame step="preview" title={t('preview.title')} subtitle={t('preview.subtitle', { file: head.fileName })} action={confirm} at={at} words={words}>
      {content.is === 'problem' && <Notice tone="refused" title={await sentenceFor(content.problem)} />}
      {takenBefore && <Notice tone="info">{t('preview.takenBefore', { date: f.date(takenBefore) })}</Notice>}
      {content.is !== 'problem' && !brings && <Notice tone="late">{t(content.is === 'outlines' ? 'preview.noOutlines' : 'preview.nothing')}</Notice>}
      {content.is === 'figures' && <FiguresPreviewView preview={content} words={words} />}
      {content.is === 'outlines' && <OutlinesPreviewView preview={content} name={actor.municipality.name} root={`/${municipality}/buurten`} words={words} />}
      <div className="row">
        {content.is !== 'outlines' && <LinkButton href={at.columns(id)} icon="arrow-left">{t('wizard.back')}</LinkButton>}
        {head.state !== 'failed' && <StopImport importId={id} action={stopImportAction.bind(null, municipality)} running={false} words={words} />}
      </div>
    </WizardFrame>
  )
}
