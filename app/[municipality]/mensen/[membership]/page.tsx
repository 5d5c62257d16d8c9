import { Member } from '#components/people/member.tsx'
import { PostPills } from '#components/people/post-pills.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import { changePostAction, endMembershipAction, makeResetLinkAction } from '#lib/people/actions.ts'
import { memberPage } from '#lib/people/queries/people.ts'
import { handlingAt } from '#lib/referral/handle-paths.ts'
import { holds } from '#lib/referral/rights.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; membership: string }>
}

export async function generateMetadata() {
  return { title: (await texts('people'))('title') }
}

export default async function MemberPage({ params }: Props) {
  const [{ municipality, membership }, t, f] = await Promise.all([params, texts('people'), formats()])
  const { actor, data } = await openPage(municipality, 'people.endMembership', async (tx, actor) => {
    const member = await memberPage(tx, actor, membership)
    return member && { member, organisations: await organisationChoices(tx) }
  })
  const { member, organisations } = data
  const { name } = member.user
  return (
    <Page narrow>
      <PageHeader
        title={name}
        subtitle={`${member.user.email} · ${t('member.since', { date: f.date(member.createdAt) })}${member.oneself ? ` · ${t('member.oneself')}` : ''}`}
        breadcrumb={[{ label: t('title'), href: `/${municipality}/mensen` }, { label: name }]}
      />
      <PostPills post={member} />
      <Member
        member={member}
        municipality={actor.municipality.name}
        organisations={organisations}
        handOver={may(actor, 'referral.handOver') && holds(member) ? handlingAt(municipality).handOverFrom(member.id) : undefined}
        actions={{
          change: may(actor, 'people.changeRole') ? changePostAction.bind(null, municipality) : undefined,
          reset: may(actor, 'people.resetPassword') ? makeResetLinkAction.bind(null, municipality) : undefined,
          end: endMembershipAction.bind(null, municipality),
        }}
      />
    </Page>
  )
}
