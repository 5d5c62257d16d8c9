import { wordIn } from '#components/framework/word.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { HomeData } from '#lib/home/queries/home.ts'
import { partOfDay } from '#lib/home/rules.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  actor: MemberActor
  home: HomeData
  now: Date
}

/** A greeting with the day and how much waits; a coach and an alderman read whose page it is. */
export async function HomeHeader({ actor, home, now }: Props) {
  const [t, board, f] = await Promise.all([texts('home'), texts('board'), formats()])
  const { name } = actor.municipality
  if (home.for === 'coach') return <PageHeader title={t('coach.title', { name })} subtitle={t.rich('coach.subtitle', wordIn('track'))} />
  if (home.for === 'board') return <PageHeader title={board('title', { name })} subtitle={board('subtitle', { date: f.date(now) })} />
  const day = f.weekday(now)
  const waiting = t('waiting', { count: home.data.work.length })
  return <PageHeader title={t(`greeting.${partOfDay(now)}`)} subtitle={`${day.charAt(0).toLocaleUpperCase('nl')}${day.slice(1)} · ${waiting}`} />
}
