import type { FigureWords } from '#components/figures/words.ts'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pill, type PillTone } from '#components/ui/pill.tsx'
import type { FigurePaths } from '#lib/figures/paths.ts'
import type { ImportHead } from '#lib/figures/queries/import-steps.ts'

interface Props {
  imports: readonly ImportHead[]
  /** Only who may import goes on from here. */
  mayOpen: boolean
  at: FigurePaths
  words: FigureWords
}

const tones: Record<ImportHead['state'], PillTone> = { uploaded: 'amber', previewed: 'amber', queued: 'sea', running: 'sea', done: 'good', failed: 'late' }

/** What was taken in lately, and how it stands. */
export const RecentImports = ({ imports, mayOpen, at, words: { t, f } }: Props) => (
  <ul>
    {imports.map((one) => (
      <ListRow
        key={one.id}
        icon="file-spreadsheet"
        tone="muted"
        title={one.source}
        href={mayOpen ? at.import(one.id) : undefined}
        detail={
          <>
            {t('imported.by', { date: f.date(one.createdAt), file: one.fileName })}
            {one.state === 'done' && <span className="block">{t('imported.counts', { taken: one.taken, unchanged: one.unchanged, refused: one.refused })}</span>}
          </>
        }
        end={<Pill tone={tones[one.state]}>{t(`state.${one.state}`)}</Pill>}
      />
    ))}
  </ul>
)
