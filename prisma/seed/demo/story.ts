import type { FrameworkId, Level } from '#lib/framework/assessment-frameworks.ts'
import type { Axis } from '#lib/framework/axes.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import type { CharacteristicId } from '#lib/framework/characteristics.ts'
import type { PartnerKindId } from '#lib/framework/partner-kinds.ts'
import type { PhaseId } from '#lib/framework/phases.ts'
import type { ToolNumber } from '#lib/framework/tools.ts'
import type { NeighbourhoodKind } from '#lib/places/rules.ts'
import type { Role } from '#lib/tenancy/actor.ts'
import type { CardsStory } from './cards-story.ts'

// What the demo tells. Everything is invented except places and published figures. Records refer to one another by key,
// people and organisations within their municipality, the rest within their neighbourhood; a key that points nowhere
// stops the seed.

/** Days from the day of seeding: -30 is a month ago, 14 is in two weeks. The demo always looks alive. */
export type Days = number
export type Key = string

export interface MunicipalityStory {
  slug: string
  name: string
  nis: string
  opened: Days
  people: readonly Person[]
  organisations: readonly Organisation[]
  places: readonly Place[]
  /** Steps of the municipality as a whole. */
  phases: readonly PhaseStep[]
  /** Rounds of the municipality as a whole. */
  rounds: readonly Round[]
  /** One for each place where something was written down. */
  neighbourhoods: readonly NeighbourhoodStory[]
  coach: { opened?: { until: Days; by: Key }; reviews: readonly Review[] }
  /** Referral cards and signals. */
  cards: CardsStory
}

export interface Person {
  key: Key
  name: string
  /** What they are here; several are possible. */
  roles: readonly { role: Role; organisation?: Key; managesOrganisation?: boolean; withoutPersons?: boolean }[]
}

export interface Organisation {
  key: Key
  name: string
  kind: PartnerKindId
  brings?: string
}

/** A neighbourhood made from one published wijk of 2024 and its sectors. */
export interface Place {
  name: string
  slug: string
  kind: NeighbourhoodKind
  district: string
}

export interface PhaseStep {
  phase: PhaseId
  from: Days
  until?: Days
  decidedBy: string
  note?: string
}

export interface NeighbourhoodStory {
  /** Slug of the place. */
  place: string
  phases: readonly PhaseStep[]
  analysis?: Analysis
  feedback?: readonly FeedbackMoment[]
  plan?: Plan
  rounds?: readonly Round[]
}

export interface Analysis {
  /** By indicator code; no text means chosen, not read yet. */
  interpretations: readonly { key: Key; indicator: string; text?: string; by: Key; on: Days }[]
  inventory: readonly {
    key: Key
    kind: 'service' | 'association' | 'meetingPlace'
    name: string
    place?: string
    description?: string
    organisation?: Key
  }[]
  conversations: readonly Conversation[]
  points: readonly AttentionPoint[]
}

export interface Conversation {
  kind: 'individual' | 'group' | 'keyFigure' | 'professional' | 'neighbourhoodChat'
  on: Days
  by: Key
  participants: number
  profile?: string
  summary: string
  /** Without `released` it waits for a second reader. */
  quotes?: readonly { text: string; released?: Key }[]
  findings?: readonly Finding[]
}

export type FindingKind = 'strength' | 'need' | 'gap' | 'opportunity'

export interface Finding {
  key: Key
  block: BuildingBlockId
  kind: FindingKind
  axis: Axis
  sign?: CharacteristicId
  text: string
}

/** In order of priority. */
export interface AttentionPoint {
  key: Key
  title: string
  description?: string
  kind: FindingKind
  axis: Axis
  /** Keys of interpretations, findings and inventory. */
  voices: readonly Key[]
}

export interface FeedbackMoment {
  audience: 'residents' | 'actors' | 'policy'
  on: Days
  by: Key
  form: string
  attendance: number
  said?: string
  points: Readonly<Record<Key, { said?: string; answer?: string }>>
}

export interface Plan {
  objectives: readonly Objective[]
  actions: readonly Action[]
  stands?: readonly BlockStand[]
  versions?: readonly PlanVersion[]
}

export interface Objective {
  key: Key
  title: string
  axis: Axis
  measure?: string
  target?: number
  reached?: number
  from: readonly Key[]
}

export type ActionState = 'idea' | 'agreed' | 'running' | 'done' | 'stopped'

export interface Action {
  key: Key
  objective?: Key
  title: string
  description?: string
  state: ActionState
  /** Since when it is in this state. */
  since: Days
  created?: Days
  stopReason?: string
  blocks?: readonly BuildingBlockId[]
  tool?: ToolNumber
  role?: 'actor' | 'supporter'
  /** Of an organisation; else `leadText`. */
  lead?: Key
  leadText?: string
  /** What each contributes. */
  partners?: Readonly<Record<Key, string>>
  when?: string
  start?: Days
  end?: Days
  output?: string
  measure?: string
  target?: number
  measured?: number
  budget?: number
  code?: string
  published?: boolean
  updates?: readonly ActionUpdate[]
  tasks?: readonly { title: string; for: Key; due: Days; done?: Days }[]
}

export interface ActionUpdate {
  on: Days
  by: Key
  text: string
  measured?: number
  from?: ActionState
  to?: ActionState
  /** Of the partner who wrote it. */
  organisation?: Key
}

export interface BlockStand {
  block: BuildingBlockId
  kind: 'deliberatelyLater' | 'partnerDoesIt'
  reason: string
  review?: Days
  organisation?: Key
}

/** What it held on that day follows from the actions: when they were written and moved. */
export interface PlanVersion {
  by: 'steeringGroup' | 'college' | 'council'
  on: Days
  recordedBy: Key
  reference?: string
  reason?: string
  nextReview?: Days
}

export interface Round {
  key: Key
  framework: FrameworkId
  length: 'full' | 'short'
  title: string
  opened: Days
  openedBy: Key
  due?: Days
  meeting?: Days
  invited: readonly Key[]
  /** Closed: what the table agreed on. */
  closed?: { on: Days; by: Key; levels: Readonly<Record<string, CommonLevel>> }
  /** Open: who finished, and who is halfway. */
  finished?: readonly Key[]
  halfway?: readonly Key[]
}

/** Level and evidence; then, optionally, the next step and the actions (by key) that prove it or follow from it. */
export type CommonLevel = readonly [
  level: Level,
  evidence: string,
  more?: { next?: string; nextAction?: Key; evidenceAction?: Key },
]

export interface Review {
  on: Days
  text: string
  asksAnswer: boolean
  /** About the newest adopted plan of a neighbourhood, or about a round of the municipality or of a neighbourhood. */
  about: { plan: string } | { round: Key; place?: string }
  answer?: { by: Key; on: Days; text: string }
}
