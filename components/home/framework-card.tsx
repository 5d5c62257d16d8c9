import { FrameworkWheel } from '#components/assessment/framework-wheel.tsx'
import { AxisBars } from '#components/framework/axis-bars.tsx'
import { wordIn } from '#components/framework/word.tsx'
import { AnsweredBar } from '#components/home/answered-bar.tsx'
import { SubjectLevels } from '#components/assessment/subject-levels.tsx'
import { Card } from '#components/ui/card.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { frameworkIds, type FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import type { TeamHomeData } from '#lib/home/queries/team-home.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { MunicipalityHere } from '#lib/tenancy/actor.ts'

interface Props {
  municipality: MunicipalityHere
  data: TeamHomeData
  /** Which framework is shown; from the address, so that it can be shared. */
  framework: FrameworkId
}

/** The place at a glance: the wheel of the eight blocks, and the subjects of the other two frameworks a tab further. */
export async function FrameworkCard({ municipality: { slug, name }, data, framework }: Props) {
  const [t, home, names] = await Promise.all([texts('assessment'), texts('home.wheel'), texts('framework.assessment')])
  const standing = data.standings[framework]
  const line = !standing.assessed
    ? t('wheelNotYet')
    : standing.places === null ? t('wheelLine') : t('wheelLinePlaces', { count: standing.places })
  const ordered = [...frameworkIds].sort((one, other) => Number(other === 'blocksAndActions') - Number(one === 'blocksAndActions'))
  return (
    <Card
      title={framework === 'blocksAndActions' ? t.rich('wheelTitle', { place: name, ...wordIn('buildingBlock') }) : t('subjectsTitle', { framework: names(`${framework}.name`), place: name })}
      subtitle={framework === 'blocksAndActions' || standing.assessed ? line : t('notYet')}
    >
      <div className="flex flex-col gap-4">
        <Tabs
          label={home('tabs')}
          tabs={ordered.map((id) => ({ label: names(`${id}.name`), href: id === 'blocksAndActions' ? `/${slug}` : `/${slug}?kader=${id}`, current: id === framework }))}
        />
        {framework === 'blocksAndActions' ? (
          <FrameworkWheel levels={data.levels} mean={standing.assessed ? standing.mean : null} plans={data.plans} place={name} href={() => `/${slug}/toetsing`} />
        ) : (
          <SubjectLevels subjects={data.subjects.find((one) => one.framework === framework)?.subjects ?? []} caption={names(`${framework}.name`)} />
        )}
        <div className="grid gap-3 border-t border-line pt-4">
          <AxisBars stands={data.axes} />
          <AnsweredBar share={data.share} />
        </div>
      </div>
    </Card>
  )
}
