'use client'
import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'

export interface CardChoice {
  value: string
  label: ReactNode
  hint?: ReactNode
  icon?: IconName
}

interface Props extends CardChoice {
  type: 'radio' | 'checkbox'
  name: string
  checked: boolean
  /** Where the box itself is the field: its id, and what is wrong with it. */
  wiring?: { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }
}

/** One answer as a card: the whole of it can be touched. */
export const ChoiceCard = ({ type, name, value, label, hint, icon, checked, wiring }: Props) => (
  <label className="choice">
    <input type={type} name={name} value={value} defaultChecked={checked} {...wiring} />
    {icon && <Icon name={icon} className="mt-0.5" />}
    <span>
      {label}
      {hint && <span className="hint">{hint}</span>}
    </span>
  </label>
)
