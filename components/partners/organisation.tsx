import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { texts } from '#lib/i18n/texts.ts'
import type { PartnerPage } from '#lib/partners/queries/organisations.ts'
import { writtenEnterpriseNumber } from '#lib/partners/rules.ts'

interface Props {
  organisation: PartnerPage
  /** Address of the municipality. */
  root: string
}

/** One organisation: facts, who acts for it, what it takes part in. */
export async function Organisation({ organisation, root }: Props) {
  const [t, roles, states] = await Promise.all([texts('partners'), texts('people.role'), texts('plan.state')])
  const { kind, brings, website, phone, enterpriseNumber, people, actions } = organisation
  const facts = [
    { term: t('form.kind'), description: t(`kind.${kind}`) },
    { term: t('form.brings'), description: brings },
    { term: t('form.website'), description: website && <a className="link break-all" href={website} rel="noreferrer">{website}</a> },
    { term: t('form.phone'), description: phone },
    { term: t('form.enterpriseNumber'), description: enterpriseNumber && writtenEnterpriseNumber(enterpriseNumber) },
  ].filter(({ description }) => description)
  return (
    <>
      <Card title={t('detail.facts')}>
        <DescriptionList items={facts} />
      </Card>
      <Card title={t('detail.actions')} subtitle={actions.length === 0 ? t('detail.noActions') : undefined}>
        <ul>
          {actions.map(({ id, title, state, neighbourhood }) => (
            <ListRow
              key={id}
              icon="list-checks"
              title={title}
              href={`${root}/buurten/${neighbourhood.slug}/plan`}
              detail={neighbourhood.name}
              end={<Pill tone={state === 'running' ? 'sea' : state === 'done' ? 'good' : 'neutral'}>{states(state)}</Pill>}
            />
          ))}
        </ul>
      </Card>
      <Card title={t('detail.people')} subtitle={people.length === 0 ? t('detail.noPeople') : undefined}>
        <ul>{people.map(({ id, role, user }) => <ListRow key={id} icon="user" title={user.name} detail={roles(role)} />)}</ul>
      </Card>
    </>
  )
}
