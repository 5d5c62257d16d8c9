import { UploadForm } from '#components/figures/import/upload-form.tsx'
import { WizardFrame } from '#components/figures/import/wizard-frame.tsx'
import { RecentImports } from '#components/figures/recent-imports.tsx'
import { figureWords } from '#components/figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { figuresAt } from '#lib/figures/paths.ts'
import { recentImports } from '#lib/figures/queries/import-steps.ts'
import { uploadRefusalOf } from '#lib/figures/upload-refusals.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async () => ({ title: (await texts('figures'))('wizard.title') })

export default async function ImportPage({ params, searchParams }: Props) {
  const [{ municipality }, asked] = await Promise.all([params, searchParams])
  const { data } = await openPage(municipality, 'figures.import', (tx) => recentImports(tx, new Date()))
  const words = await figureWords()
  const at = figuresAt(municipality)
  const waiting = data.filter((one) => one.state !== 'done')
  return (
    <WizardFrame step="file" title={words.t('wizard.title')} subtitle={words.t('wizard.lead')} at={at} words={words}>
      <UploadForm address={at.upload} refused={uploadRefusalOf(asked['fout'])} words={words} />
      {waiting.length > 0 && (
        <Card title={words.t('wizard.goOn')}>
          <RecentImports imports={waiting} mayOpen at={at} words={words} />
        </Card>
      )}
    </WizardFrame>
  )
}
