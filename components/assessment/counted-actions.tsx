import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { BlockStandings } from '#lib/plan/queries/block-standings.ts'

/** The plan's actions on a building block, counted by the system; where there is none, which of the three reasons. */
export async function CountedActions({ block, plans }: { block: BuildingBlockId; plans: readonly BlockStandings[] }) {
  const [t, f] = await Promise.all([texts('assessment.table'), formats()])
  const here = plans.map((plan) => plan[block])
  const total = (state: 'ideas' | 'agreed' | 'running' | 'done' | 'stopped') => here.reduce((sum, counts) => sum + counts[state], 0)
  const counts = { ideas: total('ideas'), agreed: total('agreed'), running: total('running'), done: total('done'), stopped: total('stopped') }
  const none = Object.values(counts).every((count) => count === 0)
  const stands = here.flatMap(({ stand }) => stand ?? [])
  return (
    <div className="text-small">
      <p className="muted">{t('counted')}</p>
      <p>{none ? t('noAction') : t('countedLine', counts)}</p>
      {stands.map((stand, index) => (
        <p key={index}>
          {[t(stand.kind === 'deliberatelyLater' ? 'laterOnPurpose' : 'partnerDoesIt'), stand.organisation, stand.reason, stand.reviewOn && f.date(stand.reviewOn)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
    </div>
  )
}
