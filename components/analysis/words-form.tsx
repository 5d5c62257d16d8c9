import type { ComponentProps, ReactNode } from 'react'
import { NoPerson } from '#components/analysis/no-person.tsx'
import { analysisAnswers } from '#components/analysis/words.ts'
import { Form } from '#components/forms/form.tsx'

interface Props extends ComponentProps<typeof Form> {
  /** The last part of the neighbourhood's address. */
  neighbourhood: string
  /** What the record is, below the neighbourhood: `{ id }`, `{ conversationId }`. */
  about?: Record<string, string>
  /** Whether people write sentences in it, which must name nobody. */
  sentences?: boolean
  /** The button that sends it. */
  submit?: ReactNode
}

/** A form of the analysis or the feedback: knows where it is about, and asks about names just above its button. */
export const WordsForm = ({ neighbourhood, about = {}, sentences = false, texts = analysisAnswers, submit, children, ...form }: Props) => (
  <Form texts={[...texts, 'analysis.noPerson']} {...form}>
    <input type="hidden" name="neighbourhood" value={neighbourhood} />
    {Object.entries(about).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
    {sentences && <NoPerson />}
    {submit}
  </Form>
)
