/** A face in two letters. The name always stands beside it, so this is decoration. */
export const Avatar = ({ name }: { name: string }) => (
  <span className="avatar" aria-hidden>
    {initials(name)}
  </span>
)

/** First letter of the first and of the last word: "An Van den Berg" → "AB". */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words
  return ends.map((word) => Array.from(word ?? '').at(0)?.toLocaleUpperCase('nl') ?? '').join('')
}
