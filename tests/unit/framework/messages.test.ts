import { describe, expect, test } from 'vitest'
import { axes } from '#lib/framework/axes.ts'
import { answers, assessmentFrameworks, subjectsOf } from '#lib/framework/assessment-frameworks.ts'
import { buildingBlockIds, clusters } from '#lib/framework/building-blocks.ts'
import { characteristics } from '#lib/framework/characteristics.ts'
import { foundations } from '#lib/framework/foundations.ts'
import { glossary } from '#lib/framework/glossary.ts'
import { leadingQuestions } from '#lib/framework/leading-questions.ts'
import { lifeDomains, spheres } from '#lib/framework/life-domains.ts'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import { phases } from '#lib/framework/phases.ts'
import { tools } from '#lib/framework/tools.ts'
import { vvsgFunctions } from '#lib/framework/vvsg-functions.ts'
import dutch from '#lib/i18n/messages/nl/framework.json' with { type: 'json' }
import english from '#lib/i18n/messages/en/framework.json' with { type: 'json' }

type Texts = { [key: string]: string | Texts }

const flat = (texts: Texts, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[before + key, text] as [string, string]] : flat(text, `${before}${key}.`),
  )

const ids = (things: readonly { id: string }[]) => things.map((thing) => thing.id)
const named = (group: string, of: readonly (string | number)[], parts: string[]) =>
  of.flatMap((id) => parts.map((part) => (part ? `${group}.${id}.${part}` : `${group}.${id}`)))

const needed = [
  ...named('axis', axes, ['name', 'line']),
  ...named('cluster', clusters, ['name', 'line']),
  ...named('block', buildingBlockIds, ['name', 'line', 'hover']),
  ...named('foundationKind', ['startingPoint', 'principle', 'role'], ['']),
  ...named('foundation', ids(foundations), ['name', 'line']),
  ...named('phase', phases, ['name', 'line', 'asks']),
  ...named(
    'tool',
    tools.map((tool) => tool.number),
    ['name', 'line'],
  ),
  ...named('characteristic', ids(characteristics), ['']),
  ...named('sphere', spheres, ['']),
  ...named('lifeDomain', ids(lifeDomains), ['']),
  ...named('partnerKind', partnerKinds, ['name', 'line']),
  ...named('vvsgFunction', ids(vvsgFunctions), ['']),
  ...named('leadingQuestion', ids(leadingQuestions), ['']),
  ...named('assessment', ids(assessmentFrameworks), ['name', 'line']),
  ...named(
    'table',
    assessmentFrameworks.map((framework) => framework.table),
    [''],
  ),
  ...named('subject', Object.values(subjectsOf).flat(), ['']),
  ...named('level', answers, ['name', 'meaning']),
  ...named('glossary', glossary, ['term', 'meaning']),
]

describe.each([
  ['Dutch', flat(dutch)],
  ['English', flat(english)],
] as const)('the %s texts of the framework', (_, texts) => {
  const keys = texts.map(([key]) => key)

  test('name everything the framework knows', () => {
    expect(needed.filter((key) => !keys.includes(key))).toEqual([])
  })

  test('hold nothing beside it', () => {
    expect(keys.filter((key) => !needed.includes(key))).toEqual([])
  })

  test('have no empty text and no sentence over twenty words', () => {
    const sentences = texts.flatMap(([key, text]) =>
      text.split(/[.?!]/).map((sentence) => [key, sentence.trim()] as const),
    )
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
    expect(sentences.filter(([, sentence]) => sentence.split(/\s+/).length > 20)).toEqual([])
  })
})

test('Dutch and English explain the same words', () => {
  expect(flat(english).map(([key]) => key)).toEqual(flat(dutch).map(([key]) => key))
})
