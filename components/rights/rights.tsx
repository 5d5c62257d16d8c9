import { RightFields } from '#components/rights/right-fields.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { RightsPage } from '#lib/rights/queries/right-types.ts'

interface Props {
  rights: RightsPage
  actions: { add: FormAction; edit: FormAction; archive: FormAction; restore: FormAction; startList: FormAction }
}

const answers = ['rights.refusal', 'rights.done'] as const

/** The rights to tick when a card is closed, with what they are worth on average where somebody knows. */
export async function Rights({ rights: { used, archived, missing }, actions }: Props) {
  const [t, f] = await Promise.all([texts('rights'), formats()])
  return (
    <>
      <Card title={t('list')} subtitle={used.length === 0 ? t('none') : undefined}>
        <div className="stack">
          <ul>
            {used.map(({ id, name, euroAYear, version }) => (
              <li key={id} className="border-t border-line py-3 first:border-t-0">
                <p><strong>{name}</strong></p>
                <p className="muted">{euroAYear === null ? t('noEstimate') : t('estimate', { amount: f.number(euroAYear) })}</p>
                <Details summary={t('change', { name })}>
                  <div className="stack pb-2">
                    <Form action={actions.edit} version={version} texts={answers} label={t('change', { name })}>
                      <input type="hidden" name="rightId" value={id} />
                      <RightFields right={{ name, euroAYear }} />
                      <SubmitButton look="secondary" icon="save">{t('save')}</SubmitButton>
                    </Form>
                    <Form action={actions.archive} texts={answers} label={`${t('archive')}: ${name}`}>
                      <input type="hidden" name="rightId" value={id} />
                      <SubmitButton look="quiet" icon="archive">{t('archive')}</SubmitButton>
                    </Form>
                  </div>
                </Details>
              </li>
            ))}
          </ul>
          <Details summary={t('add')}>
            <Form action={actions.add} newKey={newKey()} texts={answers} label={t('add')}>
              <RightFields />
              <SubmitButton look="secondary" icon="plus">{t('add')}</SubmitButton>
            </Form>
          </Details>
        </div>
      </Card>
      {missing > 0 && (
        <Card title={t('startList')} subtitle={t('startListExplain')}>
          <Form action={actions.startList} texts={answers} label={t('startList')}>
            <SubmitButton look={used.length === 0 ? 'primary' : 'secondary'} icon="list-checks">{t('startList')}</SubmitButton>
          </Form>
        </Card>
      )}
      {archived.length > 0 && (
        <Card title={t('archived')}>
          <ul>
            {archived.map(({ id, name }) => (
              <ListRow
                key={id}
                icon="archive"
                tone="muted"
                title={name}
                end={
                  <Form action={actions.restore} texts={answers} label={t('restoreNamed', { name })}>
                    <input type="hidden" name="rightId" value={id} />
                    <SubmitButton look="quiet" icon="undo-2">{t('restore')}</SubmitButton>
                  </Form>
                }
              />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
