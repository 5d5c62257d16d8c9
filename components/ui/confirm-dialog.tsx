import type { ReactNode } from 'react'
import type { ButtonLook } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  /** The button that asks: "Actie verwijderen". */
  trigger: string
  look?: ButtonLook
  icon?: IconName
  title: string
  /** What will be gone. */
  gone: readonly string[]
  /** What stays. */
  stays: readonly string[]
  /** Without script the question stands on the page, above its form. */
  plain?: boolean
  /** The form that does it, with its own submit button. */
  children: ReactNode
}

/** Before something that cannot be undone: says what will be gone and what stays. */
export async function ConfirmDialog({ trigger, look = 'danger', icon = 'trash', title, gone, stays, plain, children }: Props) {
  const t = await texts('common')
  const asked = (
    <>
      <div className="columns">
        <Part title={t('goesAway')} lines={gone} />
        <Part title={t('staysHere')} lines={stays} />
      </div>
      {children}
    </>
  )
  const dialog = (
    <Dialog trigger={trigger} look={look} icon={icon} title={title} closeLabel={t('cancel')}>
      {asked}
    </Dialog>
  )
  if (!plain) return dialog
  return (
    <>
      <div className="only-script">{dialog}</div>
      <noscript>
        <div className="stack">{asked}</div>
      </noscript>
    </>
  )
}

const Part = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <div>
    <h3>{title}</h3>
    <ul className="list-disc pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
)
