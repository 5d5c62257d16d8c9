import type { ReactNode } from 'react'
import type { FigureWords } from '#components/figures/words.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Stepper } from '#components/ui/stepper.tsx'
import type { FigurePaths } from '#lib/figures/paths.ts'

const steps = ['file', 'columns', 'preview', 'read'] as const
export type WizardStep = (typeof steps)[number]

interface Props {
  step: WizardStep
  title: string
  subtitle?: string
  /** The one primary action. */
  action?: ReactNode
  at: FigurePaths
  words: FigureWords
  children: ReactNode
}

/** Every step of an import: where it is in the whole, and what there is to do now. */
export const WizardFrame = ({ step, title, subtitle, action, at, words: { t }, children }: Props) => (
  <Page>
    <PageHeader
      title={title}
      subtitle={subtitle}
      breadcrumb={[{ label: t('crumb'), href: at.root }, ...(step === 'file' ? [] : [{ label: t('wizard.title'), href: at.wizard }]), { label: t(`wizard.steps.${step}`) }]}
      action={action}
    />
    <Stepper steps={steps.map((one) => t(`wizard.steps.${one}`))} current={steps.indexOf(step)} />
    {children}
  </Page>
)
