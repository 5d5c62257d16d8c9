import { listRows, readingHere } from '#tests/bench/cards/reference.ts'

/** The floor of the card list: the same rows in the App Router, with raw SQL and no client component. */
export default async function List() {
  const rows = await listRows(readingHere())
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number}>
            <td><a href={`/${row.number}`}>{row.number}</a></td><td>{row.title}</td><td>{row.place}</td><td>{row.state}</td><td>{row.dueOn}</td><td>{row.sentAt}</td><td>{row.sealed?.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
