import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm } from '#components/referral/card-form.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import { formats } from '#lib/i18n/texts.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import { longestNote } from '#lib/referral/schema/handle.ts'

interface Props {
  card: CardPage
  action: CardActions['note']
  words: CardWords
}

/** Short notes, none of them needed: the file itself is kept elsewhere. */
export async function Notes({ card, action, words: { t } }: Props) {
  const f = await formats()
  return (
    <Card title={t('notes.title')} subtitle={t('notes.elsewhere')}>
      {card.notes.length === 0 && <p className="muted">{t('notes.none')}</p>}
      <ul>
        {card.notes.map(({ id, text, shared, at, by, own }) => (
          <li key={id} className="border-t border-line py-3 first:border-t-0">
            <p className="whitespace-pre-wrap">{text}</p>
            <p className="row muted">{t('notes.by', { name: by ?? '–', when: f.moment(new Date(at)) })} {own && <Pill icon={shared ? 'users' : 'lock'}>{t(shared ? 'notes.sharedPill' : 'notes.privatePill')}</Pill>}</p>
          </li>
        ))}
      </ul>
      <Details summary={t('notes.add')}>
        <NoteForm card={card} action={action} label={t('notes.add')} words={{ t }} />
      </Details>
    </Card>
  )
}

/** A short note, also from where a second talk is noted. */
export const NoteForm = ({ card, action, label, words: { t } }: { card: CardPage; action: CardActions['note']; label: string; words: Pick<CardWords, 't'> }) => (
  <CardForm referralId={card.id} action={action} newKey={newKey()} label={label}>
    <TextArea name="text" label={t('notes.text')} rows={3} max={longestNote} />
    <RadioGroup name="shared" label={t('notes.shared')} columns defaultValue="shared" choices={[{ value: 'shared', label: t('notes.sharedChoice'), hint: t('notes.sharedHint') }, { value: 'private', label: t('notes.privateChoice') }]} />
    <SubmitButton look="secondary" icon="save">{t('notes.button')}</SubmitButton>
  </CardForm>
)
