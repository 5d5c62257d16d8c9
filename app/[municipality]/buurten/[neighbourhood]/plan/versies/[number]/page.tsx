import { notFound } from 'next/navigation'
import { Reviews } from '#components/coaching/reviews.tsx'
import { AdoptedContent } from '#components/plan/plan-content.tsx'
import { PlanChanges } from '#components/plan/plan-changes.tsx'
import { PlanFrame } from '#components/plan/plan-frame.tsx'
import { VersionFacts } from '#components/plan/version-facts.tsx'
import { planWords } from '#components/plan/words.ts'
import { Card } from '#components/ui/card.tsx'
import { answerReviewAction, writeReviewAction } from '#lib/coaching/actions.ts'
import { reviewsOn } from '#lib/coaching/queries/reviews.ts'
import { planVersionPage } from '#lib/plan/queries/versions.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string; number: string }>
}

/** One adopted version as it was, and what it changed. */
export default async function PlanVersion({ params }: Props) {
  const { municipality, neighbourhood, number: typed } = await params
  if (!/^[1-9]\d{0,4}$/.test(typed)) notFound()
  const number = Number(typed)
  const { actor, data } = await openPage(municipality, 'plan.readAdopted', async (tx, who) => {
    const page = await planVersionPage(tx, who, neighbourhood, number)
    return page && { ...page, reviews: await reviewsOn(tx, who, { planVersionId: page.version.id }) }
  })
  const words = await planWords()
  const { t } = words
  const { version } = data
  const list = { label: t('versions.title'), href: `/${municipality}/buurten/${neighbourhood}/plan/versies` }
  return (
    <PlanFrame
      municipality={municipality}
      neighbourhood={data.neighbourhood}
      title={t('versions.versionTitle', { name: data.neighbourhood.name, number })}
      below={[list]}
    >
      <VersionFacts version={version} words={words} />
      <Card title={number > 1 ? t('versions.changes', { number: number - 1 }) : t('versions.version', { number })}>
        {version.changes ? (
          <PlanChanges changes={version.changes} words={words} />
        ) : (
          <p className="muted">{t('versions.first')}</p>
        )}
      </Card>
      <section className="stack">
        <h2>{t('versions.content')}</h2>
        <AdoptedContent content={version.content} words={words} />
      </section>
      <Reviews
        actor={actor}
        on={{ planVersionId: version.id }}
        reviews={data.reviews}
        actions={{
          write: writeReviewAction.bind(null, municipality),
          answer: answerReviewAction.bind(null, municipality),
        }}
      />
    </PlanFrame>
  )
}
