import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { keepResult, takeKey } from '#lib/actions/submission.ts'
import { addUpdate } from '#lib/plan/commands/add-update.ts'
import { createAction, type MadeAction } from '#lib/plan/commands/create-action.ts'
import { editAction } from '#lib/plan/commands/edit-action.ts'
import { removePartner, setPartner } from '#lib/plan/commands/set-partner.ts'
import { actionFields } from '#lib/plan/queries/action-fields.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { made, testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import {
  actionTyped,
  anAction,
  anActionThatIs,
  anObjective,
  aPartner,
  eventsAbout,
  tell,
  updateTyped,
} from '#tests/factories/plan.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const { coordinator } = pelt
const stored = (id: string) =>
  inTenant(coordinator, async (tx) => {
    const found = await actionFields(tx, id)
    if (!found) throw new Error('no such action')
    return found
  })
const stateOf = (id: string) =>
  inTenant(coordinator, (tx) =>
    tx.action.findFirstOrThrow({ where: { id }, select: { state: true, stopReason: true, measured: true } }),
  )

describe('a new action', () => {
  test('is an idea with what was typed, and leaves its event without a word of it', async () => {
    const objective = await anObjective(pelt)
    const { id, neighbourhood } = await anAction(pelt, {
      objectiveId: objective.id,
      blocks: ['detection', 'inclusion'],
      budget: 1234.5,
      endOn: '2027-03-01',
      published: true,
    })
    expect(neighbourhood).toBe('het-dorp')
    expect((await stored(id)).fields).toMatchObject({
      title: 'Welkomstwandeling per straat',
      leadText: 'buurtcomité',
      roughlyWhen: 'vanaf maart',
      objectiveId: objective.id,
      blocks: ['detection', 'inclusion'],
      budget: 1234.5,
      endOn: '2027-03-01',
      published: true,
      tool: null,
    })
    expect(await stateOf(id)).toMatchObject({ state: 'idea' })
    const event = await inTenant(coordinator, (tx) => tx.auditEvent.findFirstOrThrow({ where: { subjectId: id } }))
    expect([event.kind, event.userId]).toEqual(['plan.actionAdded', coordinator.userId])
    expect(JSON.stringify(event.detail)).not.toContain('Welkomst')
  })

  test.each([
    ['a neighbourhood', { neighbourhoodId: deerlijk.neighbourhood.id }],
    ['an organisation', { leadOrganisationId: deerlijk.organisation.id }],
    ['a neighbourhood that does not exist', { neighbourhoodId: randomUUID() }],
  ])('cannot name %s of another municipality', async (_what, over) => {
    await expect(anAction(pelt, over)).rejects.toThrow(NotFoundHere)
  })

  test('cannot hang on an objective of another municipality', async () => {
    const theirs = await anObjective(deerlijk)
    await expect(anAction(pelt, { objectiveId: theirs.id })).rejects.toThrow(NotFoundHere)
  })

  test('is led by somebody: the database holds that too', async () => {
    await expect(anAction(pelt, { leadText: null })).rejects.toThrow(/somebody_leads/)
  })
})

describe('editing an action', () => {
  test('keeps what is typed and counts one version on', async () => {
    const { id } = await anAction(pelt, { blocks: ['detection'] })
    const { fields, version } = await stored(id)
    await inTenant(coordinator, async (tx) =>
      made(
        await editAction(
          tx,
          coordinator,
          { ...fields, id, version, title: 'Wandeling', blocks: ['inclusion'], startOn: '2026-03-01', target: 12.5 },
          testDay,
        ),
      ),
    )
    const after = await stored(id)
    expect(after.version).toBe(version + 1)
    expect(after.fields).toMatchObject({
      title: 'Wandeling',
      blocks: ['inclusion'],
      startOn: '2026-03-01',
      target: 12.5,
    })
    expect(await eventsAbout(pelt, id)).toEqual(['plan.actionAdded', 'plan.actionEdited'])
  })

  test('a stale edit is told what stands there now, and writes nothing', async () => {
    const { id } = await anAction(pelt)
    const { fields, version } = await stored(id)
    const save = (title: string) =>
      inTenant(coordinator, (tx) => editAction(tx, coordinator, { ...fields, id, version, title }, testDay))
    made(await save('De eerste'))
    expect(await save('De tweede')).toMatchObject({
      ok: false,
      stale: { version: version + 1, theirs: { title: 'De eerste', leadText: 'buurtcomité' } },
    })
    expect((await stored(id)).fields.title).toBe('De eerste')
  })

  test('of two people who save at once, one is told', async () => {
    const { id } = await anAction(pelt)
    const { fields, version } = await stored(id)
    const save = (title: string) =>
      inTenant(coordinator, (tx) => editAction(tx, coordinator, { ...fields, id, version, title }, testDay))
    const answers = await Promise.all([save('De ene'), save('De andere')])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && 'stale' in answer)).toHaveLength(1)
  })

  test('an action that was agreed keeps at least one building block', async () => {
    const { id } = await anActionThatIs(pelt, 'agreed')
    const { fields, version } = await stored(id)
    const empty = await inTenant(coordinator, (tx) =>
      editAction(tx, coordinator, { ...fields, id, version, blocks: [] }, testDay),
    )
    expect(empty).toMatchObject({ ok: false, refusal: 'blocksAtAgreed' })
    expect((await stored(id)).fields.blocks).toEqual(['socialNetworks'])
  })

  test('an action of another municipality is not found, and stays as it was', async () => {
    const theirs = await anAction(deerlijk)
    const edit = {
      ...(await inTenant(deerlijk.coordinator, (tx) => actionFields(tx, theirs.id)))?.fields,
      id: theirs.id,
      version: 1,
      title: 'Van ons',
    }
    await expect(
      inTenant(coordinator, (tx) => editAction(tx, coordinator, edit as Parameters<typeof editAction>[2], testDay)),
    ).rejects.toThrow(NotFoundHere)
    const [still] = await inTenant(deerlijk.coordinator, (tx) =>
      tx.action.findMany({ where: { id: theirs.id }, select: { title: true } }),
    )
    expect(still?.title).toBe('Welkomstwandeling per straat')
  })
})

describe('the partners of an action', () => {
  test('join once, say anew what they bring, and leave again', async () => {
    const { id } = await anAction(pelt)
    await aPartner(pelt, id, 'de wachtzaal')
    await aPartner(pelt, id, 'de wachtzaal en koffie')
    const partners = () =>
      inTenant(coordinator, (tx) =>
        tx.actionPartner.findMany({ where: { actionId: id }, select: { contribution: true } }),
      )
    expect(await partners()).toEqual([{ contribution: 'de wachtzaal en koffie' }])
    const leave = () =>
      inTenant(coordinator, (tx) =>
        removePartner(tx, coordinator, { actionId: id, organisationId: pelt.organisation.id }),
      )
    made(await leave())
    made(await leave())
    expect(await partners()).toEqual([])
    expect(await eventsAbout(pelt, id)).toEqual([
      'plan.actionAdded',
      'plan.partnerJoined',
      'plan.partnerJoined',
      'plan.partnerLeft',
    ])
  })

  test('the last one stays while the action is agreed', async () => {
    const { id } = await anActionThatIs(pelt, 'running')
    const leave = await inTenant(coordinator, (tx) =>
      removePartner(tx, coordinator, { actionId: id, organisationId: pelt.organisation.id }),
    )
    expect(leave).toMatchObject({ ok: false, refusal: 'partnersAtAgreed' })
  })

  test('an organisation or action of another municipality is not found', async () => {
    const ours = await anAction(pelt)
    const theirs = await anAction(deerlijk)
    const join = (actionId: string, organisationId: string) =>
      inTenant(coordinator, (tx) => setPartner(tx, coordinator, { actionId, organisationId, contribution: null }))
    await expect(join(ours.id, deerlijk.organisation.id)).rejects.toThrow(NotFoundHere)
    await expect(join(theirs.id, pelt.organisation.id)).rejects.toThrow(NotFoundHere)
  })
})

describe('moving an action', () => {
  test('from idea to done, each step with its event and its update', async () => {
    const { id } = await anActionThatIs(pelt, 'done')
    expect((await stateOf(id)).state).toBe('done')
    expect(await eventsAbout(pelt, id)).toEqual([
      'plan.actionAdded',
      'plan.partnerJoined',
      'plan.actionMoved',
      'plan.actionMoved',
      'plan.actionMoved',
    ])
    const updates = await inTenant(coordinator, (tx) =>
      tx.actionUpdate.findMany({
        where: { actionId: id },
        select: { fromState: true, toState: true },
        orderBy: { createdAt: 'asc' },
      }),
    )
    expect(updates).toEqual([
      { fromState: 'idea', toState: 'agreed' },
      { fromState: 'agreed', toState: 'running' },
      { fromState: 'running', toState: 'done' },
    ])
  })

  test('asks for a building block and a partner before it is agreed', async () => {
    const bare = await anAction(pelt)
    expect(await tell(coordinator, bare.id, { to: 'agreed' })).toMatchObject({ refusal: 'blocksAtAgreed' })
    const alone = await anAction(pelt, { blocks: ['guidance'] })
    expect(await tell(coordinator, alone.id, { to: 'agreed' })).toMatchObject({ refusal: 'partnersAtAgreed' })
    expect((await stateOf(alone.id)).state).toBe('idea')
  })

  test('keeps the reason of a stop until it is reopened', async () => {
    const { id } = await anActionThatIs(pelt, 'running')
    expect(await tell(coordinator, id, { from: 'running', to: 'stopped' })).toMatchObject({ refusal: 'reasonAsked' })
    made(await tell(coordinator, id, { from: 'running', to: 'stopped', reason: 'zaal verkocht' }))
    expect(await stateOf(id)).toMatchObject({ state: 'stopped', stopReason: 'zaal verkocht' })
    made(await tell(coordinator, id, { from: 'stopped', to: 'agreed' }))
    expect(await stateOf(id)).toMatchObject({ state: 'agreed', stopReason: null })
  })

  test('two people who press the same button move it once', async () => {
    const { id } = await anActionThatIs(pelt, 'agreed')
    const answers = await Promise.all([
      tell(coordinator, id, { from: 'agreed', to: 'running' }),
      tell(pelt.fieldWorker, id, { from: 'agreed', to: 'running' }),
    ])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ refusal: 'movedMeanwhile' })
  })

  test('a field worker reports and stops, but does not decide what is in the plan', async () => {
    const idea = await anAction(pelt, { blocks: ['guidance'] })
    await aPartner(pelt, idea.id)
    expect(await tell(pelt.fieldWorker, idea.id, { to: 'agreed' })).toMatchObject({ refusal: 'notYoursToMove' })
    const agreed = await anActionThatIs(pelt, 'agreed')
    made(await tell(pelt.fieldWorker, agreed.id, { from: 'agreed', to: 'running' }))
    made(await tell(pelt.contactPerson, agreed.id, { from: 'running', to: 'stopped', reason: 'geen vrijwilligers' }))
  })
})

describe('updates', () => {
  test('carry words and what was measured, which becomes the measure of the action', async () => {
    const { id } = await anActionThatIs(pelt, 'running')
    made(await tell(pelt.fieldWorker, id, { from: 'running', text: 'Twaalf gezinnen kwamen.', measured: 12 }))
    expect((await stateOf(id)).measured?.toNumber()).toBe(12)
    expect((await eventsAbout(pelt, id)).at(-1)).toBe('plan.actionUpdated')
    const event = await inTenant(coordinator, (tx) =>
      tx.auditEvent.findFirst({ where: { subjectId: id, kind: 'plan.actionUpdated' }, select: { detail: true } }),
    )
    expect(event?.detail).toEqual({ measured: true })
  })

  test('make an edit that was open stale', async () => {
    const { id } = await anActionThatIs(pelt, 'running')
    const { fields, version } = await stored(id)
    made(await tell(pelt.fieldWorker, id, { from: 'running', measured: 3 }))
    const late = await inTenant(coordinator, (tx) => editAction(tx, coordinator, { ...fields, id, version }, testDay))
    expect(late).toMatchObject({ ok: false, stale: { theirs: { measured: '3' } } })
  })

  test('a partner tells about what its organisation leads or joins, under its name', async () => {
    const led = await anActionThatIs(pelt, 'agreed', { leadText: null, leadOrganisationId: pelt.organisation.id })
    made(await tell(pelt.partner, led.id, { from: 'agreed', to: 'running', text: 'We zijn begonnen.' }))
    const joined = await anActionThatIs(pelt, 'running')
    made(await tell(pelt.partner, joined.id, { from: 'running', text: 'Het loopt.' }))
    const update = await inTenant(coordinator, (tx) =>
      tx.actionUpdate.findFirstOrThrow({ where: { actionId: joined.id, text: 'Het loopt.' } }),
    )
    expect([update.organisationId, update.writtenById]).toEqual([pelt.organisation.id, pelt.partner.userId])
  })

  test('a partner does not find another’s action, nor an idea its own organisation was thought of for', async () => {
    const others = await anAction(pelt, { blocks: ['detection'] })
    await inTenant(coordinator, async (tx) => {
      const school = await tx.organisation.create({
        data: { municipalityId: pelt.id, name: `School ${randomUUID()}`, kind: 'organisation' },
      })
      made(await setPartner(tx, coordinator, { actionId: others.id, organisationId: school.id, contribution: null }))
      made(await addUpdate(tx, coordinator, updateTyped(others.id, { to: 'agreed' }), testDay))
    })
    const idea = await anAction(pelt, { leadText: null, leadOrganisationId: pelt.organisation.id })
    for (const id of [others.id, idea.id])
      await expect(tell(pelt.partner, id, { from: 'agreed', text: 'Ik was hier.' })).rejects.toThrow(NotFoundHere)
  })

  test('a partner reports, but neither stops nor decides', async () => {
    const { id } = await anActionThatIs(pelt, 'running')
    expect(
      await tell(pelt.partner, id, { from: 'running', to: 'stopped', reason: 'we willen niet meer' }),
    ).toMatchObject({ refusal: 'notYoursToMove' })
    expect(await tell(pelt.partner, id, { from: 'running', to: 'agreed' })).toMatchObject({ refusal: 'notYoursToMove' })
  })

  test('readers, volunteers and people of another municipality do not find the action', async () => {
    const { id } = await anActionThatIs(pelt, 'running')
    for (const actor of [pelt.alderman, pelt.volunteer, deerlijk.coordinator, deerlijk.partner]) {
      await expect(tell(actor, id, { from: 'running', text: 'Ik was hier.' })).rejects.toThrow(NotFoundHere)
    }
    expect(
      await inTenant(coordinator, (tx) => tx.actionUpdate.count({ where: { actionId: id, text: 'Ik was hier.' } })),
    ).toBe(0)
  })
})

test('the same form sent twice, at once, makes one action', async () => {
  const key = randomUUID()
  const send = (title: string) =>
    inTenant(coordinator, async (tx) => {
      const sent = await takeKey<MadeAction>(tx, coordinator, 'plan.write', key, { title })
      if (sent.state !== 'first') return sent.state === 'again' ? sent.value : null
      const value = made(await createAction(tx, coordinator, { ...actionTyped(pelt), title }))
      await keepResult(tx, coordinator, key, value)
      return value
    })
  const [one, other] = await Promise.all([send('Tweemaal'), send('Tweemaal')])
  expect(one?.id).toBe(other?.id)
  expect(await send('Iets anders')).toBeNull()
  expect(await inTenant(coordinator, (tx) => tx.action.count({ where: { title: 'Tweemaal' } }))).toBe(1)
})

test('the assessment makes an action with a title, who, when and where alone', async () => {
  const answer = await inTenant(coordinator, (tx) => createAction(tx, coordinator, actionTyped(pelt)))
  expect(made(answer).neighbourhood).toBe('het-dorp')
})
