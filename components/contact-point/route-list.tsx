import { contactPointAnswers } from '#components/contact-point/answers.ts'
import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { RoutesPage } from '#lib/contact-point/queries/routes.ts'
import { lifeDomainIds } from '#lib/framework/life-domains.ts'
import { texts } from '#lib/i18n/texts.ts'
import { targetGroups } from '#lib/referral/rules/states.ts'

interface Props {
  page: Pick<RoutesPage, 'routes' | 'kinds' | 'holders' | 'neighbourhoods'>
  actions: { add: FormAction; remove: FormAction }
}

/** The routes, each in one line, and a form for a new one. */
export async function RouteList({ page: { routes, kinds, holders, neighbourhoods }, actions }: Props) {
  const [t, domains, groups, roles] = await Promise.all([
    texts('contact-point.routes'), texts('framework.lifeDomain'), texts('referral-words.targetGroup'), texts('people.role'),
  ])
  const scopeOf = ({ card, neighbourhood, targetGroup, domain }: RoutesPage['routes'][number]) =>
    [card && t('card', { card }), neighbourhood && t('place', { place: neighbourhood }), targetGroup && groups(targetGroup), domain && domains(domain)]
      .filter(Boolean).join(' · ') || t('everything')
  return (
    <Card title={t('list')}>
      <div className="stack">
        {routes.length === 0 && <p className="muted">{t('none')}</p>}
        {routes.length > 0 && (
          <ul>
            {routes.map((route) => (
              <ListRow
                key={route.id}
                icon="route"
                title={route.name}
                detail={route.idle ? `${scopeOf(route)}. ${t('idleExplain')}` : scopeOf(route)}
                end={
                  <>
                    {route.idle && <Pill tone="late" icon="ban">{t('idle')}</Pill>}
                    <Form action={actions.remove} label={t('removeNamed', { name: route.name })} texts={contactPointAnswers}>
                      <input type="hidden" name="routeId" value={route.id} />
                      <SubmitButton look="quiet" icon="x">{t('remove')}</SubmitButton>
                    </Form>
                  </>
                }
              />
            ))}
          </ul>
        )}
        <Details summary={t('add')} open={routes.length === 0}>
          <Form action={actions.add} newKey={newKey()} texts={contactPointAnswers} label={t('add')}>
            <SelectField name="membershipId" label={t('who')} choices={holders.map(({ membershipId, name, role }) => ({ value: membershipId, label: `${name} (${roles(role)})` }))} />
            <div className="grid gap-gap sm:grid-cols-2">
              <SelectField name="cardTypeId" label={t('whichCard')} empty={t('anyCard')} choices={kinds.map(({ id, title }) => ({ value: id, label: title }))} optional />
              <SelectField name="neighbourhoodId" label={t('whichPlace')} empty={t('anyPlace')} choices={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} optional />
              <SelectField name="targetGroup" label={t('whichGroup')} empty={t('anyGroup')} choices={targetGroups.map((group) => ({ value: group, label: groups(group) }))} optional />
              <SelectField name="domain" label={t('whichDomain')} empty={t('anyDomain')} choices={lifeDomainIds.map((domain) => ({ value: domain, label: domains(domain) }))} optional />
            </div>
            <SubmitButton look="secondary" icon="plus">{t('add')}</SubmitButton>
          </Form>
        </Details>
      </div>
    </Card>
  )
}
