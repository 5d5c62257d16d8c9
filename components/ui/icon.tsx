import type { IconName } from '#components/ui/icon-names.ts'

interface Props {
  name: IconName
  /** Only where no word stands beside it. */
  label?: string
  className?: string
}

/** A lucide icon from the sprite; decoration unless it gets a label. */
export function Icon({ name, label, className }: Props) {
  return (
    <svg
      className={className ? `icon ${className}` : 'icon'}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <use href={`/icons.svg#${name}`} />
    </svg>
  )
}
