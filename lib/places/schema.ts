import { z } from 'zod'
import { id, optionalNumber, optionalWhole, requiredChoice, requiredText, version } from '#lib/actions/fields.ts'
import { areaKeyOf, neighbourhoodKinds } from './rules.ts'

const areaKey = z.string().max(80).transform((text, context) => {
  const key = areaKeyOf(text)
  if (key) return key
  context.addIssue({ code: 'custom', message: 'errors.choose' })
  return z.NEVER
})

export const TakeKnownAreasInput = z.object({ areas: z.array(areaKey).min(1, 'places.errors.tickOne').max(200) })
export type TakeKnownAreas = z.infer<typeof TakeKnownAreasInput>

/** Flanders lies between these meridians and parallels; a point elsewhere is a typing error. */
const lon = () => optionalNumber(2.4, 6)
const lat = () => optionalNumber(50.6, 51.6)

const place = {
  name: requiredText(80),
  kind: requiredChoice(neighbourhoodKinds),
  population: optionalWhole(0, 600_000),
  populationYear: optionalWhole(1990, 2100),
  lon: lon(),
  lat: lat(),
}

export const AddNeighbourhoodInput = z.object({ ...place, areas: z.array(areaKey).max(500).default([]) })
export type AddNeighbourhood = z.infer<typeof AddNeighbourhoodInput>

export const EditNeighbourhoodInput = z.object({ neighbourhoodId: id(), version: version(), ...place })
export type EditNeighbourhood = z.infer<typeof EditNeighbourhoodInput>

export const NeighbourhoodInput = z.object({ neighbourhoodId: id() })
export type NeighbourhoodInput = z.infer<typeof NeighbourhoodInput>
