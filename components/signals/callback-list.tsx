import { signalWords } from '#components/signals/words.ts'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { OpenCallback } from '#lib/signals/queries/open-callbacks.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  callbacks: readonly OpenCallback[]
  href: (id: string) => string
  today: Day
}

/** Who waits to be called, without a name: that stands on the page of the call itself. */
export async function CallbackList({ callbacks, href, today }: Props) {
  const { t, f } = await signalWords()
  return (
    <ul className="flex flex-col">
      {callbacks.map(({ id, kind, state, place, dueOn, attempts, own, owner }) => {
        const late = dueOn !== null && dueOn < today
        const who = own ? t('callbacks.lineOwn', { place }) : t('callbacks.line', { place, owner: owner?.firstName ?? '' })
        const tried = attempts > 0 ? t('callbacks.attempts', { count: attempts }) : null
        return (
          <ListRow
            key={id}
            href={href(id)}
            icon={late ? 'phone-missed' : 'phone'}
            tone={late ? 'late' : 'sea'}
            title={t(`callbacks.kind.${kind}`)}
            detail={[who, state === 'called' ? t('callbacks.state.called') : null, tried].filter(Boolean).join(' · ')}
            end={dueOn && <Pill tone={late ? 'late' : 'neutral'}>{t(late ? 'callbacks.late' : 'callbacks.due', { date: f.dayAndMonth(dueOn) })}</Pill>}
          />
        )
      })}
    </ul>
  )
}
