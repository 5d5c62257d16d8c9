import { describe, expect, test } from 'vitest'
import { contactIn, namesIn } from '#lib/analysis/rules/person-like.ts'
import { demoMunicipalities } from '#lib/accounts/demo-accounts.ts'
import { lacks } from '#lib/plan/rules.ts'
import { stories } from '#prisma/seed/demo.ts'
import type { NeighbourhoodStory } from '#prisma/seed/demo/story.ts'
import { writtenOn } from '#prisma/seed/demo/write/as-it-stood.ts'

const places = stories.flatMap((story) => story.neighbourhoods.map((place) => ({ story, place })))
const actions = places.flatMap(({ story, place }) => (place.plan?.actions ?? []).map((action) => ({ story, place, action })))
const proseOf = ({ analysis }: NeighbourhoodStory) =>
  analysis?.conversations.flatMap(({ profile = '', summary, quotes = [], findings = [] }) => [profile, summary, ...quotes.map(({ text }) => text), ...findings.map(({ text }) => text)]) ?? []

describe('the stories of the demo', () => {
  test('are about the four municipalities for which there are accounts', () => {
    expect(stories.map(({ slug, name }) => ({ slug, name }))).toEqual(demoMunicipalities.map(({ slug, name }) => ({ slug, name })))
  })

  test('keep to the rules of the plan: what is agreed has its blocks and partners, what stopped its reason', () => {
    for (const { place, action } of actions) {
      const { blocks = [], partners = {} } = action
      expect(lacks(action.state, { blocks: blocks.length, partners: Object.keys(partners).length }), `${place.place}: ${action.title}`).toBeNull()
      expect(action.state === 'stopped', action.title).toBe(action.stopReason !== undefined)
      expect(action.lead === undefined, action.title).not.toBe(action.leadText === undefined)
    }
  })

  test('have six to twenty-five actions where a plan was adopted, some of them late', () => {
    const adopted = places.filter(({ place }) => place.plan?.versions)
    expect(adopted.length).toBeGreaterThan(5)
    for (const { place } of adopted) {
      expect(place.plan?.actions.length, place.place).toBeGreaterThanOrEqual(6)
      expect(place.plan?.actions.length, place.place).toBeLessThanOrEqual(25)
    }
    for (const slug of ['pelt', 'hamont-achel', 'moorslede']) {
      expect(actions.some(({ story, action }) => story.slug === slug && (action.end ?? 0) < 0 && ['agreed', 'running'].includes(action.state)), slug).toBe(true)
    }
  })

  test('run in time: nothing that happened lies ahead, nothing ends before it begins', () => {
    for (const { action } of actions) {
      expect(writtenOn(action), action.title).toBeLessThanOrEqual(action.since)
      expect(action.since, action.title).toBeLessThan(0)
      expect((action.end ?? 999) >= (action.start ?? -999), action.title).toBe(true)
      for (const { on } of action.updates ?? []) expect(on >= writtenOn(action) && on < 0, action.title).toBe(true)
    }
    for (const { story, place } of places) {
      const happened = [
        ...(place.analysis?.conversations ?? []), ...(place.analysis?.interpretations ?? []), ...(place.feedback ?? []), ...(place.plan?.versions ?? []),
      ]
      for (const { on } of happened) expect(on > story.opened && on < 0, place.place).toBe(true)
    }
  })

  test('release no quote by the hand that wrote it', () => {
    for (const { place } of places) {
      for (const { by, quotes = [] } of place.analysis?.conversations ?? []) {
        expect(quotes.filter(({ released }) => released === by), place.place).toEqual([])
      }
    }
  })

  test('name and number nobody in what residents said', () => {
    for (const { story, place } of places) {
      const known = new Set([...story.organisations.map(({ name }) => name), 'Rusthof', 'Heiderust'])
      for (const text of proseOf(place)) {
        expect(contactIn(text), text).toBeNull()
        expect(namesIn(text).filter((name) => ![...known].some((organisation) => organisation.includes(name))), text).toEqual([])
      }
    }
  })

  test('write sentences that fit: no title over eighty characters, no evidence left empty', () => {
    for (const { action } of actions) expect(action.title.length, action.title).toBeLessThanOrEqual(80)
    const rounds = [...stories.flatMap((story) => story.rounds), ...places.flatMap(({ place }) => place.rounds ?? [])]
    for (const { closed } of rounds) for (const [, evidence] of Object.values(closed?.levels ?? {})) expect(evidence).toMatch(/\.$/)
  })

  test('measure progress between two rounds in three municipalities', () => {
    const twice = places.filter(({ place }) => (place.rounds ?? []).filter(({ closed }) => closed).length === 2)
    expect(new Set(twice.map(({ story }) => story.slug))).toEqual(new Set(['pelt', 'hamont-achel', 'moorslede']))
    for (const { place } of twice) {
      const [before, after] = place.rounds ?? []
      expect((before?.closed?.on ?? 0) < (after?.opened ?? 0), place.place).toBe(true)
    }
  })
})
