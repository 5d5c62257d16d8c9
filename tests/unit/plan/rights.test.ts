import { describe, expect, test } from 'vitest'
import type { Standing } from '#lib/access/policy.ts'
import { findsAction, mayDoTask, rightsOn, throughOrganisation } from '#lib/plan/rights.ts'
import type { ActionState } from '#lib/plan/rules.ts'

const somebody = (standing: Standing, organisationIds: string[] = []) => ({ standings: [standing], organisationIds })
const action = (state: ActionState, leadOrganisationId: string | null, partnerIds: string[] = []) => ({
  state,
  leadOrganisationId,
  partnerIds,
})

describe('who moves and updates an action', () => {
  test.each<[Standing, string[]]>([
    ['coordinator', ['decide', 'steer', 'report']],
    ['fieldWorker', ['steer', 'report']],
    ['contactPerson', ['steer', 'report']],
    ['alderman', []],
    ['volunteer', []],
    ['openedCoach', []],
    ['coach', []],
    ['platformAdmin', []],
  ])('a %s has %j on any action', (standing, rights) => {
    expect(rightsOn(somebody(standing), action('running', null))).toEqual(rights)
  })

  test.each<[string, ReturnType<typeof action>, string[]]>([
    ['leads', action('running', 'gp'), ['report']],
    ['joins', action('agreed', 'school', ['gp']), ['report']],
    ['joins but has not been told of yet', action('idea', 'school', ['gp']), []],
    ['has nothing to do with', action('running', 'school', ['shop']), []],
  ])('a partner reports on what its organisation %s: %#', (_what, here, rights) => {
    expect(rightsOn(somebody('partner', ['gp']), here)).toEqual(rights)
    expect(findsAction(somebody('partner', ['gp']), here)).toBe(rights.length > 0)
  })

  test('a partner without an organisation finds no action, not even one led in words', () => {
    expect(findsAction(somebody('partner'), action('running', null))).toBe(false)
  })

  test('readers of the plan find every action, ideas included, and change none', () => {
    for (const standing of ['alderman', 'openedCoach'] as const)
      expect(findsAction(somebody(standing), action('idea', null))).toBe(true)
  })

  test('somebody takes part through the organisation that leads, before one that joins', () => {
    expect(throughOrganisation(somebody('partner', ['shop', 'gp']), action('running', 'gp', ['shop']))).toBe('gp')
    expect(throughOrganisation(somebody('partner', []), action('running', 'gp'))).toBeNull()
  })
})

test.each<[Standing, string | null, boolean]>([
  ['fieldWorker', 'other', true],
  ['fieldWorker', null, true],
  ['volunteer', 'mine', true],
  ['volunteer', 'other', false],
  ['volunteer', null, false],
  ['partner', 'mine', true],
  ['alderman', 'mine', false],
])('a %s may tick the task of %s: %s', (standing, assigneeId, answer) => {
  const membership = {
    id: 'mine',
    role: 'volunteer',
    organisationId: null,
    managesOrganisation: false,
    withoutPersons: false,
  } as const
  expect(mayDoTask({ standings: [standing], memberships: [membership] }, { assigneeId })).toBe(answer)
})
