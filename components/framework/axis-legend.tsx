import { texts } from '#lib/i18n/texts.ts'

/** What the two colours stand for. */
export async function AxisLegend() {
  const t = await texts('common.axis')
  return (
    <ul className="flex flex-wrap gap-x-5 text-small">
      <Entry fill="fill-sea" label={t('lessHoles')} />
      <Entry fill="fill-amber-fill" label={t('moreNet')} />
    </ul>
  )
}

const Entry = ({ fill, label }: { fill: string; label: string }) => (
  <li className="flex items-center gap-2">
    <svg className="size-3" viewBox="0 0 12 12" aria-hidden>
      <rect width="12" height="12" rx="3" className={fill} />
    </svg>
    {label}
  </li>
)
