import type { CardWords } from '#components/referral/words.ts'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import { Details } from '#components/ui/details.tsx'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  card: CardPage
  /** Where a scan or photo of the strip is shown. */
  fileAt: (id: string) => string
  words: CardWords
}

/** What somebody asked, in their own words, who referred them, and the questions for a first talk. */
export async function QuestionBlock({ card, fileAt, words: { t, words, domains } }: Props) {
  const kinds = await texts('framework.partnerKind')
  const { organisation, partnerKind, person, enteredBy } = card.referrer
  const who = [person, organisation, organisation === null && partnerKind !== null ? kinds(`${partnerKind}.name`) : null].filter((part) => part !== null)
  return (
    <Card title={t('question.title')}>
      <div className="stack">
        {card.question !== null && <p className="max-w-measure text-h3 whitespace-pre-wrap">{card.question}</p>}
        <DescriptionList
          items={[
            { term: t('question.domains'), description: card.domains.map((domain) => domains(domain)).join(', ') },
            { term: t('question.targetGroup'), description: words(`targetGroup.${card.targetGroup}`) },
            { term: t('question.referrer'), description: <>{who.join(', ') || t('question.referrerUnknown')}{enteredBy !== null && <span className="muted block">{t('question.keyedIn', { name: enteredBy })}</span>}</> },
            ...(card.files.length > 0 ? [{
              term: t('files.title'),
              description: card.files.map(({ id, size }, at) => <a key={id} className="link block" href={fileAt(id)}>{t('files.file', { number: at + 1, size: Math.ceil(size / 1024) })}</a>),
            }] : []),
          ]}
        />
        {card.guide.length > 0 && (
          <Details summary={t('question.guide')}>
            <ul className="list-disc pl-5">{card.guide.map((line) => <li key={line}>{line}</li>)}</ul>
          </Details>
        )}
      </div>
    </Card>
  )
}
