import { RadioGroup } from '#components/forms/radio-group.tsx'
import { Details } from '#components/ui/details.tsx'
import { texts } from '#lib/i18n/texts.ts'
import type { CardTypeChoice } from '#lib/cards/queries/card-types.ts'

interface Props {
  cardTypes: readonly CardTypeChoice[]
  chosen?: string
}

/** Which card: each with what one may expect, and the questions for a first talk for who wants them. */
export async function CardStep({ cardTypes, chosen }: Props) {
  const t = await texts('referral-send.form')
  return (
    <>
      <RadioGroup name="cardTypeId" label={t('cardType')} defaultValue={chosen} choices={cardTypes.map(({ id, title, offer }) => ({ value: id, label: title, hint: offer }))} />
      <div>{cardTypes.map((type) => <TalkGuide key={type.id} {...type} named />)}</div>
    </>
  )
}

/** Where there is one card only it is chosen already; what it offers stands on top. */
export async function OnlyCard({ cardType }: { cardType: CardTypeChoice }) {
  return (
    <div>
      <input type="hidden" name="cardTypeId" value={cardType.id} />
      <p><strong>{cardType.title}.</strong> {cardType.offer}</p>
      <TalkGuide {...cardType} />
    </div>
  )
}

async function TalkGuide({ title, guide, named }: CardTypeChoice & { named?: boolean }) {
  const t = await texts('referral-send.form')
  if (guide.length === 0) return null
  return (
    <Details summary={named ? `${t('talkGuide')}: ${title}` : t('talkGuide')}>
      <ul className="list-disc pl-6">{guide.map((line) => <li key={line}>{line}</li>)}</ul>
    </Details>
  )
}
