import 'server-only'
import type { PhaseId } from '#lib/framework/phases.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf } from '#lib/time/today.ts'
import { neighbourhoodBySlug } from '#lib/places/queries/neighbourhood.ts'
import { evidenceKinds, type Evidence, type Step } from '#lib/track/rules.ts'
import { countEvidence } from './evidence.ts'

/** One step of the history: since when, who decided, and what was counted that day. */
export interface StepHere extends Step {
  id: string
  decidedBy: string
  note: string | null
  evidence: Evidence
  version: number
}

/** The walk of one place, newest first. */
export async function stepsOf(tx: TenantTx, place: string | null): Promise<StepHere[]> {
  const rows = await tx.phaseStep.findMany({
    where: { neighbourhoodId: place },
    select: { id: true, phaseId: true, enteredOn: true, leftOn: true, decidedBy: true, note: true, evidence: true, version: true },
    orderBy: [{ enteredOn: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ phaseId, enteredOn, leftOn, evidence, ...row }) => ({
    ...row,
    // A foreign key on the phases of lib/framework.
    phase: phaseId as PhaseId,
    enteredOn: dayOf(enteredOn),
    leftOn: leftOn && dayOf(leftOn),
    evidence: asEvidence(evidence),
  }))
}

/** Counts as they were kept; what was not counted then is nothing, never a guess. */
function asEvidence(kept: unknown): Evidence {
  const counts: Record<string, unknown> = typeof kept === 'object' && kept !== null ? { ...kept } : {}
  const numbers = evidenceKinds.map((kind) => [kind, typeof counts[kind] === 'number' ? counts[kind] : 0])
  return Object.fromEntries(numbers) as Evidence
}

/** The track of a neighbourhood; null when there is none by this address. */
export async function neighbourhoodTrack(tx: TenantTx, slug: string) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  if (!neighbourhood) return null
  return { neighbourhood, steps: await stepsOf(tx, neighbourhood.id), counted: await countEvidence(tx, neighbourhood.id) }
}
