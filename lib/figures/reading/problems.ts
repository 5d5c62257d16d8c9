import type { Cell } from '#lib/figures/reading/table.ts'

/** Why a whole file cannot be taken in. Sentences: `figures-reading.problem.*`. */
export const fileProblems = [
  'emptyFile',
  'fileTooLarge',
  'unknownKind',
  'oldSpreadsheet',
  'brokenSpreadsheet',
  'brokenJson',
  'brokenQuotes',
  'noSuchSheet',
  'jsonWithoutRows',
  'catalogueOnly',
  'areaListOnly',
  'coordinatesOnly',
  'placesList',
  'noAreaColumn',
  'noFigures',
  'columnTwice',
  'unknownCoordinates',
  'otherColumns',
  'unansweredQuestions',
  'nothingForMunicipality',
  'tooManyIndicators',
] as const
export type FileProblem = (typeof fileProblems)[number]

/** Why one row or one cell was refused. Sentences: `figures-reading.refused.*`. */
export const refusals = [
  'notANumber',
  'otherDecimal',
  'numberTooLarge',
  'noArea',
  'unknownArea',
  'unknownName',
  'nameOfSeveral',
  'otherGeneration',
  'unknownLevel',
  'notAPeriod',
  'areaTwice',
  'cellCount',
  'columnTwice',
  'noCategory',
  'notAdditive',
  'notAnOutline',
  'outlineTwice',
] as const
export type RefusalReason = (typeof refusals)[number]

/** Why a row was passed over without being wrong: counted, not listed. Sentences: `figures-reading.skipped.*`. */
export const skips = ['elsewhere', 'outsideFlanders', 'levelNotUsed', 'cannotBeLocated'] as const
export type SkipReason = (typeof skips)[number]

/** What only a person can answer. Sentences: `figures-reading.question.*`. */
export const questionKinds = [
  'whichSheet',
  'isThereAHeader',
  'whichDecimal',
  'whichArea',
  'whichPeriod',
  'confirmPeriod',
  'whichValues',
  'whichCategories',
  'whichGeneration',
  'confirmMeaning',
  'confirmAdditive',
  'whereDoesTheForecastStart',
] as const
export type QuestionKind = (typeof questionKinds)[number]

export type ProblemValues = Record<string, string | number>

export interface Problem {
  reason: FileProblem
  values: ProblemValues
}

export interface Question {
  kind: QuestionKind
  /** Without an answer nothing can be taken in. */
  blocking: boolean
  values: ProblemValues
  /** What can be answered; for columns their names, for sheets and generations the words themselves. */
  options: string[]
}

export interface Refused {
  /** In a text file the line, in a spreadsheet the row, in JSON the how-manieth record. */
  line: number
  column: string | null
  value: string | null
  reason: RefusalReason
  values: ProblemValues
}

/** Thrown while rows stream by, because a generator cannot return it in time; `caught` turns it back. */
export class ReadingError extends Error {
  readonly problem: Problem
  constructor(reason: FileProblem, values: ProblemValues = {}) {
    super(reason)
    this.name = 'ReadingError'
    this.problem = { reason, values }
  }
}

export const problem = (reason: FileProblem, values: ProblemValues = {}): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { reason, values },
})

/** The refusal of one cell as it is stored and shown: at most 200 characters of what stood there. */
export const refuse = (
  line: number,
  column: string | null,
  value: Cell,
  reason: RefusalReason,
  values: ProblemValues = {},
): Refused => ({
  line,
  column,
  value: value === null ? null : String(value).slice(0, 200),
  reason,
  values,
})

interface Sentence {
  key: string
  values: ProblemValues
}

/** Key and values of the sentence for a file, a refusal, skipped rows or a question, in namespace `figures-reading`. */
export const problemSentence = ({ reason, values }: Problem): Sentence => ({
  key: `figures-reading.problem.${reason}`,
  values,
})
export const refusedSentence = ({ line, column, value, reason, values }: Refused): Sentence => ({
  key: `figures-reading.refused.${reason}`,
  values: { line, column: column ?? '', value: value ?? '', ...values },
})
export const skippedSentence = (reason: SkipReason, rows: number): Sentence => ({
  key: `figures-reading.skipped.${reason}`,
  values: { count: rows },
})
export const questionSentence = ({ kind, values }: Question): Sentence => ({
  key: `figures-reading.question.${kind}`,
  values,
})
