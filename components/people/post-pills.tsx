import { Pill } from '#components/ui/pill.tsx'
import { texts } from '#lib/i18n/texts.ts'
import type { Role } from '#lib/tenancy/actor.ts'

interface Props {
  post: { role: Role; managesOrganisation?: boolean; withoutPersons?: boolean }
}

/** A role with its marks, in words. */
export async function PostPills({ post }: Props) {
  const t = await texts('people')
  return (
    <span className="row">
      <Pill tone={post.role === 'coordinator' ? 'sea' : 'neutral'}>{t(`role.${post.role}`)}</Pill>
      {post.managesOrganisation && <Pill icon="users">{t('mark.managesOrganisation')}</Pill>}
      {post.withoutPersons && <Pill icon="eye-off">{t('mark.withoutPersons')}</Pill>}
    </span>
  )
}
