import { Details } from '#components/ui/details.tsx'
import { urgentWords } from '#components/contact-point/urgent-words.ts'
import type { UrgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import { dangerNumber } from '#lib/contact-point/rules.ts'
import { texts } from '#lib/i18n/texts.ts'
import { dial } from '#lib/phone/dial.ts'

interface Props {
  numbers: UrgentNumbers
  /** At the top of a page it reaches the edges of a phone. */
  edge?: boolean
}

/**
 * Stands above every card, signal and call form, and on paper: this is not read at once, and whom to phone instead. Short on a
 * screen, with the other numbers folded; on paper they are all there.
 */
export async function Urgent({ numbers: { own, numbers }, edge }: Props) {
  const [t, labelOf] = await Promise.all([texts('contact-point.urgent'), urgentWords()])
  const others = numbers.filter(({ number }) => number !== dangerNumber)
  const list = others.map(({ number, label }) => ({ number, label: labelOf(number, label) }))
  return (
    <aside aria-label={t('label')} className={`bg-late-soft px-4 py-3 text-late print:border-2 print:border-late ${edge ? '-mx-4 sm:mx-0 sm:rounded' : 'rounded'}`}>
      <p>
        <strong>{t('title')}</strong> {t('notRead')} {t('danger')} <Call number={dangerNumber} />. {own && <>{t('today')} <Call number={own.number} />{own.label && ` (${own.label})`}.</>}
      </p>
      {list.length > 0 && (
        <>
          <div className="screen-only -mb-2 [&_summary]:text-late">
            <Details summary={t('more')}>
              <ul>
                {list.map(({ number, label }) => (
                  <li key={number} className="flex min-h-target items-center gap-3">
                    <Call number={number} /> <span>{label}</span>
                  </li>
                ))}
              </ul>
            </Details>
          </div>
          <p className="hidden print:block">{list.map(({ number, label }) => `${label}: ${number}`).join(' · ')}</p>
        </>
      )}
    </aside>
  )
}

const Call = ({ number }: { number: string }) => (
  <a href={dial(number)} className="inline-flex min-h-6 items-center font-strong whitespace-nowrap underline underline-offset-4">{number}</a>
)
