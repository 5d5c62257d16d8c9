import 'server-only'
import { originsOf } from '#lib/analysis/queries/origins-of.ts'
import type { Axis } from '#lib/framework/axes.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export interface ObjectiveCard {
  id: string
  title: string
  axis: Axis
  measure: string | null
  target: number | null
  reached: number | null
  position: number
  version: number
}
