import { Archive } from '#components/partners/archive.tsx'
import { Contacts } from '#components/partners/contacts.tsx'
import { Organisation } from '#components/partners/organisation.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import { addContactAction, archiveContactAction, checkContactAction, editContactAction, eraseContactAction, restoreContactAction } from '#lib/partners/actions/contacts.ts'
import { archiveOrganisationAction, checkOrganisationAction, restoreOrganisationAction } from '#lib/partners/actions/organisation.ts'
import { partnerPage } from '#lib/partners/queries/organisations.ts'
import { mayShare } from '#lib/partners/rules.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string; organisation: string }>
}

export async function generateMetadata() {
  return { title: (await texts('partners'))('title') }
}

export default async function PartnerDetail({ params }: Props) {
  const [{ municipality, organisation }, t, f] = await Promise.all([params, texts('partners'), formats()])
  const now = today(new Date())
  const { actor, data } = await openPage(municipality, 'partners.read', (tx, actor) => partnerPage(tx, actor, organisation))
  const root = `/${municipality}/partners`
  const manages = may(actor, 'partners.manage')
  return (
    <Page narrow>
      <PageHeader
        title={data.name}
        breadcrumb={[{ label: t('title'), href: root }, { label: data.name }]}
        action={manages && !data.archivedAt && <LinkButton href={`${root}/${data.id}/aanpassen`} look="primary" icon="pencil">{t('detail.edit')}</LinkButton>}
      />
      {!mayShare(data, now) && (data.agreementFrom && data.agreementFrom > now ? (
        <Notice tone="late" title={t('detail.notYetTitle', { from: f.date(data.agreementFrom) })}>{t('detail.notYetExplain')}</Notice>
      ) : (
        <Notice tone="late" title={t('detail.expiredTitle', { until: f.date(data.agreementUntil ?? now) })}>{t('detail.expiredExplain')}</Notice>
      ))}
      <Contacts
        contacts={data.contacts}
        organisationId={data.id}
        today={now}
        actions={data.looksAfter && !data.archivedAt ? {
          add: addContactAction.bind(null, municipality),
          edit: editContactAction.bind(null, municipality),
          check: checkContactAction.bind(null, municipality),
          archive: archiveContactAction.bind(null, municipality),
          restore: restoreContactAction.bind(null, municipality),
          erase: eraseContactAction.bind(null, municipality),
        } : undefined}
      />
      <Organisation organisation={data} root={`/${municipality}`} today={now} check={manages && !data.archivedAt ? checkOrganisationAction.bind(null, municipality) : undefined} />
      {manages && (
        <Archive
          organisation={data}
          actions={{ archive: archiveOrganisationAction.bind(null, municipality), restore: restoreOrganisationAction.bind(null, municipality) }}
        />
      )}
    </Page>
  )
}
