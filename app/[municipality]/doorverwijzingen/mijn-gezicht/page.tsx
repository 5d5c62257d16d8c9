import { LeaveCard } from '#components/contact-point/leave.tsx'
import { OtherFaces } from '#components/contact-point/other-faces.tsx'
import { PhotoForm } from '#components/contact-point/photo-form.tsx'
import { Profile } from '#components/contact-point/profile.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { addLeaveAction, endLeaveAction, removePhotoAction, setProfileAction } from '#lib/contact-point/actions/faces.ts'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import { photoRefusalOf } from '#lib/contact-point/photo-refusals.ts'
import { profilePage } from '#lib/contact-point/queries/profile.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await texts('contact-point.profile'))('title') }
}

export default async function FacePage({ params, searchParams }: Props) {
  const [{ municipality }, asked, t] = await Promise.all([params, searchParams, texts('contact-point')])
  const now = today(new Date())
  const who = typeof asked['wie'] === 'string' ? asked['wie'] : null
  const { data } = await openPage(municipality, 'referral.ownProfile', (tx, actor) => profilePage(tx, actor, who, now))
  const { person, face } = data
  const at = arrangeAt(municipality)
  const title = t('profile.title')
  return (
    <Page narrow>
      <PageHeader
        title={title}
        subtitle={person.oneself ? t('profile.own') : t('profile.ofSomebody', { name: person.name })}
        breadcrumb={[{ label: t('referrals'), href: at.referrals }, { label: title }]}
      />
      <Profile profile={data} save={setProfileAction.bind(null, municipality)} />
      <PhotoForm
        membershipId={person.membershipId}
        hasPhoto={face.photo !== null}
        address={at.photoDoor(person.membershipId)}
        refused={photoRefusalOf(asked['foto'])}
        remove={removePhotoAction.bind(null, municipality)}
      />
      <LeaveCard profile={data} today={now} actions={{ add: addLeaveAction.bind(null, municipality), end: endLeaveAction.bind(null, municipality) }} />
      <OtherFaces people={data.others} municipality={municipality} />
    </Page>
  )
}
