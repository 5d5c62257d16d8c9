import { checkedWords } from '#components/contact-point/checked-words.ts'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { PartnerPage } from '#lib/partners/queries/organisations.ts'
import { writtenEnterpriseNumber } from '#lib/partners/rules.ts'
import { dial } from '#lib/phone/dial.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  organisation: PartnerPage
  /** Address of the municipality. */
  root: string
  today: Day
  /** For who may say that it is still right. */
  check?: FormAction
}

/** One organisation: facts, who acts for it, what it takes part in. */
export async function Organisation({ organisation, root, today, check }: Props) {
  const [t, roles, states, checked] = await Promise.all([texts('partners'), texts('people.role'), texts('plan.state'), checkedWords(today)])
  const { id: organisationId, kind, brings, website, phone, enterpriseNumber, people, actions, secrecy } = organisation
  const { text, late } = checked(organisation.verifiedOn)
  const facts = [
    { term: t('form.kind'), description: t(`kind.${kind}`) },
    { term: t('form.brings'), description: brings },
    { term: t('form.website'), description: website && <a className="link break-all" href={website} rel="noreferrer">{website}</a> },
    { term: t('form.phone'), description: phone && <a className="link" href={dial(phone)}>{phone}</a> },
    { term: t('form.enterpriseNumber'), description: enterpriseNumber && writtenEnterpriseNumber(enterpriseNumber) },
    { term: t('detail.agreement'), description: await agreementWords(organisation) },
    { term: t('detail.secrecy'), description: secrecy !== 'none' && t(`secrecy.${secrecy}`) },
    { term: t('detail.checked'), description: <Pill tone={!late ? 'good' : organisation.verifiedOn ? 'late' : 'neutral'} icon={late ? 'clock' : 'check'}>{text}</Pill> },
  ].filter(({ description }) => description)
  return (
    <>
      <Card title={t('detail.facts')}>
        <div className="stack">
          <DescriptionList items={facts} />
          {check && (
            <Form action={check} texts={['partners.done']} label={t('detail.check')}>
              <input type="hidden" name="organisationId" value={organisationId} />
              <SubmitButton look="secondary" icon="check">{t('detail.check')}</SubmitButton>
            </Form>
          )}
        </div>
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

/** From when until when people of this organisation are agreed to pass on cards. */
async function agreementWords({ agreementFrom, agreementUntil }: Pick<PartnerPage, 'agreementFrom' | 'agreementUntil'>): Promise<string> {
  const [t, f] = await Promise.all([texts('partners.detail'), formats()])
  const [from, until] = [agreementFrom && f.date(agreementFrom), agreementUntil && f.date(agreementUntil)]
  if (from && until) return t('agreementBetween', { from, until })
  if (from) return t('agreementFrom', { from })
  return until ? t('agreementUntil', { until }) : t('agreementNone')
}
