import type { Evidence } from '#lib/track/rules.ts'
import type { Action, ActionState, Analysis, AttentionPoint, Conversation, Days, NeighbourhoodStory, Objective } from '../story.ts'

// The stories tell how things are now. What stood on an earlier day follows from the dates they mention.

/** On which day an attention point was drawn: shortly after the first finding it rests on, else the first figure. */
export function drawnOn(point: AttentionPoint, analysis: Analysis): Days {
  const found = new Map(analysis.conversations.flatMap(({ findings = [], on }) => findings.map(({ key }) => [key, on] as const)))
  const read = new Map(analysis.interpretations.map(({ key, on }) => [key, on]))
  const days = (of: ReadonlyMap<string, Days>) => point.voices.flatMap((voice) => of.get(voice) ?? [])
  const first = Math.min(...(days(found).length > 0 ? days(found) : days(read)))
  return Math.min(Number.isFinite(first) ? first + 3 : -1, -1)
}

/** On which day an objective was written: when the first of its attention points was there. */
export function aimedOn(objective: Objective, analysis: Analysis | undefined): Days {
  const origins = analysis?.points.filter(({ key }) => objective.from.includes(key)) ?? []
  return Math.min(-1, ...origins.map((point) => drawnOn(point, analysis as Analysis) + 20))
}

export const writtenOn = (action: Action): Days => action.created ?? action.since

/** The state of an action at the end of a day; null before it was written. */
export function stateOn(action: Action, day: Days): ActionState | null {
  if (writtenOn(action) > day) return null
  if (action.since <= day) return action.state
  const begun = (action.start ?? action.since) <= day
  const before: Record<ActionState, ActionState> = {
    idea: 'idea', agreed: 'idea', running: 'agreed', done: begun ? 'running' : 'agreed', stopped: begun ? 'running' : 'agreed',
  }
  return before[action.state]
}

/** The last result somebody wrote down until that day. */
export const measuredOn = ({ updates = [] }: Action, day: Days): number | null =>
  updates.filter(({ on, measured }) => on <= day && measured !== undefined).at(-1)?.measured ?? null

/** What the system would have counted in these neighbourhoods on that day. */
export function evidenceOn(stories: readonly NeighbourhoodStory[], roundsClosed: number, day: Days): Evidence {
  const until = <Row extends { on: Days }>(rows: readonly Row[] | undefined) => (rows ?? []).filter(({ on }) => on <= day)
  const talks = stories.flatMap(({ analysis }) => until(analysis?.conversations))
  const held = (kind: Conversation['kind']) => talks.filter((talk) => talk.kind === kind).length
  const states = stories.flatMap(({ plan }) => plan?.actions ?? []).map((action) => stateOn(action, day))
  const closed = stories.flatMap(({ rounds = [] }) => until(rounds.flatMap((round) => round.closed ?? [])))
  return {
    figuresInterpreted: stories.flatMap(({ analysis }) => until(analysis?.interpretations)).filter(({ text }) => text).length,
    individual: held('individual'), group: held('group'), keyFigure: held('keyFigure'),
    professional: held('professional'), neighbourhoodChat: held('neighbourhoodChat'),
    attentionPoints: stories.flatMap(({ analysis }) => analysis?.points.filter((point) => drawnOn(point, analysis) <= day) ?? []).length,
    feedbackHeld: stories.flatMap(({ feedback }) => until(feedback)).length,
    actionsRunning: states.filter((state) => state === 'running').length,
    actionsDone: states.filter((state) => state === 'done').length,
    plansAdopted: stories.flatMap(({ plan }) => until(plan?.versions)).length,
    roundsClosed: roundsClosed + closed.length,
  }
}
