import { VoicesError } from '#components/analysis/voices-error.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { isBuildingBlockId } from '#lib/framework/building-blocks.ts'
import type { VoiceChoices } from '#lib/analysis/queries/voices.ts'

interface Props {
  choices: VoiceChoices
  /** Over the three lists; what a new attention point rests on, unless said otherwise. */
  title?: string
  words: AnalysisWords
}

/** Whether there is anything to draw an attention point from. */
export const hasVoices = ({ figures, findings, inventory }: VoiceChoices): boolean => figures.length + findings.length + inventory.length > 0

/** All an attention point can rest on, in three lists to tick; a list without anything is left out. */
export function VoiceFields({ choices: { figures, findings, inventory }, title, words: { t, f, blocks } }: Props) {
  return (
    <div className="stack">
      <div>
        <h2>{title ?? t('points.voices')}</h2>
        <p className="muted">{t('points.voicesHint')}</p>
        <VoicesError />
      </div>
      {figures.length > 0 && (
        <CheckboxGroup
          name="interpretations"
          label={t('points.voiceFigures')}
          columns
          optional
          choices={figures.map(({ id, text, indicator }) => ({ value: id, label: indicator.name, hint: text }))}
        />
      )}
      {findings.length > 0 && (
        <CheckboxGroup
          name="findings"
          label={t('points.voiceFindings')}
          columns
          optional
          choices={findings.map(({ id, text, kind, buildingBlockId, conversation }) => ({
            value: id,
            label: text,
            hint: [
              t(`findingKind.${kind}`),
              isBuildingBlockId(buildingBlockId) && blocks(`${buildingBlockId}.name`),
              conversation && `${t(`conversationKind.${conversation.kind}`)} ${f.shortDate(conversation.heldOn)}`,
            ].filter(Boolean).join(' · '),
          }))}
        />
      )}
      {inventory.length > 0 && (
        <CheckboxGroup
          name="inventory"
          label={t('points.voiceInventory')}
          columns
          optional
          choices={inventory.map(({ id, name, kind, place }) => ({ value: id, label: name, hint: [t(`inventoryKind.${kind}`), place].filter(Boolean).join(' · ') }))}
        />
      )}
    </div>
  )
}
