import { PaperCard } from '#components/cards/printed/paper-card.tsx'
import type { PrintedBatch } from '#lib/cards/queries/printed-batch.ts'
import { sheetsOf } from '#lib/cards/rules/layout.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  batch: PrintedBatch
  /** Where the codes lead: `https://baken.example`. */
  origin: string
}

/** The sheets as they come out of the printer. */
export async function PaperSheets({ batch, origin }: Props) {
  const t = await texts('cards.batch')
  const photo = batch.face ? t('photo', { name: batch.face.firstName }) : ''
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard, hence the name too
    <div className="paper-sheets on-paper" role="region" tabIndex={0} aria-label={t('sheets')}>
      {sheetsOf(batch.cards, batch.format).map((cards, sheet) => (
        <div key={sheet} className={`paper-sheet ${batch.format}`}>
          {cards.map((card) => (
            <PaperCard key={card.id} batch={batch} card={card} address={`${origin}/q/${card.code}`} labels={{ qr: t('qr', { number: card.number }), photo }} />
          ))}
        </div>
      ))}
    </div>
  )
}
