interface Props {
  keys: readonly { keys: string; does: string }[]
}

/** Each key with what it does. */
export const KeysList = ({ keys }: Props) => (
  <dl className="keys">
    {keys.map(({ keys: pressed, does }) => (
      <div key={pressed}>
        <dt>{pressed.split(' ').map((key) => <kbd key={key}>{key}</kbd>)}</dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)
