import type { FigureWords } from '#components/figures/words.ts'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { UploadRefusal } from '#lib/figures/upload-refusals.ts'

interface Props {
  /** The door for files. */
  address: string
  /** Why the file sent before did not come in. */
  refused: UploadRefusal | null
  words: FigureWords
}

const accept = '.csv,.txt,.tsv,.xlsx,.json,.geojson'

/** A plain form: a file goes straight to its own door, streamed, with or without script. */
export const UploadForm = ({ address, refused, words: { t } }: Props) => (
  <Card>
    <form method="post" action={address} encType="multipart/form-data" className="stack">
      <div className="field">
        <label htmlFor="file">{t('wizard.file')}</label>
        <span id="file-hint" className="hint">{t('wizard.fileHint')}</span>
        <input
          id="file"
          name="file"
          type="file"
          accept={accept}
          className="input"
          aria-required
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? 'file-hint file-error' : 'file-hint'}
        />
        {refused && (
          <span id="file-error" className="field-error" role="alert">
            <Icon name="circle-exclamation-point" />
            {t(`upload.${refused}`)}
          </span>
        )}
      </div>
      <p className="muted">{t('wizard.whatIsKept')}</p>
      <Button type="submit" look="primary" icon="upload">{t('wizard.upload')}</Button>
    </form>
  </Card>
)
