import { portfolioRows, readingHere } from '#tests/bench/cards/reference.ts'

/** The floor of the portfolio: all municipalities of a coach, with raw SQL and no client component. */
export default async function Portfolio() {
  const rows = await portfolioRows(readingHere())
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.slug}>
            <th>{row.name}</th><td>{row.neighbourhoods}</td><td>{row.running}</td><td>{row.points}</td><td>{row.lastActivityAt}</td><td>{row.sent}</td><td>{row.contacted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
