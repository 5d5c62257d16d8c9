import { actionLine } from '#components/plan/action-line.ts'
import { BlockPills } from '#components/plan/block-pills.tsx'
import { StatePill } from '#components/plan/state-pill.tsx'
import { period } from '#components/plan/when.ts'
import type { PlanWords } from '#components/plan/words.ts'
import { Pill } from '#components/ui/pill.tsx'
import type { AdoptedAction } from '#lib/plan/plan-content.ts'
import { inWheelOrder } from '#lib/plan/plan-view.ts'
import { isDay } from '#lib/time/today.ts'

const day = (text: string | null) => (text !== null && isDay(text) ? text : null)

/** An action as it stood in an adopted plan. */
export function AdoptedActionCard({ action, words }: { action: AdoptedAction; words: PlanWords }) {
  const { t, f } = words
  const partners = action.partners.map(({ name, contribution }) => (contribution ? `${name} (${contribution})` : name))
  const when = period({ startOn: day(action.startOn), endOn: day(action.endOn) }, words)
  return (
    <li className="card flex flex-col gap-2 p-4 sm:p-4">
      <h4 className="font-strong">{action.title}</h4>
      <p className="muted">{actionLine({ ...action, partners }, words)}</p>
      {action.description && <p className="whitespace-pre-line">{action.description}</p>}
      {action.expectedOutput && (
        <p className="small">
          <strong>{t('action.output')}:</strong> {action.expectedOutput}
        </p>
      )}
      {action.budget !== null && (
        <p className="small">
          <strong>{t('action.budget')}:</strong> {f.euro(action.budget)}
        </p>
      )}
      <div className="flex flex-wrap gap-1.5">
        <StatePill state={action.state} words={words} />
        <BlockPills blocks={inWheelOrder(action.blocks)} words={words} />
        {action.roughlyWhen && <Pill>{action.roughlyWhen}</Pill>}
        {when && <Pill icon="calendar">{when}</Pill>}
      </div>
    </li>
  )
}
