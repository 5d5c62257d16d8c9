import { describe, expect, test } from 'vitest'
import { planChanges } from '#lib/plan/plan-changes.ts'
import { byObjective, type AdoptedAction, type AdoptedObjective, type PlanContent } from '#lib/plan/plan-content.ts'

const objective: AdoptedObjective = {
  id: 'o1',
  title: 'Buren kennen elkaar',
  axis: 'moreNet',
  measure: null,
  target: null,
  reached: null,
  origins: [],
}
const action: AdoptedAction = {
  id: 'a1',
  objectiveId: 'o1',
  title: 'Wandeling',
  description: null,
  state: 'agreed',
  stopReason: null,
  tool: null,
  governmentRole: null,
  lead: 'buurtcomité',
  roughlyWhen: 'maart',
  startOn: null,
  endOn: null,
  blocks: ['socialNetworks'],
  partners: [{ name: 'School', contribution: null }],
  expectedOutput: null,
  measure: null,
  target: null,
  measured: null,
  budget: null,
  multiYearPlanCode: null,
}
const plan = (actions: AdoptedAction[], objectives = [objective]): PlanContent => ({ objectives, actions })
const before = plan([action])

describe('what changed since the version before', () => {
  test('nothing, when nothing did', () => {
    expect(planChanges(before, structuredClone(before))).toEqual([])
  })

  test('the order of the keys of a stored version is no change', () => {
    const stored = plan([{ ...action, partners: [{ contribution: null, name: 'School' }] }])
    expect(planChanges(stored, before)).toEqual([])
  })

  test('an action that is new, and one that is no longer there', () => {
    expect(planChanges(before, plan([{ ...action, id: 'a2', title: 'Koffie' }]))).toEqual([
      { of: 'action', kind: 'added', id: 'a2', title: 'Koffie' },
      { of: 'action', kind: 'left', id: 'a1', title: 'Wandeling' },
    ])
  })

  test('an action that stopped is told once, with its reason', () => {
    const after = plan([{ ...action, state: 'stopped', stopReason: 'zaal verkocht', budget: 10 }])
    expect(planChanges(before, after)).toEqual([
      { of: 'action', kind: 'stopped', id: 'a1', title: 'Wandeling', reason: 'zaal verkocht' },
    ])
    expect(planChanges(after, before)).toEqual([{ of: 'action', kind: 'resumed', id: 'a1', title: 'Wandeling' }])
  })

  test.each<[string, Partial<AdoptedAction>]>([
    ['when', { endOn: '2027-01-01' }],
    ['when', { roughlyWhen: 'april' }],
    ['money', { budget: 100 }],
    ['blocks', { blocks: ['detection'] }],
    ['partners', { partners: [] }],
    ['partners', { partners: [{ name: 'School', contribution: 'de zaal' }] }],
    ['objective', { objectiveId: null }],
    ['state', { state: 'running' }],
    ['lead', { lead: 'school' }],
    ['approach', { tool: 4 }],
    ['output', { target: 3 }],
    ['measured', { measured: 3 }],
    ['description', { description: 'Samen' }],
  ])('an action whose %s changed says so: %j', (topic, change) => {
    expect(planChanges(before, plan([{ ...action, ...change }]))).toEqual([
      { of: 'action', kind: 'changed', id: 'a1', title: 'Wandeling', topics: [topic] },
    ])
  })

  test('objectives come before actions', () => {
    const changed = planChanges(
      before,
      plan([{ ...action, lead: 'school' }], [{ ...objective, target: 100, axis: 'both' }]),
    )
    expect(changed).toEqual([
      { of: 'objective', kind: 'changed', id: 'o1', title: 'Buren kennen elkaar', topics: ['axis', 'output'] },
      { of: 'action', kind: 'changed', id: 'a1', title: 'Wandeling', topics: ['lead'] },
    ])
  })
})

describe('actions under their objectives', () => {
  test('an objective without actions keeps its place, and loose actions come last', () => {
    const loose = { ...action, id: 'a2', objectiveId: null }
    const unknown = { ...action, id: 'a3', objectiveId: 'gone' }
    const empty = { ...objective, id: 'o0' }
    expect(
      byObjective([empty, objective], [loose, action, unknown]).map((group) => [
        group.objective?.id,
        group.actions.map((one) => one.id),
      ]),
    ).toEqual([
      ['o0', []],
      ['o1', ['a1']],
      [undefined, ['a2', 'a3']],
    ])
  })
})
