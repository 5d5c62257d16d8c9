import Link from 'next/link'
import { wordIn } from '#components/framework/word.tsx'
import { Today } from '#components/home/today.tsx'
import { OwnCards } from '#components/referral-send/own-cards.tsx'
import { TwoWays } from '#components/referral-send/two-ways.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { ParticipantHomeData } from '#lib/home/queries/participant-home.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { ActionState } from '#lib/plan/rules.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  data: ParticipantHomeData
  root: string
  today: Day
  /** Show all that waits. */
  all: boolean
}

/** Home of a partner or a volunteer: what waits and what was sent, then the actions they take part in and what is public. */
export async function ParticipantHome({ data, root, today, all }: Props) {
  const [t, mine] = await Promise.all([texts('home.participant'), texts('referral-send.mine')])
  const sent = (
    <Card title={t.rich('cards', wordIn('referralCard'))} action={data.cards.length > 0 && <LinkButton look="quiet" href={`${root}/doorverwijzingen/verstuurd`}>{mine('all')}</LinkButton>}>
      <OwnCards cards={data.cards} follow={(number) => `${root}/doorverwijzingen/verstuurd/${number}`} />
    </Card>
  )
  return (
    <>
      <TwoWays card={`${root}/doorverwijzingen/nieuw`} signal={`${root}/signalen/nieuw`} />
      <div className="columns">
        <div className="stack min-w-0">
          <Today items={data.work} root={root} today={today} whose="participant" all={all} />
          {data.adopted && sent}
        </div>
        <div className="stack min-w-0">
          {!data.adopted && sent}
          {data.adopted && (
            <Card title={t('actions')}>
              {data.actions.length === 0 ? <p className="muted">{t('actionsNone')}</p> : (
                <Lines lines={data.actions.map(({ id, title, state, neighbourhood }) => ({ id, title, state, place: neighbourhood.name, href: `${root}/buurten/${neighbourhood.slug}/plan/acties/${id}` }))} />
              )}
            </Card>
          )}
          {data.adopted && <AdoptedPlans plans={data.adopted} root={root} />}
          <Card title={t('published')}>
            {data.published.length === 0 ? <p className="muted">{t('publishedNone')}</p> : (
              <Lines lines={data.published.map(({ id, title, state, neighbourhood }) => ({ id, title, state, place: neighbourhood.name, href: null }))} />
            )}
          </Card>
        </div>
      </div>
    </>
  )
}

async function AdoptedPlans({ plans, root }: { plans: NonNullable<ParticipantHomeData['adopted']>; root: string }) {
  const [t, f] = await Promise.all([texts('home.participant'), formats()])
  return (
    <Card title={t.rich('adopted', wordIn('neighbourhoodPlan'))}>
      {plans.length === 0 ? <p className="muted">{t('adoptedNone')}</p> : (
        <ul className="flex flex-col gap-2">
          {plans.map(({ slug, place, number, adoptedOn }) => (
            <li key={slug}>
              <Link className="link" href={`${root}/buurten/${slug}/plan`}>{place}</Link> <span className="muted">· {t('adoptedLine', { number, date: f.date(adoptedOn) })}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

interface Line {
  id: string
  title: string
  state: ActionState
  place: string
  href: string | null
}

/** As many as somebody reads at once; the rest is one click away. */
const shown = 7

async function Lines({ lines }: { lines: readonly Line[] }) {
  const t = await texts('home')
  const rest = lines.slice(shown)
  return (
    <>
      <LineList lines={lines.slice(0, shown)} />
      {rest.length > 0 && <Details summary={t('moreActions', { count: rest.length })}><LineList lines={rest} /></Details>}
    </>
  )
}

async function LineList({ lines }: { lines: readonly Line[] }) {
  const t = await texts('home.state')
  return (
    <ul className="flex flex-col gap-2">
      {lines.map(({ id, title, state, place, href }) => (
        <li key={id} className="flex items-start justify-between gap-3">
          <span className="min-w-0">{href ? <Link className="link" href={href} prefetch={false}>{title}</Link> : title} <span className="muted">· {place}</span></span>
          <Pill tone={state === 'running' ? 'sea' : state === 'done' ? 'good' : 'neutral'}>{t(state)}</Pill>
        </li>
      ))}
    </ul>
  )
}
