import type { PlanWords } from '#components/plan/words.ts'
import type { AdoptedLine } from '#lib/plan/queries/versions.ts'

interface Props {
  version: AdoptedLine & { recordedBy?: string | null }
  words: PlanWords
}

/** By whom a version was adopted, with which decision, and why the plan had changed. */
export const VersionFacts = ({ version, words: { t, f } }: Props) => (
  <div className="flex flex-col gap-1">
    <p>{t('versions.by', { body: t(`body.${version.adoptedBy}`), date: f.date(version.adoptedOn) })}</p>
    {version.decisionReference && (
      <p className="muted">{t('versions.reference', { reference: version.decisionReference })}</p>
    )}
    {version.changeReason && (
      <p className="whitespace-pre-line">{t('versions.reason', { reason: version.changeReason })}</p>
    )}
    {version.recordedBy && <p className="muted">{t('versions.recordedBy', { name: version.recordedBy })}</p>}
  </div>
)
