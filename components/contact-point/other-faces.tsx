import { Card } from '#components/ui/card.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import type { HolderChoice } from '#lib/contact-point/queries/holders.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  people: readonly HolderChoice[]
  municipality: string
}

/** Whose face the reader may set as well. */
export async function OtherFaces({ people, municipality }: Props) {
  const [t, roles] = await Promise.all([texts('contact-point.profile'), texts('people.role')])
  const at = arrangeAt(municipality)
  if (people.length === 0) return null
  return (
    <Card title={t('others')}>
      <ul>
        {people.map(({ membershipId, name, role }) => <ListRow key={membershipId} icon="circle-user-round" title={name} href={at.faceOf(membershipId)} detail={roles(role)} />)}
      </ul>
    </Card>
  )
}
