import type { Prisma } from '#lib/db/generated/client.ts'
import type { Vault } from '#lib/encryption/vault.ts'
import { personHears } from '#lib/referral/rules/machine.ts'
import { addDays, dateOf, dayOf } from '#lib/time/today.ts'
import { sharedNotes, tasks } from '../cards/questions.ts'
import { at } from './book.ts'
import { momentOn } from './timeline.ts'
import { orNull, type Pen } from './pen.ts'
import type { CardInDemo } from './card-in-demo.ts'

/** What contact persons did with their cards: tries, notes, tasks, hand-overs, what belongs together, and what came of it. */
export async function writeHandling(pen: Pen, vault: Vault, cards: readonly CardInDemo[]): Promise<void> {
  const { tx, municipalityId, book } = pen
  await tx.referralAttempt.createMany({
    data: cards.flatMap(({ id, ownerId, course: { attempts }, reach }) =>
      attempts.map(({ on, result }, index) => ({ municipalityId, id: book.newId(), referralId: id, way: reach.reachWay, result, byId: ownerId, at: momentOn(on, 2 + index) })),
    ),
  })
  await tx.referralNote.createMany({ data: cards.flatMap((card) => noteRows(pen, vault, card)) })
  await tx.referralTask.createMany({ data: cards.flatMap((card) => taskRows(pen, vault, card)) })
  await tx.referralHandover.createMany({ data: cards.filter(({ course: { card } }) => card.state === 'passedOn').map((card, index) => handoverRow(pen, vault, card, index)) })
  await writeTwice(pen, cards)
  await tx.unmetNeed.createMany({
    data: cards.flatMap(({ id, need, course: { closedOn } }) => (need && closedOn ? [{
      municipalityId, id: book.newId(), referralId: id, neighbourhoodId: book.id('neighbourhood', need.place), domain: need.domain, missing: need.missing,
      findingId: orNull(need.finding, (key) => book.id('voice', at(need.place, key))), createdAt: momentOn(closedOn, 6),
    }] : [])),
  })
  await writeRights(pen, cards)
}

function noteRows({ municipalityId, book }: Pen, vault: Vault, { id, ownerId, draw, events }: CardInDemo) {
  return events.filter(({ kind }, index) => kind === 'worked' && draw.chance(`note ${index}`, 75)).map((event, index) => {
    const noteId = book.newId()
    return { municipalityId, id: noteId, referralId: id, shared: !draw.chance(`private ${index}`, 20), text: vault.seal(draw.of(`note ${index}`, sharedNotes), `referral_note.text:${noteId}`), byId: ownerId, at: event.at }
  })
}

/** Something to do for cards that are worked on; telling whoever a finished card was for. */
function taskRows({ municipalityId, book, today }: Pen, vault: Vault, { id, ownerId, draw, plan, reach, course: { card, closedOn } }: CardInDemo): Prisma.ReferralTaskCreateManyInput[] {
  const base = { municipalityId, referralId: id }
  if (card.state === 'inProgress' || card.state === 'contacted') {
    const taskId = book.newId()
    const appointment = draw.chance('appointment', 35)
    return [{
      ...base, id: taskId, kind: appointment ? 'appointment' : 'own', dueOn: dateOf(addDays(today, draw.below('task day', 9) - 2)), hour: appointment ? draw.of('hour', ['09:30', '11:00', '14:00', '15:30']) : null,
      text: vault.seal(appointment ? 'Huisbezoek' : draw.of('task', tasks), `referral_task.text:${taskId}`), createdAt: momentOn(addDays(today, -4), 1),
    }]
  }
  if (!closedOn || !personHears(plan.outcome) || reach.reachWay === 'phone') return []
  const dueOn = addDays(closedOn, 4)
  const done = dueOn < today
  return [{ ...base, id: book.newId(), kind: 'tellClosed', way: reach.reachWay, dueOn: dateOf(dueOn), createdAt: momentOn(closedOn, 7), doneAt: done ? momentOn(addDays(closedOn, 1), 1) : null, doneById: done ? ownerId : null }]
}

function handoverRow({ municipalityId, book }: Pen, vault: Vault, { id, ownerId, receiver, events }: CardInDemo, index: number) {
  const handoverId = book.newId()
  const passedOn = events.find(({ kind }) => kind === 'passedOn')?.at ?? new Date(0)
  return {
    municipalityId, id: handoverId, referralId: id, kind: index % 2 === 0 ? 'gbo' : 'specialised', receiver: vault.seal(receiver ?? '', `referral_handover.receiver:${handoverId}`),
    state: index % 2 === 0 ? 'accepted' : 'asked', askedOn: dateOf(dayOf(passedOn)), changedAt: passedOn, byId: ownerId,
  }
}

/** Of people who came twice, the coordinator said of every other one that it is the same person; the rest is still to be seen. */
async function writeTwice({ tx, municipalityId, book }: Pen, cards: readonly CardInDemo[]): Promise<void> {
  const twice = cards.filter(({ number }) => number % 46 === 11)
  await tx.referralRelation.createMany({
    data: twice.flatMap(({ id, number, sentOn }) => {
      const before = cards[number - 5]
      return before ? [{ municipalityId, referralId: before.id, otherId: id, kind: 'samePerson', byId: book.id('membership', 'regisseur'), at: momentOn(sentOn, 5) }] : []
    }),
  })
}

/** One to three rights for who was helped with income or at home, counted by the month and kept with nobody. */
async function writeRights({ tx, municipalityId }: Pen, cards: readonly CardInDemo[]): Promise<void> {
  const types = await tx.rightType.findMany({ where: { municipalityId, archivedAt: null }, select: { id: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  const counts = new Map<string, { rightTypeId: string; month: Date; obtained: number }>()
  for (const { plan, draw, domains, course: { closedOn } } of cards) {
    const helped = closedOn && (plan.outcome === 'helped' || plan.outcome === 'partlyHelped') && domains.some((domain) => domain !== 'leisureAndContacts')
    if (!helped || types.length === 0) continue
    const many = draw.of('rights', [0, 1, 1, 2, 3])
    // The first rights of the list are obtained more often than the last.
    const places = new Set(Array.from({ length: many }, (_, index) => Math.min(draw.below(`right ${index}`, types.length), draw.below(`right again ${index}`, types.length))))
    for (const place of places) {
      const rightTypeId = types[place]?.id ?? ''
      const month = `${closedOn.slice(0, 7)}-01`
      const name = `${rightTypeId} ${month}`
      counts.set(name, { rightTypeId, month: new Date(`${month}T00:00:00Z`), obtained: (counts.get(name)?.obtained ?? 0) + 1 })
    }
  }
  await tx.rightCount.createMany({ data: [...counts.values()].map((count) => ({ municipalityId, ...count })) })
}
