'use client'
import { useEffect, useState } from 'react'
import { useFormState } from '#components/forms/form-context.ts'
import { Notice } from '#components/ui/notice.tsx'
import { useSentence, useTexts } from '#lib/i18n/provider.tsx'

/** All that still asks attention, in the order of the fields, each a link to its field. */
export function ErrorSummary() {
  const { errors, form, id } = useFormState()
  const [labels, setLabels] = useState<Map<string, string>>(new Map())
  const t = useTexts('forms')
  const say = useSentence()

  // The labels stand in the page already; reading them there spares every form a second list of them.
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- read from the page itself, which stands only after rendering
    setLabels(labelsInOrder(form.current))
  }, [errors, form])

  const names = Object.keys(errors)
  if (names.length === 0) return null
  const order = [...labels.keys()]
  const sorted = names.toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
  return (
    <Notice tone="refused" role="alert" title={t('summary', { count: names.length })}>
      <ul>
        {sorted.map((name) => {
          const error = errors[name]
          if (!error) return null
          const label = labels.get(name)
          return (
            <li key={name}>
              <a className="link" href={`#${id}-${name}`}>
                {label ? `${label}${label.endsWith('?') ? '' : ':'} ${say(error)}` : say(error)}
              </a>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

function labelsInOrder(form: HTMLFormElement | null): Map<string, string> {
  const fields = form?.querySelectorAll<HTMLElement>('[data-field]') ?? []
  return new Map(
    Array.from(fields, (field) => [
      field.dataset['field'] ?? '',
      field.querySelector('[data-label]')?.textContent ?? '',
    ]),
  )
}
