import Link from 'next/link'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import { texts } from '#lib/i18n/texts.ts'

const parts = [
  ['cards', 'tag'], ['routes', 'route'], ['contactPoint', 'calendar-clock'], ['numbers', 'phone'], ['face', 'circle-user-round'], ['rights', 'list-checks'], ['links', 'link'], ['retention', 'hourglass'],
] as const satisfies readonly (readonly [string, IconName])[]

/** Everything that is set for cards, each with what it is for. */
export async function ArrangeHub({ municipality }: { municipality: string }) {
  const t = await texts('contact-point.hub')
  const at = arrangeAt(municipality)
  return (
    <ul className="grid gap-gap sm:grid-cols-2 lg:grid-cols-3">
      {parts.map(([part, icon]) => (
        <li key={part} className="card relative flex gap-3">
          <Icon name={icon} className="mt-1 text-sea" />
          <div>
            <h2><Link href={at[part]} prefetch={false} className="cover hover:underline">{t(`${part}.title`)}</Link></h2>
            <p className="muted">{t(`${part}.text`)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
