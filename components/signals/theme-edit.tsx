import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { OrganisationBox } from '#components/signals/organisation-box.tsx'
import { signalAnswers, signalWords } from '#components/signals/words.ts'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Details } from '#components/ui/details.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { ThemePage } from '#lib/signals/queries/theme-page.ts'
import { mayPutAway } from '#lib/signals/rules/theme.ts'

interface Props {
  theme: ThemePage['theme']
  places: readonly { id: string; name: string }[]
  actions: { edit: FormAction; putAway: FormAction }
}

/** Another title or place; and out of the list once it is answered. */
export async function ThemeEdit({ theme, places, actions }: Props) {
  const { t } = await signalWords()
  return (
    <div className="stack">
      <Details summary={t('theme.edit')}>
        <Form action={actions.edit} version={theme.version} texts={signalAnswers}>
          <input type="hidden" name="themeId" value={theme.id} />
          <TextField name="title" label={t('theme.titleField')} defaultValue={theme.title} maxLength={120} />
          <SelectField name="neighbourhoodId" label={t('theme.placeField')} defaultValue={theme.neighbourhoodId ?? ''} empty={t('theme.everywhere')} choices={places.map(({ id, name }) => ({ value: id, label: name }))} optional />
          <OrganisationBox />
          <SubmitButton look="secondary" icon="save">{t('theme.save')}</SubmitButton>
        </Form>
      </Details>
      {mayPutAway(theme) && (
        <div>
          <ConfirmDialog trigger={t('theme.putAway')} title={t('theme.putAway')} gone={[t('theme.putAwayGone')]} stays={[t('theme.putAwayStays')]}>
            <Form action={actions.putAway} version={theme.version} texts={signalAnswers}>
              <input type="hidden" name="themeId" value={theme.id} />
              <SubmitButton look="danger" icon="archive">{t('theme.putAway')}</SubmitButton>
            </Form>
          </ConfirmDialog>
        </div>
      )}
    </div>
  )
}
