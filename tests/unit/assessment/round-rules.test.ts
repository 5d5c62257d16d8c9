import { describe, expect, test } from 'vitest'
import { proposeFramework, stageOf, whyNotAgree, whyNotClose, whyNotScore } from '#lib/assessment/round-rules.ts'

const then = new Date('2026-11-01T10:00:00Z')
const scoring = { state: 'open', tableOpenedAt: null } as const
const table = { state: 'open', tableOpenedAt: then } as const
const closed = { state: 'closed', tableOpenedAt: then } as const

describe('a round', () => {
  test.each([
    [scoring, 'scoring', null, 'notAtTableYet'],
    [table, 'table', 'scoringEnded', null],
    [closed, 'closed', 'roundClosed', 'roundClosed'],
  ] as const)('%j is at stage %s', (round, stage, score, agree) => {
    expect([stageOf(round), whyNotScore(round), whyNotAgree(round)]).toEqual([stage, score, agree])
  })

  test.each([
    ['while people still score', { ...scoring, agreed: 1, meetingOn: '2026-11-20' }, 'notAtTableYet'],
    ['without a single common level', { ...table, agreed: 0, meetingOn: '2026-11-20' }, 'nothingAgreed'],
    ['for a meeting that is still to come', { ...table, agreed: 1, meetingOn: '2026-11-24' }, 'meetingAhead'],
    ['a second time', { ...closed, agreed: 1, meetingOn: '2026-11-20' }, 'roundClosed'],
    ['', { ...table, agreed: 1, meetingOn: '2026-11-23' }, null],
  ] as const)('closing it %s answers %j with %s', (_when, facts, why) => {
    expect(whyNotClose({ ...facts, today: '2026-11-23' })).toBe(why)
  })
})

describe('the framework that is proposed', () => {
  const today = '2026-11-23'
  test.each([
    ['exploration', 'foundations'],
    ['planning', 'visionAndOrganisation'],
    ['realisation', 'blocksAndActions'],
    ['anchoring', 'visionAndOrganisation'],
    ['neverFinished', 'blocksAndActions'],
    [undefined, 'foundations'],
  ] as const)('in phase %s is %s', (phase, framework) => {
    expect(proposeFramework({ phase, open: [], closed: {} }, today)).toBe(framework)
  })
  test('is not one with an open round, nor one closed less than half a year ago', () => {
    expect(proposeFramework({ phase: 'realisation', open: ['blocksAndActions'], closed: {} }, today)).toBe('visionAndOrganisation')
    expect(proposeFramework({ phase: 'realisation', open: [], closed: { blocksAndActions: '2026-09-01' } }, today)).toBe('visionAndOrganisation')
    expect(proposeFramework({ phase: 'realisation', open: [], closed: { blocksAndActions: '2026-01-01' } }, today)).toBe('blocksAndActions')
  })
  test('is the one longest ago when all are fresh, and none when all are open', () => {
    const closedOn = { foundations: '2026-10-01', blocksAndActions: '2026-11-01', visionAndOrganisation: '2026-09-01' } as const
    expect(proposeFramework({ phase: 'realisation', open: [], closed: closedOn }, today)).toBe('visionAndOrganisation')
    const all = ['foundations', 'blocksAndActions', 'visionAndOrganisation'] as const
    expect(proposeFramework({ phase: 'planning', open: all, closed: {} }, today)).toBeNull()
  })
})
