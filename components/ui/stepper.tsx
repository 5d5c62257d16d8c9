import { Icon } from '#components/ui/icon.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  steps: readonly string[]
  /** The step that is open, from 0. */
  current: number
}

/** The steps of a long form: what is done, where you are, what comes. */
export async function Stepper({ steps, current }: Props) {
  const t = await texts('common')
  return (
    <nav aria-label={t('steps')}>
      <p className="muted sm:hidden">{t('stepOf', { step: current + 1, total: steps.length })}</p>
      <ol className="steps max-sm:sr-only">
        {steps.map((step, index) => (
          <li key={step} aria-current={index === current ? 'step' : undefined}>
            <Icon name={index < current ? 'circle-check' : index === current ? 'circle-dot' : 'circle'} />
            {step}
            {index < current && <VisuallyHidden>, {t('stepDone')}</VisuallyHidden>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
