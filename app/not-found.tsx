import { NotHere } from '#components/shell/not-here.tsx'
import { texts } from '#lib/i18n/texts.ts'

export async function generateMetadata() {
  return { title: (await texts('shell.notFound.page'))('title') }
}

/** The same page for what does not exist and for what is not yours to see. */
export default function NotFound() {
  return <NotHere what="page" home="/" />
}
