import { dashboardRows, readingHere } from '#tests/bench/cards/reference.ts'

const measures = ['sent', 'receivedInTime', 'contacted', 'contactedInTime', 'closed', 'reopened', 'wordBack']

/** The floor of the figures: a table for each dimension, with raw SQL and no client component. */
export default async function Dashboard() {
  const rows = await dashboardRows(readingHere())
  return [...Map.groupBy(rows, (row) => row.dimension)].map(([dimension, counts]) => (
    <table key={dimension}>
      <tbody>
        {[...Map.groupBy(counts, (count) => count.key)].map(([key, own]) => (
          <tr key={key}><th>{key}</th>{measures.map((measure) => <td key={measure}>{own.find((count) => count.measure === measure)?.amount ?? 0}</td>)}</tr>
        ))}
      </tbody>
    </table>
  ))
}
