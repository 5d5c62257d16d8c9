import type pg from 'pg'
import { buildingBlocks } from '#lib/framework/building-blocks.ts'
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
  invitation: 'select id from invitation where municipality_id = $1 order by id limit 1',
  mail: 'select id from outbox_mail where municipality_id = $1 order by id limit 1',
  theme: 'select id from signal_theme where municipality_id = $1 order by id limit 1',
  callback: `select id from callback where municipality_id = $1 order by state, id limit 1`,
  signal: 'select id from signal where municipality_id = $1 order by id limit 1',
  cardType: 'select id from card_type where municipality_id = $1 order by id limit 1',
  batch: 'select id from paper_batch where municipality_id = $1 order by id limit 1',
  card: 'select number::text as id from referral where municipality_id = $1 order by closed_at desc nulls first, number limit 1',
  sentCard: `select r.number::text as id from referral r join membership s on s.id = r.made_by_id where r.municipality_id = $1 and s.role = 'fieldWorker'
    order by r.closed_at desc nulls first, r.number limit 1`,
  review: 'select id from coach_review where municipality_id = $1 order by id limit 1',
  contact: 'select id from organisation_contact where municipality_id = $1 order by id limit 1',
  right: 'select id from right_type where municipality_id = $1 order by id limit 1',
  route: 'select id from referral_route where municipality_id = $1 order by id limit 1',
  leave: 'select id from absence where municipality_id = $1 order by id limit 1',
  contactPerson: `select id from membership where municipality_id = $1 and role = 'contactPerson' order by id limit 1`,
  coordinator: `select id from membership where municipality_id = $1 and role = 'coordinator' order by id limit 1`,
  openRound: 'select id from assessment_round where municipality_id = $1 order by state, id limit 1',
  newSignal: 'select id from signal where municipality_id = $1 order by theme_id nulls first, id limit 1',
  referral: `select id from referral where municipality_id = $1 order by state = 'inProgress' desc, number limit 1`,
  otherReferral: `select id from referral where municipality_id = $1 order by state = 'inProgress' desc, number limit 1 offset 1`,
  person: 'select id from referral_person where municipality_id = $1 order by id limit 1',
  handover: 'select id from referral_handover where municipality_id = $1 order by id limit 1',
  cardTask: 'select id from referral_task where municipality_id = $1 order by done_at nulls first, id limit 1',
  draft: 'select id from referral_draft where municipality_id = $1 order by id limit 1',
  photo: 'select id from referral_file where municipality_id = $1 order by id limit 1',
  link: `select id from personal_link where municipality_id = $1 and revoked_at is null order by id limit 1`,
  device: 'select id from device_pin where municipality_of_link = $1 order by id limit 1',
  themeLink: 'select id from signal_theme_link where municipality_id = $1 order by id limit 1',
  voice: 'select id from attention_point_voice where municipality_id = $1 order by id limit 1',
  interpretation: 'select id from interpretation where municipality_id = $1 order by id limit 1',
  assignment: 'select id from coach_assignment where municipality_id = $1 order by id limit 1',
  need: 'select id from unmet_need where municipality_id = $1 order by finding_id nulls first, id limit 1',
}

/** The link of somebody without an account, of whom there are cards; those are numbered. */
const theLink = `select l.municipality_id, l.id, r.number from personal_link l join referral r on r.municipality_id = l.municipality_id and r.link_id = l.id
  where l.municipality_id = $1 and l.kind = 'sender' and l.revoked_at is null order by l.id, r.number limit 1`

/** What opens a page without an account. The database knows no more than a hash, so one that is known here takes its place. */
const secrets: Record<string, string> = {
  senderLink: `update personal_link set token_hash = encode(sha256('a-link-of-the-tests'), 'hex')
    where (municipality_id, id) in (select municipality_id, id from (${theLink}) as one) returning 'a-link-of-the-tests' as id`,
  linkCard: `select number::text as id from (${theLink}) as one`,
  paperCode: 'select code as id from paper_card p where municipality_id = $1 and not exists (select from referral where paper_card_id = p.id) order by number limit 1',
}

/** Every kind of thing that can be found in a municipality. */
export const knownKinds: readonly string[] = [...Object.keys(sources), ...Object.keys(secrets)]

/** What stands in an address and is the same in every municipality. */
const constants: Ids = { block: buildingBlocks[0].id, planNumber: '1' }

/** Counted anew in every municipality: what it leads to is one's own, whoever else has the same. */
const counted = new Set(['card', 'sentCard', 'linkCard'])

/** Does it name one thing of one municipality? */
export const isAnId = (kind: string): boolean => !(kind in constants) && !counted.has(kind)

/**
 * Real ids of a municipality; what it has none of stays out.
 *
 * @param only the kinds to look for; all of them when left out
 */
export async function idsOf(pool: pg.Pool, slug: string, only: readonly string[] = Object.keys(sources)): Promise<Ids> {
  const { rows } = await pool.query<{ id: string }>('select id from municipality where slug = $1', [slug])
  const found: Ids = { ...constants, municipality: slug }
  for (const [name, sql] of Object.entries({ ...sources, ...secrets }).filter(([kind]) => only.includes(kind))) {
    const id = (await pool.query<{ id: string }>(sql, [rows[0]!.id])).rows[0]?.id
    if (id) found[name] = id
  }
  return found
}

/** What a parameter stands for where its name does not say so: by the folder before it. */
const kinds: Record<string, string> = {
  'aandachtspunten/[id]': 'attentionPoint',
  'bevindingen/[id]': 'finding',
  'gesprekken/[id]': 'conversation',
  'inventaris/[id]': 'inventoryItem',
  'terugkoppeling/[id]': 'moment',
  'versies/[number]': 'planNumber',
  'doorverwijzingen/[number]': 'card',
  'verstuurd/[number]': 'sentCard',
  'k/[token]': 'senderLink',
  'kaart/[number]': 'linkCard',
  'q/[code]': 'paperCode',
}

const parameters = /([^/]*)\/\[([^\]]+)\]/g

/** The kind of id that a parameter of an address stands for. */
const kindOf = (folder: string, parameter: string) => kinds[`${folder}/[${parameter}]`] ?? parameter

/** The kinds of ids that an address asks for. */
export const kindsIn = (name: string): string[] => [...name.matchAll(parameters)].map(([, folder, parameter]) => kindOf(folder!, parameter!))

/** An address with real ids filled in; `null` when there is nothing to fill in. */
export function filledIn(name: string, ids: Ids): string | null {
  const missing: string[] = []
  const address = name.replace(parameters, (_, folder: string, parameter: string) => {
    const id = ids[kindOf(folder, parameter)]
    if (id === undefined) missing.push(parameter)
    return `${folder}/${id ?? ''}`
  })
  return missing.length > 0 ? null : address
}

/** The address of a page with real ids filled in; `null` when the municipality has nothing to fill in. */
export const addressWith = (entry: EntryPoint, ids: Ids): string | null => filledIn(entry.name, ids)

/** The parameters of an address for which nobody said where an id comes from. */
export const unknownIn = (name: string): string[] => kindsIn(name).filter((kind) => !(kind in sources || kind in secrets || kind in constants || kind === 'municipality'))
