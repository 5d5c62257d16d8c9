import Link from 'next/link'
import { PlanFrame } from '#components/plan/plan-frame.tsx'
import { VersionFacts } from '#components/plan/version-facts.tsx'
import { planWords } from '#components/plan/words.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { planVersions } from '#lib/plan/queries/versions.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

/** Every version of the plan that was adopted, the latest first. */
export default async function PlanVersions({ params }: Props) {
  const { municipality, neighbourhood } = await params
  const { data } = await openPage(municipality, 'plan.readAdopted', (tx) => planVersions(tx, neighbourhood))
  const words = await planWords()
  const { t } = words
  return (
    <PlanFrame
      municipality={municipality}
      neighbourhood={data.neighbourhood}
      title={t('versions.title')}
      below={[]}
      narrow
    >
      {data.versions.length === 0 && <EmptyState icon="award">{t('versions.none')}</EmptyState>}
      <ol className="flex flex-col gap-4">
        {data.versions.map((version) => (
          <li key={version.id} className="card flex flex-col gap-2">
            <h2>
              <Link href={`/${municipality}/buurten/${neighbourhood}/plan/versies/${version.number}`} className="link">
                {t('versions.version', { number: version.number })}
              </Link>
            </h2>
            <VersionFacts version={version} words={words} />
          </li>
        ))}
      </ol>
    </PlanFrame>
  )
}
