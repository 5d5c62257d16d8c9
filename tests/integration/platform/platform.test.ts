import { describe, expect, it } from 'vitest'
import { resetPassword } from '#lib/accounts/commands/choose-password.ts'
import { acceptInvitation, joinWithNewAccount } from '#lib/accounts/commands/join.ts'
import { signIn } from '#lib/accounts/commands/sign-in.ts'
import { linkTokenFor } from '#lib/auth/secret-link.ts'
import { assignCoach, inviteCoach, revokeCoachInvitation, unassignCoach } from '#lib/platform/commands/coach.ts'
import { inviteFirstCoordinator, openMunicipality } from '#lib/platform/commands/municipality.ts'
import { makePlatformResetLink } from '#lib/platform/commands/reset-link.ts'
import { coachesOfPlatform, municipalitiesToOpen, municipalityOfPlatform, openedMunicipalities } from '#lib/platform/queries/municipalities.ts'
import { MunicipalitiesFilter } from '#lib/platform/schema.ts'
import { acrossMunicipalities, asOneself, onPlatform } from '#lib/tenancy/doors.ts'
import { whoIs } from '#lib/tenancy/who-is.ts'
import { givePassword, goodPassword, openSession, person } from '#tests/factories/accounts.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date()
const admin = await person(behindTheScenes, 'beheer@baken.example', { platformAdmin: true })
const coach = await person(behindTheScenes, 'coach@baken.example', { coach: true })
const browser = { agent: '', locale: 'nl' } as const

describe('opening a municipality', () => {
  it('offers the 285 of today less those that are open', async () => {
    const offered = await municipalitiesToOpen(admin, now)
    expect(offered).toHaveLength(283)
    expect(offered.map(({ name }) => name)).not.toContain('Pelt')
  })

  it('makes it under an address of its name, once, and its first coordinator can begin', async () => {
    const answer = await openMunicipality(admin, '36015', now)
    expect(answer).toMatchObject({ ok: true, value: { slug: 'roeselare' } })
    expect(await openMunicipality(admin, '36015', now)).toMatchObject({ refusal: 'alreadyOpened', field: 'nisCode' })

    const before = await municipalityOfPlatform(admin, 'roeselare', now)
    expect(before).toMatchObject({ coordinators: 0, invitation: null })
    const municipalityId = before?.id ?? ''
    const invited = await inviteFirstCoordinator(admin, { municipalityId, name: 'Eerste Regisseur', email: 'eerste@roeselare.example' }, now)
    if (!invited.ok) throw new Error('not invited')
    expect((await municipalityOfPlatform(admin, 'roeselare', now))?.invitation).toMatchObject({ name: 'Eerste Regisseur' })

    const joined = await joinWithNewAccount({ token: linkTokenFor('invitation', invited.value.id), name: 'Eerste Regisseur', newPassword: goodPassword }, browser, now)
    if (!joined.ok) throw new Error('not joined')
    expect(await whoIs(joined.value.sessionId, 'roeselare')).toMatchObject({ standings: ['coordinator', 'caseCoordinator'] })
    expect(await municipalityOfPlatform(admin, 'roeselare', now)).toMatchObject({ coordinators: 1, invitation: null })
    expect(await inviteFirstCoordinator(admin, { municipalityId, name: 'Nog een', email: 'nog@roeselare.example' }, now)).toMatchObject({ refusal: 'hasCoordinator' })
  })

  it('happens once when it is asked ten times at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => openMunicipality(admin, '31005', now)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('refuses a code that is not valid today', async () => {
    expect(await openMunicipality(admin, '99999', now)).toMatchObject({ refusal: 'notValidToday' })
    const { rows } = await behindTheScenes.query<{ nis_code: string }>('select nis_code from reference_municipality where valid_to <= current_date limit 1')
    expect(await openMunicipality(admin, rows[0]?.nis_code ?? '', now)).toMatchObject({ refusal: 'notValidToday' })
  })

  it('is refused by the database to anybody else', async () => {
    expect(() => openMunicipality(coach, '12021', now)).toThrow()
    await expect(asOneself(pelt.coordinator.userId, (tx) => tx.municipality.createMany({ data: [{ slug: 'zelf', name: 'Zelf', nisId: '12021' }] }))).rejects.toThrow(/row-level security/)
  })
})

describe('the platform', () => {
  it('lists municipalities with counts, filtered and by name', async () => {
    const all = await openedMunicipalities(admin, MunicipalitiesFilter.parse({}))
    expect(all.rows.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['deerlijk', 'pelt']))
    expect(all.rows.find(({ slug }) => slug === 'pelt')).toMatchObject({ coordinators: 1, neighbourhoods: 1 })
    expect((await openedMunicipalities(admin, MunicipalitiesFilter.parse({ name: 'PEL' }))).rows.map(({ slug }) => slug)).toEqual(['pelt'])
    expect((await openedMunicipalities(admin, MunicipalitiesFilter.parse({ name: '%' }))).rows).toEqual([])
  })

  it('sees nobody but itself, its coaches and whom it invited', async () => {
    const seen = await onPlatform(admin, async (tx) => ({
      people: (await tx.user.findMany({ select: { email: true } })).map(({ email }) => email).sort(),
      memberships: await tx.membership.count(),
      neighbourhoods: await tx.neighbourhood.count(),
      organisations: await tx.organisation.count(),
      invitations: (await tx.invitation.findMany({ select: { invitedById: true } })).every(({ invitedById }) => invitedById === admin.userId),
    }))
    expect(seen).toEqual({ people: ['beheer@baken.example', 'coach@baken.example'], memberships: 0, neighbourhoods: 0, organisations: 0, invitations: true })
  })

  it('cannot read persons through the overview either', async () => {
    await expect(acrossMunicipalities(admin, 'test', (tx) => tx.user.findMany({ select: { email: true } }))).rejects.toThrow(/permission denied/)
    await expect(acrossMunicipalities(admin, 'test', (tx) => tx.membership.count())).rejects.toThrow(/permission denied/)
  })
})

describe('a coach', () => {
  it('joins by a link, once, and is nothing anywhere until assigned', async () => {
    const invited = await inviteCoach(admin, { name: 'Nieuwe Coach', email: 'nieuw@coach.example' }, now)
    if (!invited.ok) throw new Error('not invited')
    const token = linkTokenFor('coachInvitation', invited.value.id)
    const joined = await joinWithNewAccount({ token, name: 'Nieuwe Coach', newPassword: goodPassword }, browser, now)
    if (!joined.ok) throw new Error('not joined')
    expect(joined.value.go).toBe('/coach')
    expect(await whoIs(joined.value.sessionId, null)).toMatchObject({ kind: 'person', standings: ['coach'], elsewhere: [] })
    expect(await joinWithNewAccount({ token, name: 'Nog iemand', newPassword: goodPassword }, browser, now)).toMatchObject({ refusal: 'linkGone' })
    expect((await coachesOfPlatform(admin, now)).coaches.map(({ name }) => name)).toContain('Nieuwe Coach')
  })

  it('may be somebody with an account already, and only with the address that was invited', async () => {
    const invited = await inviteCoach(admin, { name: 'Ook coach', email: pelt.alderman.email }, now)
    if (!invited.ok) throw new Error('not invited')
    const token = linkTokenFor('coachInvitation', invited.value.id)
    const signedIn = async (userId: string) => {
      const actor = await whoIs(await openSession(behindTheScenes, userId), null)
      if (actor.kind !== 'person') throw new Error('not signed in')
      return actor
    }
    expect(await acceptInvitation(await signedIn(pelt.partner.userId), token, now)).toMatchObject({ refusal: 'otherAddress' })
    const alderman = await signedIn(pelt.alderman.userId)
    expect(await acceptInvitation(alderman, token, now)).toMatchObject({ ok: true })
    expect(await whoIs(alderman.sessionId, null)).toMatchObject({ standings: ['coach'] })
  })

  it('is not made by a withdrawn link, nor by writing the column', async () => {
    const invited = await inviteCoach(admin, { name: 'Toch niet', email: 'niet@coach.example' }, now)
    if (!invited.ok) throw new Error('not invited')
    await revokeCoachInvitation(admin, invited.value.id, now)
    expect(await joinWithNewAccount({ token: linkTokenFor('coachInvitation', invited.value.id), name: 'X', newPassword: goodPassword }, browser, now)).toMatchObject({ refusal: 'linkGone' })
    await expect(asOneself(pelt.partner.userId, (tx) => tx.$executeRaw`update user_account set coach = true where id = ${pelt.partner.userId}::uuid`)).rejects.toThrow(/permission denied/)
    await expect(asOneself(pelt.partner.userId, (tx) => tx.$executeRaw`update user_account set platform_admin = true where id = ${pelt.partner.userId}::uuid`)).rejects.toThrow(/permission denied/)
    expect(await asOneself(pelt.partner.userId, (tx) => tx.$queryRaw`select become_coach() as id`)).toEqual([{ id: null }])
  })

  it('follows a municipality once assigned, and no longer once not', async () => {
    await assignCoach(admin, { municipalityId: pelt.id, userId: coach.userId }, now)
    await assignCoach(admin, { municipalityId: pelt.id, userId: coach.userId }, now)
    expect((await municipalityOfPlatform(admin, 'pelt', now))?.assigned).toMatchObject([{ userId: coach.userId }])
    const rollups = () => acrossMunicipalities(coach, 'test', (tx) => tx.municipalityRollup.findMany({ select: { municipalityId: true } }))
    expect(await rollups()).toEqual([{ municipalityId: pelt.id }])
    // Not opened by the coordinator: nothing to enter, so nowhere to go.
    expect((await whoIs(coach.sessionId, 'pelt')).kind).toBe('nobody')
    expect(await whoIs(coach.sessionId, null)).toMatchObject({ elsewhere: [] })

    await unassignCoach(admin, { municipalityId: pelt.id, userId: coach.userId }, now)
    expect(await rollups()).toEqual([])
    await expect(unassignCoach(admin, { municipalityId: pelt.id, userId: coach.userId }, now)).rejects.toThrow('Not found here')
  })

  it('is the only kind of person that can be assigned', async () => {
    await expect(assignCoach(admin, { municipalityId: pelt.id, userId: deerlijk.coordinator.userId }, now)).rejects.toThrow('Not found here')
  })
})

describe('a link for a new password from the platform', () => {
  it('helps the only coordinator, and leads nowhere for an address nobody has', async () => {
    await givePassword(behindTheScenes, deerlijk.coordinator.userId)
    const known = await makePlatformResetLink(admin, deerlijk.coordinator.email, now)
    const unknown = await makePlatformResetLink(admin, 'niemand@nergens.example', now)
    if (!known.ok || !unknown.ok) throw new Error('no link')
    expect(Object.keys(known.value)).toEqual(Object.keys(unknown.value))
    const other = 'zeven groene lantaarns branden'
    expect(await resetPassword({ token: linkTokenFor('passwordReset', unknown.value.id), newPassword: other }, now)).toMatchObject({ refusal: 'linkGone' })
    expect(await resetPassword({ token: linkTokenFor('passwordReset', known.value.id), newPassword: other }, now)).toMatchObject({ ok: true })
    expect(await signIn({ email: deerlijk.coordinator.email, password: other, device: null, address: '', agent: '' }, now)).toMatchObject({ ok: true })
  })

  it('is never made for another administrator, nor by who is none', async () => {
    await person(behindTheScenes, 'tweede@baken.example', { platformAdmin: true })
    const made = await makePlatformResetLink(admin, 'tweede@baken.example', now)
    if (!made.ok) throw new Error('no link')
    expect(await resetPassword({ token: linkTokenFor('passwordReset', made.value.id), newPassword: goodPassword }, now)).toMatchObject({ refusal: 'linkGone' })
    await expect(asOneself(pelt.coordinator.userId, (tx) => tx.$executeRaw`select reset_by_platform(gen_random_uuid(), ${deerlijk.alderman.email}, 'h', now() + interval '1 hour')`)).rejects.toThrow(/only the platform/)
  })
})
