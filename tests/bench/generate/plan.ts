import { axes, type Axis } from '#lib/framework/axes.ts'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import type { PlanContent } from '#lib/plan/plan-content.ts'
import type { ActionState } from '#lib/plan/rules.ts'
import type { Maker, Neighbourhood } from './maker.ts'
import { putAction, type ActionMade } from './action.ts'
import { sentence, title } from './words.ts'

type Objective = PlanContent['objectives'][number]

/** Of a hundred actions, how many are how far. */
const spread: readonly (readonly [state: ActionState, share: number])[] = [['idea', 20], ['agreed', 25], ['running', 30], ['done', 20], ['stopped', 5]]

/** The plan of a neighbourhood: objectives from its attention points, actions in every state, sometimes adopted. */
export function putPlan(maker: Maker, neighbourhood: Neighbourhood, points: readonly string[]): ActionMade[] {
  const objectives = maker.some(points, 4).map((point, index) => putObjective(maker, neighbourhood, point, index + 1))
  const actions = Array.from({ length: neighbourhood.actions }, () => {
    const objective = maker.yes(0.85) && objectives.length > 0 ? maker.pick(objectives).id : null
    return putAction(maker, neighbourhood, stateOf(maker), objective)
  })
  if (neighbourhood.measured || maker.yes(0.35)) putVersion(maker, neighbourhood, objectives, actions)
  if (maker.yes(0.2)) putStand(maker, neighbourhood)
  return actions
}

function stateOf({ whole }: Maker): ActionState {
  let left = whole(1, 100)
  return spread.find(([, share]) => (left -= share) <= 0)?.[0] ?? 'idea'
}

function putObjective({ put, id, pick, ...maker }: Maker, { municipality, id: neighbourhood_id }: Neighbourhood, point: string, position: number): Objective {
  const axis: Axis = pick(axes)
  const objective = { id: id(), title: title({ ...maker, id, pick }), axis }
  put('objective', { municipality_id: municipality.id, ...objective, neighbourhood_id, position, measure: 'bereikte gezinnen', target: maker.whole(10, 200), reached: maker.whole(0, 10) })
  put('objective_origin', { municipality_id: municipality.id, objective_id: objective.id, attention_point_id: point })
  return { ...objective, measure: null, target: null, reached: null, origins: [] }
}

function putVersion(maker: Maker, { municipality, id: neighbourhood_id }: Neighbourhood, objectives: Objective[], actions: readonly ActionMade[]): void {
  const content: PlanContent = { objectives, actions: actions.filter(({ state }) => state !== 'idea').map(({ kept }) => kept) }
  maker.put('plan_version', {
    municipality_id: municipality.id, id: maker.id(), neighbourhood_id, number: 1, adopted_by: maker.pick(['steeringGroup', 'college', 'council']),
    adopted_on: maker.day(-maker.whole(30, 700)), next_review_on: maker.day(maker.whole(-20, 300)), content, recorded_by_id: municipality.coordinator.userId,
  })
}

function putStand(maker: Maker, { municipality, id: neighbourhood_id }: Neighbourhood): void {
  maker.put('block_stand', {
    municipality_id: municipality.id, neighbourhood_id, building_block_id: maker.pick(buildingBlockIds), kind: 'deliberatelyLater',
    reason: sentence(maker), review_on: maker.day(maker.whole(-30, 200)),
  })
}
