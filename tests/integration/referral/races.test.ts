import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { refused, type Outcome } from '#lib/actions/result.ts'
import { accept } from '#lib/referral/commands/accept.ts'
import { closeReferral } from '#lib/referral/commands/close-referral.ts'
import { reassignReferral } from '#lib/referral/commands/reassign.ts'
import { withdrawReferral } from '#lib/referral/commands/withdraw-referral.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aCard, aContactedCard, membershipOf, sendingDay, type MadeCard } from '#tests/factories/referral.ts'

const { pelt, behindTheScenes } = await twoMunicipalities()
const howMany = 200

type Act = (tx: TenantTx, actor: MemberActor, form: { referralId: string; version: number }) => Promise<Outcome<unknown, string>>
type Attempt = readonly [MemberActor, Act]

const acts = {
  accept: async (tx, actor, form) => {
    const answer = await accept(tx, actor, form, sendingDay)
    return answer.ok && answer.value.already ? refused('heldAlready') : answer
  },
  close: (tx, actor, form) => closeReferral(tx, actor, { ...form, outcome: 'movedOrDeceased', receiver: null, domain: null, missing: null, noPerson: false, rights: [], agreed: false, personKnows: true }, sendingDay),
  withdraw: (tx, actor, form) => withdrawReferral(tx, actor, form, sendingDay),
} satisfies Record<string, Act>
const give = (to: MemberActor): Act => (tx, actor, form) => reassignReferral(tx, actor, { ...form, membershipId: membershipOf(to) }, sendingDay)

const tell = ([actor, act]: Attempt, card: MadeCard, version: number): Promise<string> =>
  inTenant(actor, (tx) => act(tx, actor, { referralId: card.id, version }))
    .then((answer) => (answer.ok ? 'won' : 'refusal' in answer ? answer.refusal : 'stale'))
    .catch((error: unknown) => (error instanceof NotFoundHere ? 'notFound' : Promise.reject(error as Error)))

/** So many wait for the card at any moment: more than there are connections, and none so long that the house gives up. */
const lanes = 40

/** All of them on the version everybody saw; answers what each was told. */
async function together(attempts: readonly Attempt[], card: MadeCard, version: number): Promise<string[]> {
  const [told, waiting] = [new Array<string>(), [...attempts]]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) told.push(await tell(next, card, version))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return told
}

const isWhole = async (card: MadeCard) =>
  (await behindTheScenes.query<{ whole: boolean }>(
    `select version = 2 and (state = 'closed') = (due_on is null) and (state = 'closed') = (outcome is not null) and owner_id is not null
       and (select count(*) from referral_event e where e.referral_id = r.id and e.kind in ('accepted', 'closed', 'withdrawn', 'reassigned', 'contacted')) = 1 as whole
     from referral r where id = $1`, [card.id])).rows[0]?.whole

/** Somebody else who can hold cards. */
async function aColleague(): Promise<MemberActor> {
  const [userId, membershipId] = [randomUUID(), randomUUID()]
  await behindTheScenes.query(`insert into user_account (id, email, name) values ($1, $2, 'An Tweede')`, [userId, `${userId}@pelt.example`])
  await inTenant(pelt.coordinator, (tx) => tx.membership.createMany({ data: [{ municipalityId: pelt.id, id: membershipId, userId, role: 'contactPerson' }] }))
  return { ...pelt.contactPerson, userId, memberships: [{ ...pelt.contactPerson.memberships[0]!, id: membershipId }] }
}

const spread = (attempts: readonly Attempt[]): Attempt[] => Array.from({ length: howMany }, (_, at) => attempts[at % attempts.length]!)

test.each<[string, () => Promise<readonly Attempt[]>]>([
  ['accept', () => Promise.resolve([[pelt.contactPerson, acts.accept], [pelt.coordinator, acts.accept]])],
  ['finish', () => Promise.resolve([[pelt.contactPerson, acts.close], [pelt.coordinator, acts.close]])],
  ['withdraw', () => Promise.resolve([[pelt.contactPerson, acts.withdraw], [pelt.partner, acts.withdraw]])],
  ['give it away', async () => [[pelt.coordinator, give(await aColleague())], [pelt.coordinator, give(await aColleague())]]],
  ['accept, finish and give it away', async () => [[pelt.contactPerson, acts.accept], [pelt.coordinator, acts.close], [pelt.coordinator, give(await aColleague())]]],
])('of two hundred who %s at once exactly one wins, and the card stays whole', async (_, attempts) => {
  const card = await aCard(pelt)
  const told = await together(spread(await attempts()), card, 1)
  expect(told.filter((one) => one === 'won')).toHaveLength(1)
  expect(told.filter((one) => !['won', 'alreadyAccepted', 'heldAlready', 'notNow', 'stale', 'notFound', 'sameHolder'].includes(one))).toEqual([])
  expect(await isWhole(card)).toBe(true)
}, 60_000)

test('of two people who accept at once the other is told who has it', async () => {
  const card = await aCard(pelt)
  const told = await together([[pelt.contactPerson, acts.accept], [pelt.coordinator, acts.accept]], card, 1)
  expect(told.sort()).toEqual(['alreadyAccepted', 'won'])
})

test('of two hundred who finish a card or take it back one finishes it at most, and taking back has the last word', async () => {
  const card = await aContactedCard(pelt)
  const told = await together(spread([[pelt.contactPerson, acts.close], [pelt.partner, acts.withdraw]]), card, 2)
  expect(told.filter((one) => !['won', 'notNow', 'stale'].includes(one))).toEqual([])
  const { rows } = await behindTheScenes.query<{ outcome: string; closed: number; withdrawn: number }>(
    `select r.outcome::text, count(*) filter (where e.kind = 'closed')::int as closed, count(*) filter (where e.kind = 'withdrawn')::int as withdrawn
     from referral r join referral_event e on e.referral_id = r.id where r.id = $1 group by r.outcome`, [card.id])
  const [ended] = rows
  expect(ended).toMatchObject({ outcome: 'withdrawn', withdrawn: 1 })
  expect(told.filter((one) => one === 'won')).toHaveLength(1 + ended!.closed)
  expect(ended!.closed).toBeLessThanOrEqual(1)
}, 60_000)
