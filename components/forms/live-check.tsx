'use client'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { SchemaLoader } from '#components/forms/schema-loader.ts'
import { useFormState } from '#components/forms/form-context.ts'

// react-hook-form, its resolver and zod come when somebody puts the cursor in the form: 36 KiB that no first load pays for.
const LiveCheckEngine = lazy(() => import('#components/forms/live-check-engine.tsx'))

/**
 * Put inside a `Form` by an island of the subject (a schema cannot travel from server to browser): checks each field when the
 * reader leaves it, with the very schema of the action. Without script, or before it arrives, the server checks alone.
 */
export function LiveCheck({ schema }: { schema: SchemaLoader }) {
  const { form } = useFormState()
  const [wanted, setWanted] = useState(false)

  useEffect(() => {
    const element = form.current
    const want = () => setWanted(true)
    element?.addEventListener('focusin', want, { once: true })
    return () => element?.removeEventListener('focusin', want)
  }, [form])

  if (!wanted) return null
  return (
    <Suspense>
      <LiveCheckEngine schema={schema} />
    </Suspense>
  )
}
