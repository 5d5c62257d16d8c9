import { Icon } from '#components/ui/icon.tsx'
import { phases } from '#lib/framework/phases.ts'
import type { PhaseId } from '#lib/framework/phases.ts'
import type { Day } from '#lib/time/today.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

/** How a place stands in one phase. A place may be in several at once, skip one or step back. */
export interface PhaseStand {
  phase: PhaseId
  state: 'past' | 'present' | 'ahead'
  since?: Date | Day
  until?: Date | Day
  /** The group or board that decided, never a person's name unless that is public. */
  decidedBy?: string
}

/** The track in a table row or a card: five dots on a line. */
export async function TrackLine({ stands }: { stands: readonly PhaseStand[] }) {
  const [t, names] = await Promise.all([texts('framework-parts.track'), texts('framework.phase')])
  const present = stands.filter(({ state }) => state === 'present').map(({ phase }) => names(`${phase}.name`))
  const label = t('label', { phases: present.join(', ') || t('nowhere') })
  return (
    <svg className="h-6 w-40" viewBox="0 0 160 24" role="img" aria-label={label}>
      <path d="M12 12H148" className="stroke-sea-mid" strokeWidth="2" />
      {phases.map((phase, index) => (
        <Dot key={phase} x={12 + index * 34} state={stateOf(stands, phase)} />
      ))}
    </svg>
  )
}

function Dot({ x, state }: { x: number; state: PhaseStand['state'] }) {
  if (state === 'past') return <circle cx={x} cy="12" r="6" className="fill-sea-mid" />
  if (state === 'ahead') return <circle cx={x} cy="12" r="5" className="fill-surface stroke-sea-mid" strokeWidth="2" />
  return (
    <>
      <circle cx={x} cy="12" r="12" className="fill-sea-soft" />
      <circle cx={x} cy="12" r="8" className="fill-sea" />
    </>
  )
}

/** The track in full: each phase with its dates and who decided. */
export async function Track({ stands }: { stands: readonly PhaseStand[] }) {
  const [t, names, f] = await Promise.all([texts('framework-parts.track'), texts('framework.phase'), formats()])
  return (
    <div className="@container">
      <ol className="track">
        {phases.map((phase) => {
          const stand = stands.find((candidate) => candidate.phase === phase)
          const state = stand?.state ?? 'ahead'
          const facts = [
            stand?.since && t('since', { date: f.date(stand.since) }),
            stand?.until && t('until', { date: f.date(stand.until) }),
            stand?.decidedBy && t('decidedBy', { who: stand.decidedBy }),
          ].filter((fact) => typeof fact === 'string')
          return (
            <li key={phase} className={`track-${state}`} aria-current={state === 'present' ? 'step' : undefined}>
              <span className="track-dot">{state === 'past' && <Icon name="check" />}</span>
              <div className="min-w-0">
                <strong>{names(`${phase}.name`)}</strong>
                <p className="muted">{[t(state), ...facts].join(' · ')}</p>
              </div>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

const stateOf = (stands: readonly PhaseStand[], phase: PhaseId): PhaseStand['state'] =>
  stands.find((stand) => stand.phase === phase)?.state ?? 'ahead'
