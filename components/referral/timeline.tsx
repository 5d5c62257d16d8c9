import type { CardWords } from '#components/referral/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { formats } from '#lib/i18n/texts.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import { isEventKind } from '#lib/referral/rules/events.ts'
import { handoverKinds, handoverStates } from '#lib/referral/rules/handovers.ts'
import { outcomes } from '#lib/referral/rules/states.ts'
import { isDay } from '#lib/time/today.ts'

interface Props {
  card: CardPage
  words: CardWords
}

interface Line {
  id: string
  at: Date
  by: string | null
  text: string
}

/** As many as tell how it stands; the rest is folded. */
const shown = 6

/** What happened to a card, the newest first. */
export async function Timeline({ card, words }: Props) {
  const { t } = words
  const f = await formats()
  const say = await eventWords(words)
  // Whoever hears of it is agreed to in the same act, and stands nowhere but under the vault.
  const receivers = new Map(card.agreements.flatMap(({ recipient, givenAt }) => (recipient === null ? [] : [[givenAt, recipient] as const])))
  const lines: Line[] = [
    ...card.events.map(({ id, at, by, ...event }) => ({ id, at: new Date(at), by, text: say(event, receivers.get(at) ?? 'none') })),
    ...card.attempts.map(({ id, at, by, way, result }) => ({
      id, at: new Date(at), by, text: t('timeline.attempt', { way: words.words(`reachWay.${way}`).toLowerCase(), result: words.words(`attempt.${result}`).toLowerCase() }),
    })),
  ].sort((one, other) => other.at.getTime() - one.at.getTime() || other.id.localeCompare(one.id))
  const list = (some: readonly Line[]) => (
    <ul>
      {some.map(({ id, at, by, text }) => (
        <li key={id} className="border-t border-line py-2 first:border-t-0">{text}<span className="muted block">{by === null ? f.moment(at) : t('timeline.by', { when: f.moment(at), name: by })}</span></li>
      ))}
    </ul>
  )
  const older = lines.slice(shown)
  return (
    <Card title={t('timeline.title')}>
      {list(lines.slice(0, shown))}
      {older.length > 0 && <Details summary={t('timeline.older', { count: older.length })}>{list(older)}</Details>}
    </Card>
  )
}

/** The sentence of an event, with who hears of it; codes it mentions become words. */
async function eventWords({ t, words }: CardWords) {
  const f = await formats()
  return ({ kind, detail }: Pick<CardPage['events'][number], 'kind' | 'detail'>, receiver: string): string => {
    if (!isEventKind(kind)) return t('timeline.other')
    const date = typeof detail['dueOn'] === 'string' && isDay(detail['dueOn']) ? f.date(detail['dueOn']) : '–'
    const outcome = outcomes.find((known) => known === detail['outcome'])
    const handover = handoverKinds.find((known) => known === detail['handover']) ?? 'other'
    const state = handoverStates.find((known) => known === detail['to'])
    switch (kind) {
      case 'sent': return t(detail['keyedIn'] === true ? 'timeline.keyedIn' : 'timeline.sent')
      case 'passedOn': case 'waiting': case 'lookedAgain': return t(`timeline.${kind}`, { date, receiver })
      case 'closed': return t('timeline.closed', { outcome: outcome ? words(`outcome.${outcome}`).toLowerCase() : '–', receiver })
      case 'handoverAsked': return t('timeline.handoverAsked', { handover: t(`handovers.kinds.${handover}`), receiver, bound: detail['bound'] === true ? 'yes' : 'no' })
      case 'handoverMoved': return t('timeline.handoverMoved', { handover: t(`handovers.kinds.${handover}`), state: state ? t(`handovers.states.${state}`).toLowerCase() : '–' })
      case 'joined': case 'notTheSame': return t(`timeline.${kind}`, { number: Number(detail['number'] ?? 0) })
      default: return t(`timeline.${kind}`)
    }
  }
}
