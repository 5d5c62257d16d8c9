import Link from 'next/link'

export interface Tab {
  label: string
  href: string
  current?: boolean
}

interface Props {
  tabs: readonly Tab[]
  /** What the tabs are of: the name of the neighbourhood. */
  label: string
}

/** Pages of one thing side by side, on a phone scrolled to this one; links, so they can be shared and opened in a new window. */
export const Tabs = ({ tabs, label }: Props) => (
  <nav className="tabs screen-only" aria-label={label}>
    <ul>
      {tabs.map(({ label: name, href, current }) => (
        <li key={href}>
          <Link href={href} prefetch={false} aria-current={current ? 'page' : undefined}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
