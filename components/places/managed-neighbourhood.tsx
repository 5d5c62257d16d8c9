import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { NeighbourhoodFields } from '#components/places/neighbourhood-fields.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Details } from '#components/ui/details.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { ManagedNeighbourhood } from '#lib/places/queries/manage-page.ts'

interface Props {
  neighbourhood: ManagedNeighbourhood
  edit: FormAction
  archive: FormAction
}

/** One neighbourhood that can be changed or taken out of the lists. */
export async function ManagedNeighbourhoodRow({ neighbourhood, edit, archive }: Props) {
  const t = await texts('places')
  return (
    <div id={neighbourhood.slug}>
      <Details
        summary={
          <span>
            {neighbourhood.name} <span className="muted">{t(`kind.${neighbourhood.kind}`)}</span>
          </span>
        }
      >
        <div className="stack pb-4">
          <Form action={edit} version={neighbourhood.version} label={neighbourhood.name} texts={['places']}>
            <input type="hidden" name="neighbourhoodId" value={neighbourhood.id} />
            <NeighbourhoodFields neighbourhood={neighbourhood} />
            <SubmitButton look="secondary" icon="save">
              {t('form.save')}
            </SubmitButton>
          </Form>
          <ConfirmDialog
            trigger={t('archive.trigger')}
            title={t('archive.title', { name: neighbourhood.name })}
            gone={[t('archive.gone')]}
            stays={[t('archive.stays'), t('archive.back')]}
          >
            <Form action={archive} label={t('archive.trigger')} texts={['places']}>
              <input type="hidden" name="neighbourhoodId" value={neighbourhood.id} />
              <SubmitButton look="danger" icon="archive">
                {t('archive.do', { name: neighbourhood.name })}
              </SubmitButton>
            </Form>
          </ConfirmDialog>
        </div>
      </Details>
    </div>
  )
}
