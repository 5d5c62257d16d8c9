import { PageHeader } from '#components/ui/page-header.tsx'
import type { RoundHead } from '#lib/assessment/queries/round.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { MunicipalityHere } from '#lib/tenancy/actor.ts'

interface Props {
  municipality: MunicipalityHere
  round: RoundHead
  /** Heading of the page, when it is more than the round itself. */
  title?: string
}

/** Where am I and how does it stand: the same head over every page of a round. */
export async function RoundHeader({ municipality, round, title }: Props) {
  const [t, frameworks, f] = await Promise.all([texts('assessment'), texts('framework.assessment'), formats()])
  const place = round.neighbourhood
  const facts = [
    frameworks(`${round.framework}.name`),
    place?.name ?? t('rounds.whole', { municipality: municipality.name }),
    t(`length.${round.length}`),
    t(`stage.${round.stage}`),
    round.meetingOn ? f.date(round.meetingOn) : round.dueOn && t('rounds.due', { date: f.date(round.dueOn) }),
  ].filter(Boolean)
  return (
    <PageHeader
      title={title ?? round.title}
      subtitle={facts.join(' · ')}
      breadcrumb={[
        place
          ? { label: place.name, href: `/${municipality.slug}/buurten/${place.slug}/toetsing` }
          : { label: t('title'), href: `/${municipality.slug}/toetsing` },
        { label: round.title },
      ]}
     
    />
  )
}
