import type { UrgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import { dangerNumber, isStartNumber } from '#lib/contact-point/rules.ts'
import { isolated, nameIn, type CardLanguage } from '#lib/cards/rules/languages.ts'
import type { PrintedWords } from '#lib/cards/rules/printed/words.ts'

interface Props {
  urgent: UrgentNumbers
  language: CardLanguage
  /** In the language of the card: the block on screen speaks that of whoever prints. */
  words: PrintedWords['urgent']
}

/** Not read at once: whom to phone instead, in the language of who keeps the card. */
export function PaperUrgent({ urgent: { own, numbers }, language, words }: Props) {
  const others = numbers.filter(({ number }) => number !== dangerNumber)
  const wordsOf = (number: string, label: string) => label || (isStartNumber(number) ? words.numbers[number] : '')
  return (
    <div className="paper-urgent">
      <p>
        <strong>{words.title}</strong> {words.notRead} {words.danger} <Number>{dangerNumber}</Number>.
        {own && <> {words.today} <Number>{own.number}</Number>{own.label && ` (${isolated(nameIn(language, own.label))})`}.</>}
      </p>
      <p className="paper-small">
        {others.map(({ number, label }, at) => (
          <span key={number}>{at > 0 && ' · '}<Number>{number}</Number> {isolated(wordsOf(number, label))}</span>
        ))}
      </p>
    </div>
  )
}

/** A number runs from left to right, whatever runs around it. */
const Number = ({ children }: { children: string }) => <strong dir="ltr" className="whitespace-nowrap">{children}</strong>
