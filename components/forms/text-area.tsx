'use client'
import { useState } from 'react'
import { Field, useStart } from '#components/forms/field.tsx'
import type { FieldProps } from '#components/forms/field.tsx'
import { useTexts } from '#lib/i18n/provider.tsx'

interface Props extends FieldProps {
  defaultValue?: string
  rows?: number
  /** Counts down; text beyond it can be typed and then shortened, never silently cut. */
  max?: number
}

/** Several lines; grows with what is written. */
export function TextArea({ defaultValue, rows = 4, max, ...field }: Props) {
  const start = useStart(field.name, defaultValue)
  const [length, setLength] = useState(start?.length ?? 0)
  return (
    <Field {...field}>
      {(wiring) => (
        <>
          <textarea
            {...wiring}
            className="input"
            rows={rows}
            defaultValue={start}
            onInput={max === undefined ? undefined : (event) => setLength(event.currentTarget.value.length)}
          />
          {max !== undefined && <Counter left={max - length} max={max} />}
        </>
      )}
    </Field>
  )
}

function Counter({ left, max }: { left: number; max: number }) {
  const t = useTexts('forms')
  const near = left < max / 5
  return (
    <span className={left < 0 ? 'text-small font-strong text-late' : 'muted'} aria-live={near ? 'polite' : undefined}>
      {left < 0
        ? t('charactersOver', { count: -left })
        : near
          ? t('charactersLeft', { count: left })
          : t('characters', { max })}
    </span>
  )
}
