import { GuideField } from '#components/cards/guide-field.tsx'
import { LadderFields } from '#components/cards/ladder-fields.tsx'
import { LanguageFields } from '#components/cards/language-fields.tsx'
import { cardAnswers } from '#components/cards/words.ts'
import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { FieldSection } from '#components/forms/field-section.tsx'
import { Form } from '#components/forms/form.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { CardTypeFormChoices, EditedCardType } from '#lib/cards/queries/card-type.ts'
import { longest, mostGuideLines } from '#lib/cards/rules/longest.ts'
import { startGuide } from '#lib/cards/rules/start-card.ts'
import { lifeDomainIds } from '#lib/framework/life-domains.ts'
import { texts } from '#lib/i18n/texts.ts'
import { targetGroups } from '#lib/referral/rules/states.ts'

interface Props {
  action: FormAction
  choices: CardTypeFormChoices
  /** The card to change; left out for a new one. */
  type?: EditedCardType
  back: string
}

/** A kind of card: what it says, to whom it goes, what it points at; the rest folded away. */
export async function CardTypeForm({ action, choices: { holders, inventory, ladder }, type, back }: Props) {
  const [t, words, domainNames, roles] = await Promise.all([
    texts('cards.form'), texts('referral-words'), texts('framework.lifeDomain'), texts('people.role'),
  ])
  return (
    <Card>
      <Form action={action} {...(type ? { version: type.version } : { newKey: newKey(), draft: 'new-card-type' })} texts={cardAnswers}>
        {type && <input type="hidden" name="cardTypeId" value={type.id} />}
        <TextField name="title" label={t('titleField')} hint={t('titleHint')} defaultValue={type?.title} maxLength={longest.title} autoComplete="off" />
        <TextArea name="offer" label={t('offer')} hint={t('offerHint')} defaultValue={type?.offer} max={longest.offer} />
        <RadioGroup
          name="targetGroup"
          label={t('targetGroup')}
          columns
          defaultValue={type?.targetGroup ?? 'everyone'}
          choices={targetGroups.map((group) => ({ value: group, label: words(`targetGroup.${group}`) }))}
        />
        <CheckboxGroup
          name="domains"
          label={t('domains')}
          hint={t('domainsHint')}
          columns
          optional
          defaultValue={type?.domains}
          choices={lifeDomainIds.map((domain) => ({ value: domain, label: domainNames(domain) }))}
        />
        <CheckboxGroup
          name="contacts"
          label={t('contacts')}
          hint={t('contactsHint')}
          columns
          optional
          defaultValue={type?.contacts}
          choices={holders.map(({ membershipId, name, role }) => ({ value: membershipId, label: name, hint: roles(role) }))}
        />
        <GuideField
          label={t('guide')}
          hint={t('guideHint', { max: mostGuideLines })}
          defaultValue={type?.guide ?? ''}
          max={longest.guide}
          startGuide={startGuide}
          insert={t('insertGuide')}
          inserted={t('inserted')}
        />
        <FieldSection title={t('inventoryMore', { count: type?.inventory.length ?? 0 })} fields={['inventory']}>
          {inventory.length === 0 ? (
            <p className="muted">{t('inventoryNone')}</p>
          ) : (
            <CheckboxGroup
              name="inventory"
              label={t('inventory')}
              hint={t('inventoryHint')}
              columns
              optional
              defaultValue={type?.inventory}
              choices={inventory.map(({ id, name, place, neighbourhood }) => ({ value: id, label: name, hint: [neighbourhood, place].filter(Boolean).join(' · ') }))}
            />
          )}
        </FieldSection>
        <LadderFields ladder={type?.ladder ?? null} municipality={ladder} />
        <LanguageFields texts={type?.texts ?? []} />
        <div className="row">
          <SubmitButton icon={type ? 'save' : 'plus'}>{t(type ? 'save' : 'add')}</SubmitButton>
          <LinkButton look="quiet" href={back}>{t('cancel')}</LinkButton>
        </div>
      </Form>
    </Card>
  )
}
