import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import type { AdoptedAction } from '#lib/plan/plan-content.ts'
import type { ActionState } from '#lib/plan/rules.ts'
import type { Day } from '#lib/time/today.ts'
import type { Maker, Neighbourhood } from './maker.ts'
import { sentence, text, title } from './words.ts'

export interface ActionMade {
  id: string
  state: ActionState
  /** As an adopted version keeps it. */
  kept: AdoptedAction
}

/** One action with its blocks, partners, updates and tasks. */
export function putAction(maker: Maker, { municipality, id: neighbourhood_id }: Neighbourhood, state: ActionState, objectiveId: string | null): ActionMade {
  const { put, id, pick, yes, whole, moment } = maker
  const municipality_id = municipality.id
  const action = { id: id(), title: title(maker) }
  const lead = yes(0.75) ? pick(municipality.organisations) : null
  const { startOn, endOn } = period(maker, state)
  const target = yes(0.5) ? whole(10, 300) : null
  put('plan_action', {
    municipality_id, ...action, neighbourhood_id, objective_id: objectiveId, description: text(maker, 2), state,
    stop_reason: state === 'stopped' ? sentence(maker) : null, tool: yes(0.4) ? whole(1, 20) : null,
    government_role: yes(0.7) ? pick(['actor', 'supporter']) : null, lead_organisation_id: lead?.id ?? null,
    lead_text: lead ? null : 'Gemeente', roughly_when: startOn ? null : 'voorjaar 2027', start_on: startOn, end_on: endOn,
    measure: target === null ? null : 'deelnemers', target, measured: target !== null && state !== 'idea' ? whole(0, target) : null,
    budget: yes(0.3) ? whole(1, 80) * 250 : null, published: state !== 'idea' && yes(0.3), state_since: moment(-whole(1, 300)), updated_at: moment(-whole(0, 60)),
  })
  const blocks = state === 'idea' && yes(0.4) ? [] : maker.some(buildingBlockIds, whole(1, 2))
  for (const building_block_id of blocks) put('action_block', { municipality_id, action_id: action.id, building_block_id })
  const partners = state === 'idea' ? [] : maker.some(municipality.organisations.filter((one) => one !== lead), whole(0, 3))
  for (const { id: organisation_id } of partners) put('action_partner', { municipality_id, action_id: action.id, organisation_id, contribution: yes(0.5) ? sentence(maker) : null })
  if (state !== 'idea') putProgress(maker, municipality, action.id)
  const nothingElse = { description: null, stopReason: null, tool: null, governmentRole: null, expectedOutput: null, measure: null, measured: null, budget: null, multiYearPlanCode: null }
  const kept = { ...nothingElse, ...action, objectiveId, state, lead: lead?.name ?? 'Gemeente', roughlyWhen: null, startOn, endOn, blocks, target, partners: partners.map(({ name }) => ({ name, contribution: null })) }
  return { id: action.id, state, kept }
}

/** When: ideas mostly without dates; one in sixteen that should be finished is late. */
function period({ yes, whole, day }: Maker, state: ActionState): { startOn: Day | null; endOn: Day | null } {
  if (state === 'idea') return yes(0.7) ? { startOn: null, endOn: null } : { startOn: day(60), endOn: day(whole(90, 500)) }
  const start = state === 'agreed' ? whole(-10, 120) : -whole(60, 500)
  const late = state !== 'done' && state !== 'stopped' && yes(1 / 16)
  const end = late ? Math.min(-1, start + 30) : state === 'done' ? -whole(1, 50) : whole(1, 500)
  return { startOn: day(Math.min(start, end)), endOn: day(end) }
}

function putProgress(maker: Maker, { id: municipality_id, team, volunteers }: Neighbourhood['municipality'], action_id: string): void {
  const { put, id, pick, whole, moment } = maker
  for (let update = whole(0, 3); update > 0; update--) {
    put('action_update', { municipality_id, id: id(), action_id, text: text(maker, 2), measured: maker.yes(0.4) ? whole(0, 50) : null, written_by_id: pick(team).userId, created_at: moment(-whole(1, 200)) })
  }
  for (let task = whole(0, 2); task > 0; task--) {
    const done = maker.yes(0.8)
    put('action_task', {
      municipality_id, id: id(), action_id, title: title(maker), assignee_id: pick([...team, ...volunteers]).membershipId,
      due_on: maker.day(whole(-3, 60)), done_at: done ? moment(-whole(1, 90)) : null,
    })
  }
}
