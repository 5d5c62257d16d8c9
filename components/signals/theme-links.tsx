import Link from 'next/link'
import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { signalAnswers, signalWords } from '#components/signals/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { analysisAt } from '#lib/analysis/addresses.ts'
import type { LinkTarget, ThemeChoices, ThemePage } from '#lib/signals/queries/theme-page.ts'

interface Props {
  municipality: string
  themeId: string
  links: ThemePage['links']
  /** What can be chosen, and the door; left out for who only reads. */
  choose?: { choices: ThemeChoices; link: FormAction }
}

/** The attention points and actions a theme became part of. */
export async function ThemeLinks({ municipality, themeId, links: { points, actions }, choose }: Props) {
  const { t } = await signalWords()
  const pointAt = ({ id, place }: LinkTarget) => analysisAt({ municipality, neighbourhood: place.slug }).attentionPoint(id)
  const actionAt = ({ id, place }: LinkTarget) => `/${municipality}/buurten/${place.slug}/plan/acties/${id}`
  return (
    <Card title={t('theme.links')}>
      <div className="stack">
        {points.length + actions.length === 0 && <p className="muted">{t('theme.linksNone')}</p>}
        <Targets title={t('theme.points')} targets={points} href={pointAt} />
        <Targets title={t('theme.actions')} targets={actions} href={actionAt} />
        {choose && (
          <Details summary={t('theme.chooseLinks')}>
            <Form action={choose.link} texts={signalAnswers}>
              <input type="hidden" name="themeId" value={themeId} />
              <Choices name="attentionPoints" label={t('theme.points')} none={t('theme.noPoints')} all={choose.choices.points} chosen={points} />
              <Choices name="actionIds" label={t('theme.actions')} none={t('theme.noActions')} all={choose.choices.actions} chosen={actions} />
              <SubmitButton look="secondary" icon="link">{t('theme.linkButton')}</SubmitButton>
            </Form>
          </Details>
        )}
      </div>
    </Card>
  )
}

function Targets({ title, targets, href }: { title: string; targets: readonly LinkTarget[]; href: (target: LinkTarget) => string }) {
  if (targets.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className="flex flex-col gap-1">
        {targets.map((target) => (
          <li key={target.id}><Link href={href(target)} prefetch={false} className="link">{target.title}</Link> <span className="muted">{target.place.name}</span></li>
        ))}
      </ul>
    </div>
  )
}

/** What is linked already stands among the choices, also when it is of another neighbourhood. */
function Choices({ name, label, none, all, chosen }: { name: string; label: string; none: string; all: readonly LinkTarget[]; chosen: readonly LinkTarget[] }) {
  const elsewhere = chosen.filter(({ id }) => !all.some((one) => one.id === id))
  const choices = [...elsewhere, ...all].map(({ id, title, place }) => ({ value: id, label: title, hint: place.name }))
  if (choices.length === 0) return <p className="muted">{none}</p>
  return <CheckboxGroup name={name} label={label} choices={choices} defaultValue={chosen.map(({ id }) => id)} optional />
}
