import { expect, test } from 'vitest'
import { addTask, assignTask, removeTask, tickTask } from '#lib/plan/commands/tasks.ts'
import { ownTasks, tasksOf } from '#lib/plan/queries/tasks.ts'
import { tasksPage } from '#lib/plan/queries/tasks-page.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { made, testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { anAction, anActionThatIs, eventsAbout } from '#tests/factories/plan.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const membershipOf = (actor: MemberActor) => actor.memberships[0]?.id ?? ''

async function aTask(place: CastMunicipality, actionId: string, assignee: MemberActor | null = place.volunteer) {
  return inTenant(place.fieldWorker, async (tx) =>
    made(
      await addTask(tx, place.fieldWorker, {
        actionId,
        title: 'Uitnodigingen ronddragen',
        assigneeId: assignee && membershipOf(assignee),
        dueOn: '2026-12-01',
      }),
    ),
  )
}
const tick = (by: MemberActor, id: string, done = true) => inTenant(by, (tx) => tickTask(tx, by, { id, done }, testDay))

test('a task is given, ticked by whom it is for, and opened again', async () => {
  const action = await anActionThatIs(pelt, 'running')
  const { id } = await aTask(pelt, action.id)
  const mine = () => inTenant(pelt.volunteer, (tx) => ownTasks(tx, pelt.volunteer))
  expect((await mine()).open).toMatchObject([
    {
      id,
      title: 'Uitnodigingen ronddragen',
      dueOn: '2026-12-01',
      action: { id: action.id },
      neighbourhood: { slug: 'het-dorp' },
    },
  ])
  made(await tick(pelt.volunteer, id))
  made(await tick(pelt.volunteer, id))
  expect(await mine()).toMatchObject({ open: [], lately: [{ id, done: true }] })
  made(await tick(pelt.volunteer, id, false))
  expect((await mine()).open).toHaveLength(1)
  expect(await eventsAbout(pelt, id)).toEqual(['plan.taskAdded', 'plan.taskDone', 'plan.taskReopened'])
})

test('the team ticks any task; others only their own', async () => {
  const action = await anActionThatIs(pelt, 'running')
  const { id } = await aTask(pelt, action.id, pelt.partner)
  for (const stranger of [pelt.volunteer, pelt.alderman, deerlijk.volunteer, deerlijk.coordinator]) {
    await expect(tick(stranger, id)).rejects.toThrow(NotFoundHere)
  }
  made(await tick(pelt.partner, id))
  made(await tick(pelt.contactPerson, id, false))
})

test('a task goes to somebody else, unless another did that meanwhile', async () => {
  const action = await anAction(pelt)
  const { id } = await aTask(pelt, action.id, null)
  const give = (to: MemberActor | null, version: number) =>
    inTenant(pelt.coordinator, (tx) =>
      assignTask(tx, pelt.coordinator, { id, version, assigneeId: to && membershipOf(to) }),
    )
  made(await give(pelt.volunteer, 1))
  expect(await give(pelt.partner, 1)).toMatchObject({
    ok: false,
    stale: { version: 2, theirs: { assigneeId: membershipOf(pelt.volunteer) } },
  })
  made(await give(null, 2))
  const [task] = await inTenant(pelt.coordinator, (tx) => tasksOf(tx, pelt.coordinator, action.id))
  expect(task).toMatchObject({ assignee: null, mine: false, mayTick: true })
})

test('somebody who left is given nothing, and somebody of another municipality is not found', async () => {
  const action = await anAction(pelt)
  await inTenant(pelt.coordinator, (tx) =>
    tx.membership.updateMany({ where: { id: membershipOf(pelt.alderman) }, data: { endedAt: testDay } }),
  )
  const add = (assigneeId: string) =>
    inTenant(pelt.coordinator, (tx) =>
      addTask(tx, pelt.coordinator, { actionId: action.id, title: 'Bellen', assigneeId, dueOn: null }),
    )
  expect(await add(membershipOf(pelt.alderman))).toMatchObject({ ok: false, refusal: 'memberGone' })
  await expect(add(membershipOf(deerlijk.volunteer))).rejects.toThrow(NotFoundHere)
  await inTenant(pelt.coordinator, (tx) =>
    tx.membership.updateMany({ where: { id: membershipOf(pelt.alderman) }, data: { endedAt: null } }),
  )
})

test('tasks of another municipality are not found', async () => {
  const theirs = await aTask(deerlijk, (await anAction(deerlijk)).id)
  const { coordinator } = pelt
  await inTenant(coordinator, async (tx) => {
    await expect(removeTask(tx, coordinator, { id: theirs.id })).rejects.toThrow(NotFoundHere)
    await expect(assignTask(tx, coordinator, { id: theirs.id, version: 1, assigneeId: null })).rejects.toThrow(
      NotFoundHere,
    )
  })
  const ours = await aTask(pelt, (await anAction(pelt)).id)
  await inTenant(coordinator, async (tx) => made(await removeTask(tx, coordinator, { id: ours.id })))
  expect(await eventsAbout(pelt, ours.id)).toEqual(['plan.taskAdded', 'plan.taskRemoved'])
})

test('a coach who was let in sees the tasks, but nobody’s name', async () => {
  const action = await anActionThatIs(pelt, 'running')
  await aTask(pelt, action.id)
  const coach: MemberActor = {
    ...pelt.alderman,
    standings: ['coach', 'openedCoach'],
    memberships: [],
    organisationIds: [],
  }
  const [task] = await inTenant(coach, (tx) => tasksOf(tx, coach, action.id))
  expect(task).toMatchObject({ title: 'Uitnodigingen ronddragen', assignee: null, mayTick: false })
  const [named] = await inTenant(pelt.coordinator, (tx) => tasksOf(tx, pelt.coordinator, action.id))
  expect(named?.assignee).toBe('Jef volunteer')
})

test('a volunteer reads titles that were published, once they are agreed, and nothing of another municipality', async () => {
  const shown = await anActionThatIs(pelt, 'agreed', { title: 'Koffie op het plein', published: true })
  await anAction(pelt, { title: 'Nog maar een idee', published: true })
  await anActionThatIs(pelt, 'agreed', { title: 'Niet bekendgemaakt' })
  await anActionThatIs(pelt, 'stopped', { title: 'Gestopt', published: true })
  await anActionThatIs(deerlijk, 'agreed', { title: 'Van ginder', published: true })
  const page = await inTenant(pelt.volunteer, (tx) => tasksPage(tx, pelt.volunteer, null))
  expect(page.published).toEqual([
    {
      id: shown.id,
      title: 'Koffie op het plein',
      state: 'agreed',
      roughlyWhen: 'vanaf maart',
      neighbourhood: { slug: 'het-dorp', name: 'Het Dorp' },
    },
  ])
})
