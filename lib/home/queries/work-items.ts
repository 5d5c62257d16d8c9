import type { WaitingQuotes } from '#lib/analysis/queries/quotes-to-release.ts'
import type { RoundLine } from '#lib/assessment/queries/round-list.ts'
import type { OpenQuestion } from '#lib/coaching/queries/open-questions.ts'
import type { WorkItem, WorkKind } from '#lib/home/rules.ts'
import type { OwnTask } from '#lib/plan/queries/tasks.ts'
import type { Waiting } from '#lib/plan/queries/work-list.ts'

// How what each subject says waits becomes a line of the work list.

const line = (item: Pick<WorkItem, 'kind' | 'id' | 'path'> & Partial<WorkItem>): WorkItem => ({
  title: '', place: null, on: null, count: 1, of: 1, ...item,
})

export const fromAction = (kind: WorkKind, { id, title, on, neighbourhood, path }: Waiting): WorkItem =>
  line({ kind, id: `${kind}-${id}-${title}`, title, place: neighbourhood.name, on, path })

/** Ideas that hang on no building block yet are one line per neighbourhood: none of them is urgent. */
export function ideasTogether(ideas: readonly Waiting[]): WorkItem[] {
  const slugs = [...new Set(ideas.map(({ neighbourhood }) => neighbourhood.slug))]
  return slugs.map((slug) => {
    const here = ideas.filter(({ neighbourhood }) => neighbourhood.slug === slug)
    const path = here.length === 1 && here[0] ? here[0].path : `/buurten/${slug}/plan`
    return line({ kind: 'ideasWithoutBlocks', id: `ideas-${slug}`, place: here[0]?.neighbourhood.name ?? null, count: here.length, path })
  })
}

export const fromTask = ({ id, title, dueOn, neighbourhood }: OwnTask): WorkItem =>
  line({ kind: 'task', id: `task-${id}`, title, place: neighbourhood.name, on: dueOn, path: '/taken' })

/** A round waits for whoever has to score, and for whoever conducts it. */
export function fromRound(round: RoundLine, conducts: boolean): WorkItem[] {
  const { id, title, place, dueOn, finished, invited, stage } = round
  const about = { title, place, count: finished, of: invited }
  const own = round.waitsForMe
    ? [line({ ...about, kind: 'roundToScore', id: `score-${id}`, on: dueOn, path: `/toetsing/${id}/invullen` })]
    : []
  if (!conducts) return own
  const running =
    stage === 'table'
      ? line({ ...about, kind: 'roundAtTable', id: `table-${id}`, path: `/toetsing/${id}/tafel` })
      : line({ ...about, kind: 'roundRunning', id: `round-${id}`, on: dueOn, path: `/toetsing/${id}` })
  return [...own, running]
}

export const fromQuotes = ({ conversationId, quotes, neighbourhood }: WaitingQuotes): WorkItem =>
  line({
    kind: 'quotesToRelease', id: `quotes-${conversationId}`, place: neighbourhood.name, count: quotes,
    path: `/buurten/${neighbourhood.slug}/analyse/gesprekken/${conversationId}`,
  })

export const fromQuestion = ({ id, round, plan, place }: OpenQuestion): WorkItem =>
  line({
    kind: 'coachQuestion', id: `question-${id}`, title: round?.title ?? '', place,
    path: round
      ? `/toetsing/${round.id}#opmerking-${id}`
      : plan ? `/buurten/${plan.slug}/plan/versies/${plan.number}#opmerking-${id}` : '',
  })
