import { describe, expect, it } from 'vitest'
import { invite } from '#lib/people/commands/invite.ts'
import { changePost, endMembership } from '#lib/people/commands/membership.ts'
import { peopleFile } from '#lib/people/queries/people-file.ts'
import { memberPage, peoplePage } from '#lib/people/queries/people.ts'
import { whoIsWho } from '#lib/people/queries/who-is-who.ts'
import { PeopleFilter, type Invite } from '#lib/people/schema.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { whoIs } from '#lib/tenancy/who-is.ts'
import { openSession, person } from '#tests/factories/accounts.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date()
const nothing = PeopleFilter.parse({})
const membershipOf = (actor: MemberActor) => actor.memberships[0]?.id ?? ''
const inviteAs = (actor: MemberActor, change: Partial<Invite>) =>
  inTenant(actor, (tx) => invite(tx, actor, {
    name: 'Iemand', email: 'iemand@pelt.example', role: 'fieldWorker', organisationId: null, managesOrganisation: false, withoutPersons: false, ...change,
  }, now))

/** The partner of Pelt, who looks after the people of the practice. */
const manager: MemberActor = {
  ...pelt.partner,
  standings: ['partner', 'organisationManager'],
  memberships: pelt.partner.memberships.map((one) => ({ ...one, managesOrganisation: true })),
}

async function secondCoordinator(): Promise<MemberActor> {
  const { userId, sessionId } = await person(behindTheScenes, `tweede-${Math.random()}@pelt.example`)
  await inTenant(pelt.coordinator, (tx) => tx.membership.createMany({ data: [{ municipalityId: pelt.id, userId, role: 'coordinator' }] }))
  const actor = await whoIs(sessionId, 'pelt')
  if (actor.kind !== 'member') throw new Error('not a member')
  return actor
}

describe('the list of people', () => {
  it('shows the own municipality, by name, and filters in the address', async () => {
    const page = await inTenant(pelt.coordinator, (tx) => peoplePage(tx, pelt.coordinator, nothing, now))
    expect(page.members).toHaveLength(6)
    expect(page.members.every(({ user }) => user.email.endsWith('@pelt.example'))).toBe(true)
    const partners = await inTenant(pelt.coordinator, (tx) => peoplePage(tx, pelt.coordinator, PeopleFilter.parse({ role: 'partner' }), now))
    expect(partners.members.map(({ role }) => role)).toEqual(['partner'])
    const named = await inTenant(pelt.coordinator, (tx) => peoplePage(tx, pelt.coordinator, PeopleFilter.parse({ name: 'ALDER' }), now))
    expect(named.members).toHaveLength(1)
  })

  it('shows who manages an organisation only its own people', async () => {
    const page = await inTenant(manager, (tx) => peoplePage(tx, manager, nothing, now))
    expect(page.members.map(({ role }) => role)).toEqual(['partner'])
    expect(await inTenant(manager, (tx) => memberPage(tx, manager, membershipOf(pelt.coordinator)))).toBeNull()
  })

  it('does not find a member of another municipality, nor what is no id', async () => {
    for (const id of [membershipOf(deerlijk.coordinator), 'x', "'; drop table membership; --"]) {
      expect(await inTenant(pelt.coordinator, (tx) => memberPage(tx, pelt.coordinator, id))).toBeNull()
    }
  })

  it('pages by name, fifty at a time, without losing or repeating anybody', async () => {
    const people = await Promise.all(Array.from({ length: 60 }, (_, i) => person(behindTheScenes, `rij-${i}@deerlijk.example`)))
    await inTenant(deerlijk.coordinator, (tx) => tx.membership.createMany({
      data: people.map(({ userId }) => ({ municipalityId: deerlijk.id, userId, role: 'volunteer' as const })),
    }))
    const read = (after?: string) => inTenant(deerlijk.coordinator, (tx) => peoplePage(tx, deerlijk.coordinator, PeopleFilter.parse({ after }), now))
    const first = await read()
    const second = await read(first.next ?? undefined)
    const seen = [...first.members, ...second.members].map(({ id }) => id)
    expect(first.members).toHaveLength(50)
    expect(second.next).toBeNull()
    expect(new Set(seen).size).toBe(66)

    const file = await inTenant(deerlijk.coordinator, (tx) => peopleFile(tx, deerlijk.coordinator, PeopleFilter.parse({}), now))
    expect(file.map(({ id }) => id)).toEqual(seen)
    const { rows } = await behindTheScenes.query<{ detail: unknown }>(`select detail from audit_event where kind = 'people.exported' and user_id = $1`, [deerlijk.coordinator.userId])
    expect(rows).toEqual([{ detail: { rows: 66 } }])

    const byRole = async (after?: string) => inTenant(deerlijk.coordinator, (tx) => peoplePage(tx, deerlijk.coordinator, PeopleFilter.parse({ volgorde: '-rol', after }), now))
    const [start, rest] = [await byRole(), await byRole((await byRole()).next ?? undefined)]
    expect(new Set([...start.members, ...rest.members].map(({ id }) => id))).toEqual(new Set(seen))
    expect(start.members[0]?.role).toBe('alderman')
    expect(rest.members.at(-1)?.role).toBe('coordinator')
  })
})

describe('inviting', () => {
  it('answers an address with an account like one without', async () => {
    const known = await inviteAs(pelt.coordinator, { email: deerlijk.coordinator.email })
    const unknown = await inviteAs(pelt.coordinator, { email: 'niemand@nergens.example' })
    expect(Object.keys(known)).toEqual(Object.keys(unknown))
    expect(known).toMatchObject({ ok: true, value: { name: 'Iemand' } })
    expect(unknown).toMatchObject({ ok: true, value: { name: 'Iemand' } })
  })

  it('refuses at the field whom the municipality has already', async () => {
    expect(await inviteAs(pelt.coordinator, { email: pelt.fieldWorker.email })).toMatchObject({ refusal: 'alreadyMember', field: 'email' })
  })

  it('says who works here under that address already, to whoever may read that', async () => {
    const other = { role: 'volunteer' as const }
    expect(await inviteAs(pelt.coordinator, { email: pelt.fieldWorker.email, ...other })).toMatchObject({ ok: true, value: { here: pelt.fieldWorker.name } })
    expect(await inviteAs(pelt.coordinator, { email: deerlijk.fieldWorker.email, ...other })).toMatchObject({ ok: true, value: { here: null } })
    const colleague = { email: pelt.fieldWorker.email, role: 'partner' as const, organisationId: pelt.organisation.id }
    expect(await inviteAs(manager, colleague)).toMatchObject({ ok: true, value: { here: null } })
  })

  it('lets a manager invite partners of the own organisation, and nobody else', async () => {
    expect(await inviteAs(manager, { role: 'partner', organisationId: pelt.organisation.id })).toMatchObject({ ok: true })
    expect(await inviteAs(manager, { role: 'coordinator' })).toMatchObject({ refusal: 'onlyOwnPartners' })
    expect(await inviteAs(manager, { role: 'partner', organisationId: deerlijk.organisation.id })).toMatchObject({ refusal: 'onlyOwnPartners' })
  })

  it("does not know another municipality's organisation", async () => {
    await expect(inviteAs(pelt.coordinator, { role: 'partner', organisationId: deerlijk.organisation.id })).rejects.toThrow('Not found here')
  })
})

describe('a role', () => {
  it('changes for the next request, with its event', async () => {
    const session = await openSession(behindTheScenes, pelt.volunteer.userId)
    const input = { membershipId: membershipOf(pelt.volunteer), version: 1, role: 'fieldWorker', organisationId: null, managesOrganisation: false, withoutPersons: true } as const
    expect(await inTenant(pelt.coordinator, (tx) => changePost(tx, pelt.coordinator, input))).toMatchObject({ ok: true })
    expect(await whoIs(session, 'pelt')).toMatchObject({ standings: ['fieldWorker'], memberships: [{ withoutPersons: true }] })
    expect(await inTenant(pelt.coordinator, (tx) => changePost(tx, pelt.coordinator, { ...input, role: 'volunteer' }))).toMatchObject({
      ok: false, stale: { version: 2, theirs: { role: 'fieldWorker', withoutPersons: 'on' } },
    })
    const { rows } = await behindTheScenes.query<{ detail: unknown }>(`select detail from audit_event where kind = 'people.roleChanged' and subject_id = $1`, [input.membershipId])
    expect(rows).toEqual([{ detail: { from: 'volunteer', to: 'fieldWorker' } }])
  })

  it('is not taken from the last coordinator, by ending or by changing', async () => {
    const id = membershipOf(deerlijk.coordinator)
    expect(await inTenant(deerlijk.coordinator, (tx) => endMembership(tx, deerlijk.coordinator, id, now))).toMatchObject({ refusal: 'lastCoordinator' })
    const change = { membershipId: id, version: 1, role: 'alderman', organisationId: null, managesOrganisation: false, withoutPersons: false } as const
    expect(await inTenant(deerlijk.coordinator, (tx) => changePost(tx, deerlijk.coordinator, change))).toMatchObject({ refusal: 'lastCoordinator', field: 'role' })
  })

  it('stays with one of two coordinators who end each other at once', async () => {
    for (let round = 0; round < 5; round++) {
      const other = await secondCoordinator()
      const answers = await Promise.all([
        inTenant(pelt.coordinator, (tx) => endMembership(tx, pelt.coordinator, membershipOf(other), now)),
        inTenant(other, (tx) => endMembership(tx, other, membershipOf(pelt.coordinator), now)),
      ])
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      // Whoever won, the next round begins with both memberships as they were.
      await inTenant(pelt.coordinator, async (tx) => {
        await tx.membership.updateMany({ where: { id: membershipOf(pelt.coordinator) }, data: { endedAt: null } })
        await tx.membership.updateMany({ where: { id: membershipOf(other) }, data: { endedAt: now } })
      })
    }
  })

  it('ends from the next request on', async () => {
    const session = await openSession(behindTheScenes, pelt.contactPerson.userId)
    expect((await whoIs(session, 'pelt')).kind).toBe('member')
    await inTenant(pelt.coordinator, (tx) => endMembership(tx, pelt.coordinator, membershipOf(pelt.contactPerson), now))
    expect((await whoIs(session, 'pelt')).kind).toBe('nobody')
  })

  it('is not ended from another municipality', async () => {
    await expect(inTenant(deerlijk.coordinator, (tx) => endMembership(tx, deerlijk.coordinator, membershipOf(pelt.alderman), now))).rejects.toThrow('Not found here')
  })
})

describe('who is who', () => {
  it('names the team, and partners whose organisation takes part here; never a volunteer, never an address', async () => {
    const read = () => inTenant(pelt.alderman, (tx) => whoIsWho(tx, pelt.neighbourhood.slug))
    expect((await read())?.members.map(({ role }) => role)).not.toContain('partner')
    await inTenant(pelt.coordinator, (tx) => tx.action.createMany({
      data: [{ municipalityId: pelt.id, neighbourhoodId: pelt.neighbourhood.id, title: 'Soep op de stoep', state: 'agreed', leadOrganisationId: pelt.organisation.id }],
    }))
    const who = await read()
    expect(who?.organisations).toMatchObject([{ name: 'Huisartsenpraktijk' }])
    const partner = await inTenant(pelt.alderman, (tx) => tx.membership.count({ where: { role: 'partner', endedAt: null } }))
    expect(who?.members.filter(({ role }) => role === 'partner')).toHaveLength(partner)
    expect(who?.members.some(({ role }) => role === 'volunteer')).toBe(false)
    expect(JSON.stringify(who)).not.toContain('@')
  })

  it('is not there for a neighbourhood of another municipality', async () => {
    expect(await inTenant(pelt.alderman, (tx) => whoIsWho(tx, 'lindelhoeven'))).toBeNull()
  })
})
