import { Pill } from '#components/ui/pill.tsx'
import type { SpreadHere } from '#lib/assessment/queries/table.ts'
import { levels } from '#lib/framework/assessment-frameworks.ts'
import { texts } from '#lib/i18n/texts.ts'

/** How the answers of one criterion lie, as counts per level and without names; or why there is nothing to see. */
export async function SpreadView({ spread }: { spread: SpreadHere | undefined }) {
  const [t, meanings] = await Promise.all([texts('assessment.table'), texts('framework.level')])
  if (!spread) return <p className="muted">{t('noSpread')}</p>
  return (
    <div className="flex flex-col gap-2">
      <ul className="row gap-2" aria-label={t('spread')}>
        {levels.map((level) => (
          <li key={level}>
            <Pill tone={spread.levels[level] > 0 ? 'sea' : 'neutral'}>{t('spreadCount', { level: `${level} ${meanings(`${level}.name`)}`, count: spread.levels[level] })}</Pill>
          </li>
        ))}
        <li><Pill>{t('spreadCount', { level: meanings('unknown.name'), count: spread.unknown })}</Pill></li>
      </ul>
      {spread.remarks.length > 0 && (
        <ul className="list-disc pl-5 text-small" aria-label={t('remarks')}>
          {spread.remarks.map((remark, index) => <li key={index}>{remark}</li>)}
        </ul>
      )}
    </div>
  )
}
