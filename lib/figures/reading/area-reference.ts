import { type AreaGeneration, type AreaLevel, cannotBeLocated, outsideFlanders } from '#lib/figures/areas.ts'
import type { Mapping } from '#lib/figures/reading/mapping.ts'
import type { SkipReason } from '#lib/figures/reading/problems.ts'
import type { Cell, Row } from '#lib/figures/reading/table.ts'

/** What a row says about its place, before it is looked up. */
export interface AreaReference {
  by: 'code' | 'name'
  text: string
  /** `codes`: to be found by looking the code up at every level. */
  level: AreaLevel | 'codes'
  /** When the publisher's word for the level names a generation (`gemeente2018`). */
  generation: AreaGeneration | null
}

export type RowPlace =
  | { is: 'reference'; reference: AreaReference }
  | { is: 'skip'; reason: SkipReason }
  | { is: 'refused'; reason: 'noArea' | 'unknownLevel'; value: Cell }

const levelWords: Record<string, AreaLevel> = {
  statsec: 'sector',
  ggw7: 'district',
  deelgemeente: 'partMunicipality',
  gemeente: 'municipality',
  gemeentenbe: 'municipality',
  provincie: 'province',
  gewest: 'region',
}
/** Levels that exist at provincies.incijfers.be and that Baken has no use for. */
const otherLevels = new Set([
  'arrondiss',
  'logo',
  'politiezone',
  'uitrustingsniveau',
  'uitrustingsgraad',
  'elz',
  'fo_gem',
  'wijk',
  'gemeente_cluster',
  'winkelgebied',
  'kernwinkelgebied',
  'vervoerregio',
  'belgie',
  'igs',
  'treg',
  'refreg',
])

/** `gemeente2018` → municipality of 2018; `ggw72024` → district of 2024; a year we have no division of stays open. */
const readLevel = (word: string): { level: AreaLevel; generation: AreaGeneration | null } | 'levelNotUsed' | null => {
  const [, name = '', year] = /^([a-z_]+7?)((?:19|20)\d\d)?$/.exec(word.trim().toLowerCase()) ?? []
  const level = levelWords[name]
  if (level) return { level, generation: year === '2018' || year === '2024' || year === '2025' ? year : null }
  return otherLevels.has(name) ? 'levelNotUsed' : null
}

/** Codes lose leading zeros in spreadsheets: 2000 is the Flemish Region 02000. */
const writeCode = (cell: Cell): string => {
  const text = String(cell ?? '')
    .trim()
    .replace(/^(\d+)\.0+$/, '$1')
  return /^\d{4}$/.test(text) ? `0${text}` : text
}

/** The level in one of Statbel's five-digit codes of country, region, province, arrondissement and municipality. */
const statbelLevel = (code: string): AreaLevel | 'levelNotUsed' | 'outsideFlanders' => {
  if (code === '02000') return 'region'
  if (/^0[34]000$|^20002$/.test(code)) return 'outsideFlanders'
  if (/^(?:[1347]0000|20001)$/.test(code)) return 'province'
  if (/^[25689]\d000$/.test(code) && !/^2[34]000$/.test(code)) return 'outsideFlanders'
  return code.endsWith('000') ? 'levelNotUsed' : 'municipality'
}

const byCode = (code: string, level: AreaLevel | 'codes', generation: AreaGeneration | null): RowPlace => {
  const said = level === 'codes' && /^\d{5}$/.test(code) ? statbelLevel(code) : level
  if (said === 'levelNotUsed' || said === 'outsideFlanders') return { is: 'skip', reason: said }
  if (said === 'municipality' && outsideFlanders(code)) return { is: 'skip', reason: 'outsideFlanders' }
  if (said === 'municipality' && cannotBeLocated(code)) return { is: 'skip', reason: 'cannotBeLocated' }
  if ((said === 'region' || said === 'province') && statbelLevel(code) !== said)
    return { is: 'skip', reason: 'outsideFlanders' }
  return { is: 'reference', reference: { by: 'code', text: code, level: said, generation } }
}

/** Reads where a row is about, with the mapping's columns. Nothing is looked up yet. */
export const placeOfRow = (row: Row, mapping: Mapping): RowPlace => {
  if (!mapping.area) return { is: 'refused', reason: 'noArea', value: null }
  const cell = row.cells[mapping.area.column] ?? null
  const text = mapping.area.by === 'code' ? writeCode(cell) : String(cell ?? '').trim()
  if (text === '') return { is: 'refused', reason: 'noArea', value: null }
  const fixed = mapping.generation === 'detect' ? null : mapping.generation
  let level: AreaLevel | 'codes' = mapping.level.from === 'fixed' ? mapping.level.level : 'codes'
  let generation = fixed
  if (mapping.level.from === 'column') {
    const word = row.cells[mapping.level.column] ?? null
    const said = readLevel(String(word ?? ''))
    if (said === null) return { is: 'refused', reason: 'unknownLevel', value: word }
    if (said === 'levelNotUsed') return { is: 'skip', reason: said }
    level = said.level
    generation = fixed ?? said.generation
  }
  if (mapping.area.by === 'code') return byCode(text, level, generation)
  return {
    is: 'reference',
    reference: { by: 'name', text, level: level === 'codes' ? 'municipality' : level, generation },
  }
}
