import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { ThemeState } from '../rules/theme.ts'

export interface ThemeRow {
  id: string
  title: string
  state: ThemeState
  stateSince: Date
  /** The neighbourhood; nothing for the whole municipality. */
  place: string | null
  signals: number
  lastSignalAt: Date | null
}

/** So many themes stand on the page. */
export const themesShown = 200

/**
 * The themes, those that ask something first: noticed, looked into, acted on, answered; within each the latest first.
 *
 * @param asked.neighbourhoodId those of one neighbourhood and of the whole municipality
 * @param asked.away those that were put away, instead of the others
 * @param take one more than are shown, to know whether there are more
 */
export const themeList = (tx: TenantTx, asked: { neighbourhoodId: string | null; away: boolean }, take = themesShown + 1): Promise<ThemeRow[]> =>
  tx.$queryRaw<ThemeRow[]>`
    select t.id, t.title, t.state::text, t.state_since as "stateSince", n.name as place,
      count(s.id)::int as signals, max(s.created_at) as "lastSignalAt"
    from signal_theme t
    left join neighbourhood n on n.municipality_id = t.municipality_id and n.id = t.neighbourhood_id
    left join signal s on s.municipality_id = t.municipality_id and s.theme_id = t.id
    where t.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid
      and (t.archived_at is not null) = ${asked.away}
      and (${asked.neighbourhoodId}::uuid is null or t.neighbourhood_id is null or t.neighbourhood_id = ${asked.neighbourhoodId}::uuid)
    group by t.municipality_id, t.id, n.name
    order by t.state, t.state_since desc, t.id
    limit ${take}`
