import { FieldSection } from '#components/forms/field-section.tsx'
import { NumberField } from '#components/forms/number-field.tsx'
import { ladderFields } from '#lib/cards/schema.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { Ladder } from '#lib/referral/rules/ladder.ts'

/** Four deadlines tighter than the municipality's; all of them, or none. */
export async function LadderFields({ ladder, municipality: [first, second, third, fourth] }: { ladder: Ladder | null; municipality: Ladder }) {
  const t = await texts('cards.form')
  return (
    <FieldSection title={t('ladderMore')} fields={ladderFields} open={ladder !== null}>
      <p className="muted">{t('ladderExplain', { first, second, third, fourth })}</p>
      <div className="columns">
        {ladderFields.map((name, step) => (
          <NumberField key={name} name={name} label={t(name)} unit={t('days')} defaultValue={ladder ? String(ladder[step]) : ''} optional />
        ))}
      </div>
    </FieldSection>
  )
}
