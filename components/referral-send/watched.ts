'use client'
import { useMemo, useSyncExternalStore, type RefObject } from 'react'
import { useFormState } from '#components/forms/form-context.ts'

/** What the form around says now under these names, as it is filled in; nothing at all before script came. */
export function useWatched(...names: string[]): Record<string, readonly string[]> | null {
  const { form } = useFormState()
  const asked = names.join(' ')
  const subscribe = useMemo(() => changesOf(form), [form])
  const read = useMemo(() => valuesOf(form, asked), [form, asked])
  const now = useSyncExternalStore(subscribe, read, () => '')
  return useMemo(() => (now === '' ? null : (Object.fromEntries(JSON.parse(now) as [string, string[]][]) as Record<string, readonly string[]>)), [now])
}

type FormRef = RefObject<HTMLFormElement | null>

const changesOf = (form: FormRef) => (changed: () => void) => {
  const element = form.current
  element?.addEventListener('change', changed)
  return () => element?.removeEventListener('change', changed)
}

/** As text, so that the same values are the same thing. */
const valuesOf = (form: FormRef, asked: string) => () => {
  if (!form.current) return ''
  const filled = new FormData(form.current)
  return JSON.stringify(asked.split(' ').map((name) => [name, filled.getAll(name).filter((value) => typeof value === 'string')]))
}
