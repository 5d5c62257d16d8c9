import type { FigureWords } from '#components/figures/words.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { Question } from '#lib/figures/reading/problems.ts'

/** About these the columns are named; the others are answered by a field of the form, which lists what can be chosen. */
const aboutColumns = new Set<Question['kind']>(['confirmMeaning', 'confirmAdditive'])
const most = 6

/** What the reader of the file is not sure of, above the fields in which it is settled. */
export function Questions({ questions, words }: { questions: readonly Question[]; words: FigureWords }) {
  const { t, f } = words
  if (questions.length === 0) return null
  return (
    <Notice tone="late" title={t('columns.questions')}>
      <ul className="list-disc pl-5">
        {questions.map((question) => (
          <li key={question.kind}>
            {aboutColumns.has(question.kind)
              ? t('columns.questionColumns', { question: asked(question, words), columns: f.list(named(question.options)) })
              : asked(question, words)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Every question carries the values its own sentence mentions; only the running program knows which sentence it is. */
const asked = ({ kind, values }: Question, { reading }: FigureWords): string =>
  (reading as unknown as (key: string, values: Question['values']) => string)(`question.${kind}`, values)

const named = (columns: readonly string[]): string[] =>
  columns.length > most ? [...columns.slice(0, most).map((name) => `“${name}”`), '…'] : columns.map((name) => `“${name}”`)
