import Link from 'next/link'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { signalAnswers, signalWords } from '#components/signals/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { FormAction } from '#lib/actions/result.ts'

interface Props {
  forms: readonly { id: string; slug: string; name: string; takesSignals: boolean }[]
  action: FormAction
  /** Where the form of a neighbourhood stands, and its poster. */
  formAt: (slug: string) => string
  posterAt: (slug: string) => string
}

/** Where residents without an account can pass on a signal: off until the coordinator opens it. */
export async function PublicForms({ forms, action, formAt, posterAt }: Props) {
  const { t } = await signalWords()
  return (
    <Card title={t('forms.title')} subtitle={t('forms.explain')}>
      <ul className="flex flex-col">
        {forms.map(({ id, slug, name, takesSignals }) => (
          <li key={id} className="between border-t border-line py-3 first:border-t-0">
            <div className="flex min-w-0 flex-col gap-1">
              <p className="row"><strong>{name}</strong> <Pill tone={takesSignals ? 'good' : 'neutral'} icon={takesSignals ? 'lock-open' : 'lock'}>{t(takesSignals ? 'forms.open' : 'forms.closed')}</Pill></p>
              {takesSignals && (
                <p className="row text-small">
                  <Link className="link inline-flex min-h-6 items-center" href={formAt(slug)} prefetch={false}>{t('forms.look')}</Link>
                  <Link className="link inline-flex min-h-6 items-center" href={posterAt(slug)} prefetch={false}>{t('forms.poster')}</Link>
                </p>
              )}
            </div>
            <Form action={action} label={name} texts={signalAnswers}>
              <input type="hidden" name="neighbourhoodId" value={id} />
              <input type="hidden" name="open" value={takesSignals ? 'no' : 'yes'} />
              <SubmitButton look="secondary" icon={takesSignals ? 'lock' : 'lock-open'}>{t(takesSignals ? 'forms.closeIt' : 'forms.openIt')}</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  )
}
