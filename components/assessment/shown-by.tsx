import Link from 'next/link'
import { may } from '#lib/access/matrix.ts'
import { feedbackAt } from '#lib/analysis/addresses.ts'
import type { CommonLevelHere } from '#lib/assessment/queries/round.ts'
import { figuresAt } from '#lib/figures/paths.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  actor: MemberActor
  things: CommonLevelHere['shownBy']
}

/** What showed a level, each with a link for who may follow it. */
export async function ShownBy({ actor, things }: Props) {
  const [t, audiences, f] = await Promise.all([texts('assessment.closed'), texts('feedback.audience'), formats()])
  if (things.length === 0) return null
  const { slug: municipality } = actor.municipality
  const lines = things.flatMap(({ action, moment, indicator }) => {
    if (action) return { id: action.id, name: action.title, href: may(actor, 'plan.read') && `/${municipality}/buurten/${action.neighbourhood.slug}/plan/acties/${action.id}` }
    if (moment) {
      const name = t('shownMoment', { audience: audiences(moment.audience).toLowerCase(), date: f.date(moment.heldOn) })
      return { id: moment.id, name, href: may(actor, 'feedback.read') && feedbackAt({ municipality, neighbourhood: moment.neighbourhood.slug }).moment(moment.id) }
    }
    return indicator ? { id: indicator.id, name: indicator.name, href: may(actor, 'figures.read') && figuresAt(municipality).indicator(indicator.id) } : []
  })
  return (
    <div className="text-small">
      <span className="muted">{t('shownBy')}</span>
      <ul className="list-disc pl-5">
        {lines.map(({ id, name, href }) => <li key={id}>{href ? <Link className="link" href={href} prefetch={false}>{name}</Link> : name}</li>)}
      </ul>
    </div>
  )
}
