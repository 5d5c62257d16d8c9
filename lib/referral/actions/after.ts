import type { After } from '#lib/actions/answer.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { Moved } from '../commands/move-card.ts'
import { handlingAt } from '../handle-paths.ts'

/** After a move the whole card looks otherwise: back to it, with what happened and by when something follows. */
export const afterMove = ({ municipality: { slug } }: MemberActor, { number, dueOn }: Moved, done: string): After => ({
  go: handlingAt(slug).card(number),
  message: { key: `referral.done.${done}`, values: { number, date: dueOn ? dueOn.split('-').reverse().join('/') : '' } },
})

/** The same for what leaves the card where it stands. */
export const onCard = ({ municipality: { slug } }: MemberActor, number: number, done: string): After => ({
  go: handlingAt(slug).card(number),
  message: { key: `referral.done.${done}` },
})
