import type { After } from '#lib/actions/answer.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { isDay, shortDay } from '#lib/time/today.ts'
import type { Moved } from '../commands/move-card.ts'
import { handlingAt } from '../handle-paths.ts'

/** After a move the whole card looks otherwise: back to it, with what happened and by when something follows. */
export const afterMove = ({ municipality: { slug } }: MemberActor, { number, dueOn }: Moved, done: string): After => ({
  go: handlingAt(slug).card(number),
  message: { key: `referral.done.${done}`, values: { number, date: dueOn ? shortDay(dueOn) : '' } },
})

/** The same after a day on which we look again was asked: one on which nobody is there becomes the next, and that is said. */
export const afterLook = (actor: MemberActor, value: Moved, done: string, asked: string): After => {
  const { go, message } = afterMove(actor, value, done)
  const closed = isDay(asked) && asked !== value.dueOn ? shortDay(asked) : 'none'
  return { go, message: message && { ...message, values: { ...message.values, closed } } }
}

/** The same for what leaves the card where it stands. */
export const onCard = ({ municipality: { slug } }: MemberActor, number: number, done: string): After => ({
  go: handlingAt(slug).card(number),
  message: { key: `referral.done.${done}` },
})
