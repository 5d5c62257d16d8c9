'use client'
import { useState } from 'react'
import { fill } from '#components/forms/fill.ts'
import { useFormState } from '#components/forms/form-context.ts'
import { TextArea } from '#components/forms/text-area.tsx'
import { Button } from '#components/ui/button.tsx'

interface Props {
  label: string
  hint: string
  defaultValue: string
  max: number
  /** The questions to begin with. */
  startGuide: readonly string[]
  insert: string
  inserted: string
}

/** The questions of a first talk; a start guide can be put under what stands there already. */
export function GuideField({ startGuide, insert, inserted, ...field }: Props) {
  const { form } = useFormState()
  const [done, setDone] = useState(false)
  const add = () => {
    const typed = form.current?.elements.namedItem('guide')
    const there = typed instanceof HTMLTextAreaElement ? typed.value.trim() : ''
    fill(form.current, 'guide', [[...(there ? [there] : []), ...startGuide].join('\n')])
    setDone(true)
  }
  return (
    <div className="flex flex-col gap-2">
      <TextArea name="guide" rows={6} optional {...field} />
      <div className="row" aria-live="polite">
        {done ? <p className="muted">{inserted}</p> : <Button icon="plus" onClick={add}>{insert}</Button>}
      </div>
    </div>
  )
}
