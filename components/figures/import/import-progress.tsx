import { ConfirmImport } from '#components/figures/import/confirm-import.tsx'
import { ProgressIsland } from '#components/figures/import/progress-island.tsx'
import { StopImport } from '#components/figures/import/stop-import.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { FigurePaths } from '#lib/figures/paths.ts'
import type { ImportHead } from '#lib/figures/queries/import-steps.ts'
import { Texts } from '#lib/i18n/texts-provider.tsx'

interface Props {
  head: ImportHead
  actions: { confirm: FormAction; stop: FormAction }
  at: FigurePaths
  words: FigureWords
}

/** An import that is under way: how far it is, and how to stop it. */
export const ImportProgressView = ({ head, actions, at, words }: Props) => (
  <Card>
    <div className="stack">
      {head.stalled && (
        <Notice tone="late" title={words.t('progress.stalled')}>
          <ConfirmImport importId={head.id} action={actions.confirm} label={words.t('progress.restart')} />
        </Notice>
      )}
      <Texts namespaces={['figures.progress']}>
        <ProgressIsland address={at.progress(head.id)} start={{ state: head.state, processed: head.processed, total: head.total }} />
      </Texts>
      <div className="row">
        <LinkButton href={at.import(head.id)} icon="refresh-cw">{words.t('progress.refresh')}</LinkButton>
        <StopImport importId={head.id} action={actions.stop} running words={words} />
      </div>
    </div>
  </Card>
)
