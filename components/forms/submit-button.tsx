'use client'
import type { ReactNode } from 'react'
import { useFormState } from '#components/forms/form-context.ts'
import { Button } from '#components/ui/button.tsx'
import type { ButtonLook } from '#components/ui/button.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import { useTexts } from '#lib/i18n/provider.tsx'

interface Props {
  children: ReactNode
  look?: ButtonLook
  icon?: IconName
  iconAfter?: IconName
  /** For a form with two ways to send it. */
  name?: string
  value?: string
}

/** Says what happens; while it does, says so, and a second press does nothing. It stays focusable, so the focus is not lost. */
export function SubmitButton({ children, look = 'primary', icon, iconAfter, name, value }: Props) {
  const { pending } = useFormState()
  const t = useTexts('forms')
  return (
    <div className="max-sm:*:w-full">
      <Button
        type="submit"
        look={look}
        icon={pending ? 'hourglass' : icon}
        iconAfter={pending ? undefined : iconAfter}
        aria-disabled={pending}
        name={name}
        value={value}
      >
        {pending ? t('saving') : children}
      </Button>
    </div>
  )
}
