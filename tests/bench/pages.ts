import type { Made } from './generate/flanders.ts'

/** A page that is measured, as somebody. */
export interface MeasuredPage {
  name: string
  path: string
  /** Address of the account; undefined for what anybody may ask. */
  as: string | undefined
  /** CPU at most so many times that of the empty page. */
  aim?: number
}

/** The yardstick: a page with the frame and next to nothing else, of the same build. */
export const emptyPage = 'empty signed-in page'

/** Every page of the benchmark; the empty one first. */
export function measuredPages({ municipality, neighbourhood, largest, coach, betweenTwo }: Made['cast']): MeasuredPage[] {
  const here = `/${municipality.slug}`
  const plan = `${here}/buurten/${neighbourhood.slug}`
  const { coordinator, alderman } = municipality
  return [
    { name: emptyPage, path: '/gemeenten', as: betweenTwo },
    { name: "coordinator's home", path: here, as: coordinator, aim: 4 },
    { name: 'neighbourhood list', path: `${here}/buurten`, as: coordinator, aim: 4 },
    { name: 'plan with 60 actions, board', path: `${plan}/plan`, as: coordinator, aim: 4 },
    { name: "alderman's page", path: `${here}/bestuur`, as: alderman, aim: 4 },
    { name: "coach's portfolio of 285", path: '/coach', as: coach, aim: 9 },
    { name: 'neighbourhood overview', path: plan, as: coordinator },
    { name: 'analysis: figures', path: `${plan}/analyse`, as: coordinator },
    { name: 'assessment of the municipality', path: `${here}/toetsing`, as: coordinator },
    { name: 'home in the largest municipality', path: `/${largest.slug}`, as: largest.coordinator },
    { name: 'health (JSON, nobody signed in)', path: '/api/health', as: undefined },
  ]
}
