import { texts } from '#lib/i18n/texts.ts'
import { evidenceKinds, type Evidence } from '#lib/track/rules.ts'

/** Counts in words; what is nothing is left out. */
export async function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const t = await texts('track')
  const counted = evidenceKinds.filter((kind) => evidence[kind] > 0).map((kind) => t(`evidence.${kind}`, { count: evidence[kind] }))
  return <p className="text-small">{counted.join(' · ') || t('nothingCounted')}</p>
}
