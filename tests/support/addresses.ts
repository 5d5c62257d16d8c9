import type pg from 'pg'
import type { EntryPoint } from './inventory.ts'

/** An id of each kind that stands in an address or a form, from one municipality. */
export type Ids = Record<string, string>

const sources: Record<string, string> = {
  neighbourhood: `select b.slug as id from neighbourhood b join neighbourhood_rollup r on r.neighbourhood_id = b.id
    where b.municipality_id = $1 order by r.running desc, b.name limit 1`,
  neighbourhoodId: `select b.id from neighbourhood b join neighbourhood_rollup r on r.neighbourhood_id = b.id
    where b.municipality_id = $1 order by r.running desc, b.name limit 1`,
  action: 'select id from plan_action where municipality_id = $1 order by id limit 1',
  objective: 'select id from objective where municipality_id = $1 order by id limit 1',
  attentionPoint: 'select id from attention_point where municipality_id = $1 order by id limit 1',
  finding: 'select id from finding where municipality_id = $1 order by id limit 1',
  conversation: 'select id from conversation where municipality_id = $1 order by id limit 1',
  quote: 'select id from quote where municipality_id = $1 and released_at is null order by id limit 1',
  inventoryItem: 'select id from inventory_item where municipality_id = $1 order by id limit 1',
  moment: 'select id from feedback_moment where municipality_id = $1 order by id limit 1',
  round: `select id from assessment_round where municipality_id = $1 order by state desc, id limit 1`,
  membership: `select id from membership where municipality_id = $1 and role = 'volunteer' order by id limit 1`,
  organisation: 'select id from organisation where municipality_id = $1 order by id limit 1',
  indicator: 'select id from indicator where municipality_id = $1 order by id limit 1',
  figureImport: 'select id from figure_import where municipality_id = $1 order by id limit 1',
  task: 'select id from action_task where municipality_id = $1 order by id limit 1',
  planVersion: 'select id from plan_version where municipality_id = $1 order by id limit 1',
  step: 'select id from phase_step where municipality_id = $1 order by id limit 1',
  review: 'select id from coach_review where municipality_id = $1 order by id limit 1',
  contact: 'select id from organisation_contact where municipality_id = $1 order by id limit 1',
  right: 'select id from right_type where municipality_id = $1 order by id limit 1',
  route: 'select id from referral_route where municipality_id = $1 order by id limit 1',
  leave: 'select id from absence where municipality_id = $1 order by id limit 1',
}

/** Real ids of a municipality; what it has none of stays out. */
export async function idsOf(pool: pg.Pool, slug: string): Promise<Ids> {
  const { rows } = await pool.query<{ id: string }>('select id from municipality where slug = $1', [slug])
  const found: Ids = { municipality: slug }
  for (const [name, sql] of Object.entries(sources)) {
    const id = (await pool.query<{ id: string }>(sql, [rows[0]!.id])).rows[0]?.id
    if (id) found[name] = id
  }
  return found
}

/** What `[id]` stands for, by the folder before it. */
const idsByFolder: Record<string, string> = {
  aandachtspunten: 'attentionPoint', bevindingen: 'finding', gesprekken: 'conversation', inventaris: 'inventoryItem', terugkoppeling: 'moment',
}

/** The address of a page with real ids filled in; `null` when the municipality has nothing to fill in. */
export function addressWith(entry: EntryPoint, ids: Ids): string | null {
  const missing: string[] = []
  const address = entry.name.replace(/([^/]*)\/\[([^\]]+)\]/g, (_, folder: string, parameter: string) => {
    const id = ids[idsByFolder[folder] ?? parameter] ?? ids[parameter]
    if (id === undefined) missing.push(parameter)
    return `${folder}/${id ?? ''}`
  })
  return missing.length > 0 ? null : address
}
