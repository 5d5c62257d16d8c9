import { ClosedRoundView } from '#components/assessment/round-closed.tsx'
import { RoundHeader } from '#components/assessment/round-head.tsx'
import { OpenRound } from '#components/assessment/round-open.tsx'
import { Reviews } from '#components/coaching/reviews.tsx'
import { Page } from '#components/ui/page.tsx'
import { inviteAction, nextStepToActionAction, openTableAction } from '#lib/assessment/actions.ts'
import { roundOverview } from '#lib/assessment/queries/round-overview.ts'
import { asId } from '#lib/assessment/search.ts'
import { answerReviewAction, writeReviewAction } from '#lib/coaching/actions.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; round: string }>
}

export default async function RoundPage({ params }: Props) {
  const { municipality, round } = await params
  const id = asId(round)
  const { actor, data } = await openPage(municipality, 'assessment.read', async (tx, who) => (id ? roundOverview(tx, who, id) : null))
  return (
    <Page>
      <RoundHeader municipality={actor.municipality} round={data.round} />
      {data.round.stage === 'closed' ? (
        <ClosedRoundView actor={actor} page={data} neighbourhoods={data.neighbourhoods} plan={nextStepToActionAction.bind(null, municipality)} />
      ) : (
        <OpenRound
          actor={actor}
          page={data}
          others={data.others}
          actions={{ openTable: openTableAction.bind(null, municipality), invite: inviteAction.bind(null, municipality) }}
        />
      )}
      <Reviews
        actor={actor}
        on={{ roundId: data.round.id }}
        reviews={data.reviews}
        actions={{ write: writeReviewAction.bind(null, municipality), answer: answerReviewAction.bind(null, municipality) }}
      />
    </Page>
  )
}
