import Link from 'next/link'
import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
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
  /** What can be chosen, and the doors; left out for who only reads. */
  choose?: { choices: ThemeChoices; link: FormAction; unlink: FormAction }
}

/** The attention points and actions a theme became part of. */
export async function ThemeLinks({ municipality, themeId, links, choose }: Props) {
  const { t } = await signalWords()
  const { points, actions } = choose?.choices ?? { points: [], actions: [] }
  return (
    <Card title={t('theme.links')}>
      <div className="stack">
        {links.length === 0 && <p className="muted">{t('theme.linksNone')}</p>}
        <ul className="flex flex-col">
          {links.map(({ linkId, kind, target }) => (
            <li key={linkId} className="flex items-center justify-between gap-3 border-t border-line py-2 first:border-t-0">
              <p className="min-w-0">
                <Link href={addressOf(municipality, kind, target)} prefetch={false} className="link">{target.title}</Link>
                <span className="muted"> {t(`theme.${kind}`)}, {target.place.name}</span>
              </p>
              {choose && (
                <Form action={choose.unlink} label={target.title} texts={signalAnswers}>
                  <input type="hidden" name="themeId" value={themeId} />
                  <input type="hidden" name="linkId" value={linkId} />
                  <SubmitButton look="quiet" icon="x">{t('theme.unlink')}</SubmitButton>
                </Form>
              )}
            </li>
          ))}
        </ul>
        {choose && (
          <Details summary={t('theme.chooseLinks')}>
            <Form action={choose.link} texts={signalAnswers}>
              <input type="hidden" name="themeId" value={themeId} />
              {points.length > 0 ? <SelectField name="attentionPointId" label={t('theme.attentionPoint')} choices={byPlace(points)} optional /> : <p className="muted">{t('theme.noPoints')}</p>}
              {actions.length > 0 ? <SelectField name="actionId" label={t('theme.action')} choices={byPlace(actions)} optional /> : <p className="muted">{t('theme.noActions')}</p>}
              <SubmitButton look="secondary" icon="link">{t('theme.linkButton')}</SubmitButton>
            </Form>
          </Details>
        )}
      </div>
    </Card>
  )
}

const addressOf = (municipality: string, kind: 'attentionPoint' | 'action', { id, place }: LinkTarget): string =>
  kind === 'attentionPoint' ? analysisAt({ municipality, neighbourhood: place.slug }).attentionPoint(id) : `/${municipality}/buurten/${place.slug}/plan/acties/${id}`

/** To choose from: by neighbourhood, each in its own order. */
function byPlace(targets: readonly LinkTarget[]) {
  const places = [...new Set(targets.map(({ place }) => place.name))].sort((one, other) => one.localeCompare(other))
  return places.map((name) => ({ label: name, choices: targets.filter(({ place }) => place.name === name).map(({ id, title }) => ({ value: id, label: title })) }))
}
