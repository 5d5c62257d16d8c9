import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { DraftLine } from '#lib/referral/queries/drafts.ts'
import type { sendingAt } from '#lib/referral/send-paths.ts'

interface Props {
  drafts: readonly DraftLine[]
  at: ReturnType<typeof sendingAt>
  remove: FormAction
}

/** One's own cards that were not sent yet, each with the hours it has left. */
export async function Drafts({ drafts, at, remove }: Props) {
  const [t, f] = await Promise.all([texts('referral-send.drafts'), formats()])
  if (drafts.length === 0) return null
  return (
    <Card title={t('title')} subtitle={t('explain')}>
      <ul>
        {drafts.map(({ id, name, savedAt, hoursLeft }) => (
          <ListRow
            key={id}
            icon="file-text"
            title={name ?? t('nameless')}
            detail={`${t('keptAt', { moment: f.moment(savedAt) })} · ${t('left', { hours: hoursLeft })}`}
            end={(
              <>
                <LinkButton look="quiet" href={at.draft(id)}>{t('open')}</LinkButton>
                <Form action={remove} label={`${t('remove')}: ${name ?? t('nameless')}`}>
                  <input type="hidden" name="draftId" value={id} />
                  <SubmitButton look="quiet" icon="trash">{t('remove')}</SubmitButton>
                </Form>
              </>
            )}
          />
        ))}
      </ul>
    </Card>
  )
}
