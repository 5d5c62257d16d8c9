import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'

/** *primary* once a page; *secondary* beside it; *quiet* inside cards and rows; *danger* for what cannot be undone. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

interface Face {
  look?: ButtonLook
  icon?: IconName
  /** Icon after the words, for going on. */
  iconAfter?: IconName
  children: ReactNode
}

const face = ({ icon, iconAfter, children }: Face) => (
  <>
    {icon && <Icon name={icon} />}
    {children}
    {iconAfter && <Icon name={iconAfter} />}
  </>
)

type ButtonProps = Face & Omit<ComponentProps<'button'>, 'className' | 'children'>

/** Says what happens: "Actie toevoegen", never "OK". */
export const Button = ({ look = 'secondary', icon, iconAfter, children, type = 'button', ...rest }: ButtonProps) => (
  <button type={type} className={`button ${look}`} {...rest}>
    {face({ icon, iconAfter, children })}
  </button>
)

type LinkButtonProps = Face & { href: string; prefetch?: boolean; download?: boolean | string; target?: string }

// Nothing is fetched ahead: a page here costs the server work, and a phone its data.

/** A link that looks like a button, for going somewhere to do something. */
export const LinkButton = ({
  look = 'secondary',
  icon,
  iconAfter,
  children,
  prefetch = false,
  ...rest
}: LinkButtonProps) => (
  <Link className={`button ${look}`} prefetch={prefetch} {...rest}>
    {face({ icon, iconAfter, children })}
  </Link>
)
