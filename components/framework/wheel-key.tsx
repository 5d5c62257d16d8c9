interface Props {
  segments: readonly { id: string; name: string; note: string; href: string }[]
}

/** On a phone the names do not fit around the wheel: its numbers are explained here. */
export const WheelKey = ({ segments }: Props) => (
  <ol className="wheel-key">
    {segments.map(({ id, name, note, href }, index) => (
      <li key={id}>
        <a href={href} className="flex min-h-target gap-1.5 py-1.5 hover:underline">
          <span className="text-muted tabular-nums">{index + 1}</span>
          <span className="min-w-0">
            <strong className="block leading-snug">{name}</strong>
            <span className="text-muted">{note}</span>
          </span>
        </a>
      </li>
    ))}
  </ol>
)
