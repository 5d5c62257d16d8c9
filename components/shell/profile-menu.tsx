import Link from 'next/link'
import type { ReactNode } from 'react'
import type { PreferenceAction } from '#components/shell/types.ts'
import { Icon } from '#components/ui/icon.tsx'
import { Menu } from '#components/ui/menu.tsx'
import { locale, texts } from '#lib/i18n/texts.ts'
import { theme } from '#lib/preferences/theme.ts'

export interface Profile {
  name: string
  /** What they are here: "Buurtzorgregisseur in Pelt". */
  role?: string
  /** Their own page. */
  href?: string
  preference: PreferenceAction
  /** The form with the button that signs out. */
  signOut: ReactNode
}

/** Who is signed in, in which language and colours, and the way out. */
export async function ProfileMenu({ profile }: { profile: Profile }) {
  const t = await texts('shell')
  const { name, role, href, preference, signOut } = profile
  return (
    <Menu look="px-2" name={t('signedInAs', { name })} label={<Icon name="circle-user-round" className="size-6" />}>
      <p className="px-3 py-2">
        <strong>{name}</strong>
        {role && <span className="muted block">{role}</span>}
      </p>
      {href && (
        <Link href={href} prefetch={false}>
          <Icon name="settings" />
          {t('profile')}
        </Link>
      )}
      <hr />
      <Preferences preference={preference} />
      <hr />
      {signOut}
    </Menu>
  )
}

/** Language and colours, also for who is not signed in yet. */
export async function Preferences({ preference }: { preference: PreferenceAction }) {
  const [t, language, colours] = await Promise.all([texts('shell'), locale(), theme()])
  return (
    // React's type wants an action that answers nothing; what this one answers is of no use here.
    <form
      action={preference as (form: FormData) => Promise<void>}
      aria-label={t('preferences')}
      className="preferences"
    >
      <Choices
        name="locale"
        title={t('language')}
        chosen={language}
        choices={[
          ['nl', t('dutch')],
          ['en', t('english')],
        ]}
      />
      <Choices
        name="theme"
        title={t('theme')}
        chosen={colours}
        choices={[
          ['system', t('system')],
          ['light', t('light')],
          ['dark', t('dark')],
        ]}
      />
    </form>
  )
}

interface ChoicesProps {
  name: string
  title: string
  chosen: string
  choices: readonly (readonly [value: string, label: string])[]
}

const Choices = ({ name, title, chosen, choices }: ChoicesProps) => (
  <fieldset>
    <legend className="muted px-3 pt-1">{title}</legend>
    {choices.map(([value, label]) => (
      <button
        key={value}
        name={name}
        value={value}
        aria-current={value === chosen ? 'true' : undefined}
        lang={name === 'locale' ? value : undefined}
      >
        <Icon name={value === chosen ? 'check' : 'circle'} className={value === chosen ? '' : 'invisible'} />
        {label}
      </button>
    ))}
  </fieldset>
)
