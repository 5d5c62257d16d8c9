import { PrintButton } from '#components/board/print-button.tsx'
import { Face } from '#components/contact-point/face.tsx'
import { Urgent } from '#components/contact-point/urgent.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { formats } from '#lib/i18n/texts.ts'
import type { Letter, LetterKind } from '#lib/referral/queries/letter.ts'

interface Props {
  letter: Letter
  letterAt: (kind: LetterKind) => string
  words: CardWords
}

/** The letter as it is printed, with a face and the numbers for who cannot wait, and the same words to say aloud. */
export async function LetterView({ letter, letterAt, words }: Props) {
  const { t } = words
  const f = await formats()
  const { person, face, senderName: sender } = letter
  const holder = face?.firstName ?? sender
  const sentences = letter.kind === 'contact' ? contactSentences(letter, holder, words) : closedSentences(letter, words)
  // That it is finished is written once it is.
  const kinds: readonly LetterKind[] = letter.state === 'closed' ? ['contact', 'afgerond'] : ['contact']
  return (
    <>
      <Tabs label={t('letter.label')} tabs={kinds.map((kind) => ({ label: t(`letter.kinds.${kind}`), href: letterAt(kind), current: kind === letter.kind }))} />
      <article aria-label={t('letter.paper')} className="card print:border-0 print:p-0">
        <div className="stack">
          <p className="whitespace-pre-line">{[person?.name, person?.address].filter(Boolean).join('\n')}</p>
          <p>{f.date(letter.day)}</p>
          <p>{t('letter.dear', { name: person?.name ?? '' })}</p>
          {sentences.map((sentence) => <p key={sentence} className="max-w-measure">{sentence}</p>)}
          <p className="max-w-measure">{t('letter.stop')}</p>
          <p>{t('letter.greeting')}<br />{t('letter.signed', { holder, sender })}</p>
          {face && <Face face={face}>{sender}</Face>}
          <Urgent numbers={letter.urgent} />
        </div>
      </article>
      <div className="screen-only"><PrintButton>{t('letter.print')}</PrintButton></div>
      <div className="screen-only">
        <Card title={t('letter.spoken')} subtitle={t('letter.spokenHint')}>
          <ol className="flex list-decimal flex-col gap-2 pl-5">
            {[t('letter.hello', { name: person?.name ?? '', holder, sender }), ...spoken(letter, sentences), t('letter.stop')].map((sentence) => <li key={sentence}>{sentence}</li>)}
          </ol>
        </Card>
      </div>
    </>
  )
}

const contactSentences = ({ referrer, unasked, face, senderName: sender }: Letter, holder: string, { t }: CardWords): string[] => [
  unasked ? t('letter.contactUnasked') : referrer === null ? t('letter.contact') : t('letter.contactReferrer', { referrer }),
  t('letter.contactBody', { holder, sender }),
  face?.phone ? t('letter.contactCall', { phone: face.phone }) : t('letter.contactWrite'),
]

function closedSentences({ outcome, receiver, face }: Letter, { t }: CardWords): string[] {
  const ending = {
    notForUs: receiver === null ? [] : [t('letter.closedReceiver', { receiver })],
    notReached: [t('letter.closedNotReached')],
    noHelpExists: [t('letter.closedNoHelp')],
  }
  const own = outcome === 'notForUs' || outcome === 'notReached' || outcome === 'noHelpExists' ? ending[outcome] : []
  return [t('letter.closed'), ...own, t(face?.phone ? 'letter.again' : 'letter.againWrite')]
}

/** Who stands at the door says no "phone me": the last sentence of a first letter is for paper. */
const spoken = ({ kind }: Letter, sentences: readonly string[]): readonly string[] => (kind === 'contact' ? sentences.slice(0, 1) : sentences)
