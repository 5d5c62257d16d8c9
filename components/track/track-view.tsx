import { Track } from '#components/framework/track.tsx'
import { EnterForm } from '#components/track/enter-form.tsx'
import { EvidenceLine } from '#components/track/evidence.tsx'
import { TrackHistory } from '#components/track/track-history.tsx'
import { standsOf } from '#components/track/stands.ts'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { may } from '#lib/access/matrix.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { today } from '#lib/time/today.ts'
import type { StepHere } from '#lib/track/queries/track.ts'
import { current, type Evidence } from '#lib/track/rules.ts'

interface Props {
  actor: MemberActor
  /** Name of the neighbourhood or the municipality. */
  name: string
  place: string | null
  steps: readonly StepHere[]
  counted: Evidence
  now: Date
  actions: { enter: FormAction; leave: FormAction }
}

/** The track of one place: where it stands, what that asks, what is counted, and the history. */
export async function TrackView({ actor, name, place, steps, counted, now, actions }: Props) {
  const [t, names] = await Promise.all([texts('track'), texts('framework.phase')])
  const records = may(actor, 'track.record')
  const present = current(steps)
  return (
    <>
      <Card title={t('phasesTitle', { name })} subtitle={present.length === 0 ? t('nowhere') : undefined}>
        <Track stands={standsOf(steps)} />
        {present.map((phase) => (
          <p key={phase} className="mt-4 text-small"><strong>{t('asks', { phase: names(`${phase}.name`) })}:</strong> {names(`${phase}.asks`)}</p>
        ))}
      </Card>
      <Card title={t('countedNow')} subtitle={t('countedNowLine')}>
        <EvidenceLine evidence={counted} />
      </Card>
      {records && (
        <Card>
          <Details summary={t('form.enter')} open={steps.length === 0}>
            <EnterForm place={place} today={today(now)} action={actions.enter} />
          </Details>
        </Card>
      )}
      <TrackHistory steps={steps} leave={records ? actions.leave : null} today={today(now)} />
    </>
  )
}
