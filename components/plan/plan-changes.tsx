import type { PlanWords } from '#components/plan/words.ts'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import type { PlanChange } from '#lib/plan/plan-changes.ts'

const icons: Record<PlanChange['kind'], IconName> = {
  added: 'plus',
  changed: 'pencil',
  stopped: 'octagon-x',
  resumed: 'play',
  left: 'minus',
}

/** What is different from the version before, a sentence for each change. */
export function PlanChanges({ changes, words }: { changes: readonly PlanChange[]; words: PlanWords }) {
  if (changes.length === 0) return <p className="muted">{words.t('versions.noChanges')}</p>
  return (
    <ul className="flex flex-col gap-2">
      {changes.map((change) => (
        <li key={`${change.of}-${change.id}`} className="flex gap-2">
          <Icon name={icons[change.kind]} className="mt-1" />
          <span>{changeInWords(change, words)}</span>
        </li>
      ))}
    </ul>
  )
}

function changeInWords(change: PlanChange, { t, f }: PlanWords): string {
  const { title } = change
  switch (change.kind) {
    case 'added':
      return t(change.of === 'action' ? 'change.actionAdded' : 'change.objectiveAdded', { title })
    case 'left':
      return t(change.of === 'action' ? 'change.actionLeft' : 'change.objectiveLeft', { title })
    case 'stopped':
      return t('change.actionStopped', { title, reason: change.reason ?? '' })
    case 'resumed':
      return t('change.actionResumed', { title })
    case 'changed': {
      const topics = f.list(change.topics.map((topic) => t(`change.topic.${topic}`)))
      return t(change.of === 'action' ? 'change.actionChanged' : 'change.objectiveChanged', { title, topics })
    }
  }
}
