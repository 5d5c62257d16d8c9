import type { ReactNode } from 'react'
import { Dialog } from '#components/ui/dialog.tsx'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  /** The button that asks: "Actie verwijderen". */
  trigger: string
  title: string
  /** What will be gone. */
  gone: readonly string[]
  /** What stays. */
  stays: readonly string[]
  /** The form that does it, with its own submit button. */
  children: ReactNode
}

/** Before something is destroyed: says what will be gone and what stays. */
export async function ConfirmDialog({ trigger, title, gone, stays, children }: Props) {
  const t = await texts('common')
  return (
    <Dialog trigger={trigger} look="danger" icon="trash" title={title} closeLabel={t('cancel')}>
      <div className="columns">
        <Part title={t('goesAway')} lines={gone} />
        <Part title={t('staysHere')} lines={stays} />
      </div>
      {children}
    </Dialog>
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
