import { Details } from '#components/ui/details.tsx'
import { leadingQuestions } from '#lib/framework/leading-questions.ts'
import { texts } from '#lib/i18n/texts.ts'

/** The seven questions that carry a conversation, as an aid beside the form. */
export async function LeadingQuestions({ title, open }: { title: string; open?: boolean }) {
  const t = await texts('framework.leadingQuestion')
  return (
    <Details summary={title} open={open}>
      <ol className="list-decimal pl-6">
        {leadingQuestions.map(({ id }) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ol>
    </Details>
  )
}
