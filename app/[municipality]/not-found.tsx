import { NotHere } from '#components/shell/not-here.tsx'
import { whereAsked } from '#lib/auth/where-asked.ts'
import { memberIn } from '#lib/tenancy/require-actor.ts'

/** In the frame of the municipality for its members, who go on from their own first page; for anybody else as everywhere. */
export default async function NotFound() {
  const slug = (await whereAsked())?.split('/')[1]
  const member = slug ? await memberIn(slug) : null
  return <NotHere what="page" home={member ? `/${member.municipality.slug}` : '/'} />
}
