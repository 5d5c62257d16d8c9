import { memberCards } from '#components/assessment/opening-form.tsx'
import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Details } from '#components/ui/details.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { may } from '#lib/access/matrix.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { scoringPath, tablePath } from '#lib/assessment/paths.ts'
import type { OpeningPage } from '#lib/assessment/queries/opening-page.ts'
import type { RoundWithLevels } from '#lib/assessment/queries/table-page.ts'
import { fewestForSpread } from '#lib/assessment/round-rules.ts'
import { locale, texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  actor: MemberActor
  page: RoundWithLevels
  /** Members who were not invited yet. */
  others: OpeningPage['members']
  actions: { openTable: FormAction; invite: FormAction }
}

/** A round that is not closed: who is done (never what they answered), and the way to the table. */
export async function OpenRound({ actor, page, others, actions }: Props) {
  const [t, language] = await Promise.all([texts('assessment.round'), locale()])
  const { round, participants, mine, criteria, levels } = page
  const finished = participants.filter((participant) => participant.finished).length
  const conducts = may(actor, 'assessment.conduct')
  return (
    <>
      <Card title={t('participants')}>
        <div className="stack">
          {participants.length > 0 ? (
            <Progress value={finished} max={participants.length} label={t('progress')} text={t('progressText', { finished, invited: participants.length })} />
          ) : (
            <p>{t('nobody')}</p>
          )}
          {may(actor, 'people.readNames') && <ParticipantList participants={participants} />}
          {round.stage === 'scoring' && mine && (
            <div className="row">
              <LinkButton look={mine.finished ? 'secondary' : 'primary'} href={scoringPath(actor.municipality.slug, round.id)}>
                {t(mine.finished ? 'scoreAgain' : 'score')}
              </LinkButton>
            </div>
          )}
          <p className="muted">{t('private')}</p>
          {conducts && round.stage === 'scoring' && <InviteMore round={round.id} others={others} action={actions.invite} />}
        </div>
      </Card>
      {conducts && round.stage === 'scoring' && (
        <Card title={t('toTableTitle')}>
          <p>{t('toTableExplain')}</p>
          {finished < fewestForSpread && <p className="muted mt-1">{t('toTableFew')}</p>}
          <div className="mt-4">
            <ConfirmDialog
              plain
              trigger={t('toTable')}
              look={mine && !mine.finished ? 'secondary' : 'primary'}
              icon="scale"
              title={t('toTableTitle')}
              gone={[t('toTableGone', { waiting: participants.length - finished })]}
              stays={[t('toTableStays')]}
            >
              <Form action={actions.openTable} label={t('toTableTitle')} texts={['assessment.refusal', 'assessment.done']}>
                <input type="hidden" name="round" value={round.id} />
                <SubmitButton iconAfter="arrow-right">{t('toTable')}</SubmitButton>
              </Form>
            </ConfirmDialog>
          </div>
        </Card>
      )}
      {round.stage === 'table' && (
        <Card title={t('tableProgress', { agreed: levels.size, criteria: criteria.length })}>
          {conducts && <LinkButton look="primary" href={tablePath(actor.municipality.slug, round.id)} iconAfter="arrow-right">{t('goToTable')}</LinkButton>}
        </Card>
      )}
      <Details summary={t('criteria')}>
        <ol className="flex list-decimal flex-col gap-1 pl-6">
          {criteria.map(({ id, text }) => <li key={id}>{text[language]}</li>)}
        </ol>
      </Details>
    </>
  )
}

async function ParticipantList({ participants }: Pick<RoundWithLevels, 'participants'>) {
  const [t, roles] = await Promise.all([texts('assessment.round'), texts('navigation.role')])
  return (
    <ul className="flex flex-col gap-2">
      {participants.map(({ membershipId, name, role, organisation, finished }) => (
        <li key={membershipId} className="between">
          <span>{name} <span className="muted">· {[roles(role), organisation].filter(Boolean).join(' · ')}</span></span>
          <Pill tone={finished ? 'good' : 'neutral'}>{t(finished ? 'done' : 'waiting')}</Pill>
        </li>
      ))}
    </ul>
  )
}

async function InviteMore({ round, others, action }: { round: string; others: OpeningPage['members']; action: FormAction }) {
  const t = await texts('assessment.round')
  if (others.length === 0) return <p className="muted">{t('everybody')}</p>
  return (
    <Details summary={t('inviteMore')}>
      <Form action={action} texts={['assessment.refusal', 'assessment.done']}>
        <input type="hidden" name="round" value={round} />
        <CheckboxGroup name="participants" label={t('inviteMore')} columns choices={await memberCards(others)} />
        <SubmitButton look="secondary">{t('invite')}</SubmitButton>
      </Form>
    </Details>
  )
}
