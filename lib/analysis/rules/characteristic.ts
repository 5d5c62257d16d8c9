import { serves, type Axis } from '#lib/framework/axes.ts'
import { characteristics, type CharacteristicId } from '#lib/framework/characteristics.ts'

/** Whether a characteristic may be named on this axis: it belongs to the goal the axis serves. */
export const fitsAxis = (id: CharacteristicId, axis: Axis): boolean =>
  characteristics.some((characteristic) => characteristic.id === id && serves(axis, characteristic.goal))
