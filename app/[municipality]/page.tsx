import { Board } from '#components/board/board.tsx'
import { CoachHome } from '#components/home/coach-home.tsx'
import { HomeHeader } from '#components/home/home-header.tsx'
import { ParticipantHome } from '#components/home/participant-home.tsx'
import { TeamHome } from '#components/home/team-home.tsx'
import { WaitingCard } from '#components/home/waiting-card.tsx'
import { Page } from '#components/ui/page.tsx'
import { isFrameworkId } from '#lib/framework/assessment-frameworks.ts'
import { homePage } from '#lib/home/queries/home.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<{ kader?: string | string[]; werk?: string | string[] }>
}

/** The first page of a municipality: for each role what is theirs. */
export default async function HomePage({ params, searchParams }: Props) {
  const now = new Date()
  const { actor, data: home } = await openPage((await params).municipality, 'places.read', (tx, who) => homePage(tx, who, now))
  const { kader, werk } = await searchParams
  const all = werk === 'alles'
  const framework = typeof kader === 'string' && isFrameworkId(kader) ? kader : 'blocksAndActions'
  const root = `/${actor.municipality.slug}`
  return (
    <Page>
      <HomeHeader actor={actor} home={home} now={now} />
      {home.for === 'team' && <TeamHome actor={actor} data={home.data} framework={framework} now={now} all={all} />}
      {home.for === 'board' && <WaitingCard items={home.work} root={root} today={today(now)} />}
      {home.for === 'board' && <Board municipality={actor.municipality} data={home.data} />}
      {home.for === 'participant' && <ParticipantHome data={home.data} root={root} today={today(now)} all={all} />}
      {home.for === 'coach' && <CoachHome data={home.data} root={root} />}
    </Page>
  )
}
