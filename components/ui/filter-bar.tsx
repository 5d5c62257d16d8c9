import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { texts } from '#lib/i18n/texts.ts'

interface Filter {
  name: string
  label: string
  value?: string
  /** A list to choose from; without it a text to search for. */
  options?: readonly { value: string; label: string }[]
}

interface Props {
  /** What is filtered: the name of the list. */
  label: string
  filters: readonly Filter[]
  /** The list without any filter; shown as a link while one is on. */
  reset: string
  /** More to stand in the row, such as an export. */
  children?: ReactNode
}

/** A plain GET form: the filter is in the address, so it can be shared, and works without script. */
export async function FilterBar({ label, filters, reset, children }: Props) {
  const t = await texts('common')
  const filtered = filters.some(({ value }) => value)
  return (
    <form method="get" role="search" aria-label={label} className="row screen-only items-end">
      {filters.map(({ name, label: title, value = '', options }) => (
        <label key={name} className="field text-small max-sm:w-full">
          {title}
          {options ? (
            <select name={name} defaultValue={value} className="input">
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          ) : (
            <input name={name} type="search" defaultValue={value} className="input" maxLength={100} />
          )}
        </label>
      ))}
      <Button type="submit" icon="funnel">
        {t('filter')}
      </Button>
      {filtered && (
        <Link href={reset} prefetch={false} className="button quiet">
          {t('clearFilter')}
        </Link>
      )}
      {children}
    </form>
  )
}
