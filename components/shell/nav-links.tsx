'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

interface Props {
  items: readonly { href: string; label: string; icon?: ReactNode }[]
  /** The address under which all of them lie: its own item is current only there, the others on their inner pages as well. */
  root: string
  look?: string
}

/** Links that know where the reader is: the frame around a page stays while pages change, so it cannot be told. */
export function NavLinks({ items, root, look }: Props) {
  const path = usePathname()
  const isHere = (href: string) => path === href || (href !== root && path.startsWith(`${href}/`))
  return items.map(({ href, label, icon }) => (
    <Link
      key={href}
      href={href}
      prefetch={false}
      className={look && `${look} ${isHere(href) ? 'current' : ''}`}
      aria-current={isHere(href) ? 'page' : undefined}
    >
      {icon}
      {label}
    </Link>
  ))
}
