import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'

interface Props {
  title: ReactNode
  /** The whole row leads there. */
  href?: string
  icon?: IconName
  /** `late` colours the icon; a pill at the end must say the same in words. */
  tone?: 'sea' | 'late' | 'muted'
  /** One muted line: where, who, since when. */
  detail?: ReactNode
  /** Pills or a small button at the end; under the text on a phone. */
  end?: ReactNode
}

const tones = { sea: 'text-sea', late: 'text-late', muted: 'text-muted' }

/** One thing in a list of things to do or to look at; goes in a `<ul>`. */
export const ListRow = ({ title, href, icon, tone = 'sea', detail, end }: Props) => (
  <li className="list-row">
    {icon && <Icon name={icon} className={tones[tone]} />}
    <div className="min-w-0 flex-1">
      {href ? (
        <Link href={href} prefetch={false} className="cover font-strong">
          {title}
        </Link>
      ) : (
        <strong>{title}</strong>
      )}
      {detail && <p className="muted">{detail}</p>}
    </div>
    {end && <div className="list-row-end">{end}</div>}
  </li>
)
