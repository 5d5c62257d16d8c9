import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { HolderCard } from '#components/referral-send/holder-card.tsx'
import { languageChoices } from '#components/referral-send/language-choices.ts'
import type { IconName } from '#components/ui/icon-names.ts'
import { lifeDomainIds, type LifeDomainId } from '#lib/framework/life-domains.ts'
import { texts } from '#lib/i18n/texts.ts'
import { bestMoments, reachWays, type ReachWay } from '#lib/referral/rules/states.ts'
import type { DraftTyped } from '#lib/referral/schema/draft.ts'

const domainIcons: Record<LifeDomainId, IconName> = {
  incomeAndRights: 'wallet', housingAndMobility: 'house', healthAndCare: 'heart-pulse', familyAndEducation: 'users', work: 'briefcase', leisureAndContacts: 'coffee',
}
const reachIcons: Record<ReachWay, IconName> = { phone: 'phone', letter: 'mail', visit: 'footprints', viaSomeone: 'users-round' }

/** Names of the fields in it. */
export const questionFields = ['domains', 'question', 'neighbourhoodId', 'name', 'birthYear', 'reachWay', 'phone', 'address', 'via', 'bestMoment', 'language'] as const

interface Props {
  typed: DraftTyped | null
  neighbourhoods: readonly { id: string; name: string }[]
  neighbourhoodId: string | null
  /** Chosen beforehand where the card is about one thing only. */
  domains: readonly string[]
}

/** What it is about, in somebody's own words, and whom it is for. */
export async function QuestionStep({ typed, neighbourhoods, neighbourhoodId, domains }: Props) {
  const [t, words, domain] = await Promise.all([texts('referral-send.form'), texts('referral-words'), texts('framework.lifeDomain')])
  return (
    <>
      <CheckboxGroup name="domains" label={t('domains')} defaultValue={typed?.domains ?? domains} choices={lifeDomainIds.map((value) => ({ value, label: domain(value), icon: domainIcons[value] }))} />
      <TextArea name="question" label={t('question')} hint={t('questionHint')} defaultValue={typed?.question} rows={3} max={400} />
      <p className="muted">{t('onlyNeeded')}</p>
      {neighbourhoods.length > 1 || neighbourhoodId === null ? (
        <SelectField name="neighbourhoodId" label={t('neighbourhood')} choices={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={typed?.neighbourhoodId ?? neighbourhoodId ?? undefined} empty={neighbourhoodId ? false : undefined} />
      ) : (
        <input type="hidden" name="neighbourhoodId" value={neighbourhoodId} />
      )}
      <h3 className="text-h2">{t('forWhom')}</h3>
      <TextField name="name" label={t('name')} defaultValue={typed?.name} maxLength={120} autoComplete="off" />
      <TextField name="birthYear" label={t('birthYear')} hint={t('birthYearHint')} defaultValue={typed?.birthYear} maxLength={20} inputMode="numeric" autoComplete="off" optional />
      <div className="asks stack">
        <RadioGroup name="reachWay" label={t('reachWay')} columns defaultValue={typed?.reachWay ?? 'phone'} choices={reachWays.map((value) => ({ value, label: words(`reachWay.${value}`), icon: reachIcons[value] }))} />
        <div data-for="phone"><TextField name="phone" type="tel" label={t('phone')} hint={t('phoneHint')} defaultValue={typed?.phone} maxLength={40} autoComplete="off" /></div>
        <div data-for="address"><TextField name="address" label={t('address')} hint={t('addressHint')} defaultValue={typed?.address} maxLength={200} autoComplete="off" /></div>
        <div data-for="via"><TextField name="via" label={t('via')} hint={t('viaHint')} defaultValue={typed?.via} maxLength={200} autoComplete="off" /></div>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField name="bestMoment" label={t('bestMoment')} choices={bestMoments.map((value) => ({ value, label: words(`moment.${value}`) }))} defaultValue={typed?.bestMoment ?? 'any'} empty={false} />
        <SelectField name="language" label={t('language')} choices={languageChoices} defaultValue={typed?.language ?? 'nl'} empty={false} />
      </div>
      <HolderCard />
    </>
  )
}
