import { PaperStrip } from '#components/cards/printed/paper-strip.tsx'
import { PaperUrgent } from '#components/cards/printed/paper-urgent.tsx'
import { initials } from '#components/ui/avatar.tsx'
import type { PrintedBatch } from '#lib/cards/queries/printed-batch.ts'
import { directionOf, isolated, nameIn } from '#lib/cards/rules/languages.ts'
import { setting } from '#lib/cards/rules/layout.ts'
import { printedWords } from '#lib/cards/rules/printed-words.ts'

interface Props {
  batch: PrintedBatch
  card: PrintedBatch['cards'][number]
  /** What its code opens. */
  address: string
  labels: { qr: string; photo: string }
}

/** One card: above the tear line what somebody keeps, under it what is filled in together and handed on. */
export function PaperCard({ batch, card, address, labels }: Props) {
  const { language, face, urgent, neighbourhood, card: { title, offer } } = batch
  const words = printedWords(language)
  const sender = nameIn(language, batch.sender)
  return (
    <article className={`paper-card ${setting({ title, offer })}`} lang={language} dir={directionOf(language)}>
      <div className="paper-keep">
        <PaperUrgent urgent={urgent} language={language} words={words.urgent} />
        <h3>{title}</h3>
        <p className="paper-offer">{offer}</p>
        <div className="paper-face">
          {face && (face.photo ? <img src={face.photo} alt={labels.photo} /> : <span className="paper-initials" aria-hidden>{initials(face.firstName)}</span>)}
          <div>
            {face ? (
              <>
                <p className="paper-name">{face.firstName}</p>
                <p>{words.face.getsInTouch}</p>
                {face.phone && <p>{words.face.phone} <strong dir="ltr" className="whitespace-nowrap">{face.phone}</strong></p>}
              </>
            ) : (
              <p>{words.face.somebody(isolated(sender))}</p>
            )}
          </div>
        </div>
        <p className="paper-foot">
          <span>{[sender, neighbourhood].filter(Boolean).join(' · ')}</span>
          <span>{words.keepThis}</span>
        </p>
      </div>
      <PaperStrip batch={batch} card={card} address={address} words={words.strip} qr={labels.qr} />
    </article>
  )
}
