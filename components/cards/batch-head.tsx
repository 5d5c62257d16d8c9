import Link from 'next/link'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { PrintedBatch } from '#lib/cards/queries/printed-batch.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  batch: PrintedBatch
  /** Where somebody's face is filled in; `null` for who may not. */
  faces: ((membershipId: string) => string) | null
}

/** Before printing: how, how often, and whether anything is missing that paper cannot gain later. */
export async function BatchHead({ batch: { face, format, back }, faces }: Props) {
  const t = await texts('cards.batch')
  const steps = ['howScale', 'howBack', ...(format === 'a4' ? (['howCut'] as const) : []), 'howOnce'] as const
  const missing = !face ? t('noFace') : face.phone ? null : t('noPhone', { name: face.firstName })
  return (
    <div className="stack screen-only">
      {missing && (
        <Notice tone="late">
          <p>{missing}</p>
          {face && faces && <p><Link className="link" prefetch={false} href={faces(face.membershipId)}>{t('fillFace', { name: face.firstName })}</Link></p>}
        </Notice>
      )}
      <Card title={t('how')} subtitle={t('back', { back })}>
        <ul className="list-disc pl-5">
          {face && <li>{t('face', { name: face.firstName })}</li>}
          {steps.map((step) => <li key={step}>{t(step)}</li>)}
        </ul>
      </Card>
    </div>
  )
}
