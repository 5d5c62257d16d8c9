import { WordsForm } from '#components/analysis/words-form.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { Voices } from '#lib/analysis/queries/voices.ts'

interface Props {
  voices: Voices
  neighbourhood: string
  attentionPointId: string
  action: FormAction
  words: AnalysisWords
}

/** What an attention point rests on now, each with a button to let go of it. */
export function CurrentVoices({ voices, neighbourhood, attentionPointId, action, words: { t } }: Props) {
  const rows = [
    ...voices.figures.map(({ voiceId, figure, text }) => ({ voiceId, name: figure.name, text, kind: t('points.voiceFigures') })),
    ...voices.findings.map(({ voiceId, text, kind }) => ({ voiceId, name: text, text: null, kind: t(`findingKind.${kind}`) })),
    ...voices.inventory.map(({ voiceId, name, kind }) => ({ voiceId, name, text: null, kind: t(`inventoryKind.${kind}`) })),
  ]
  return (
    <WordsForm action={action} neighbourhood={neighbourhood} about={{ attentionPointId }} label={t('points.currentVoices')}>
      <ul className="flex flex-col gap-2">
        {rows.map(({ voiceId, name, text, kind }) => (
          <li key={voiceId} className="card between">
            <div className="min-w-0 flex-1 basis-64">
              <p>{name}</p>
              <p className="muted">{[kind, text].filter(Boolean).join(' · ')}</p>
            </div>
            {rows.length > 1 && (
              <button type="submit" name="id" value={voiceId} className="button quiet" aria-label={t('points.letGoOf', { name })}>
                {t('points.letGo')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </WordsForm>
  )
}
