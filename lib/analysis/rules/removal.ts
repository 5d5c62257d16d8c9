/** How much rests on something; what is not named does not. */
export interface Resting {
  attentionPoints?: number
  findings?: number
  feedback?: number
  objectives?: number
}

export type RemovalRefusal = 'carriesAttentionPoint' | 'carriesFinding' | 'wasFedBack' | 'carriesObjective'

/**
 * Why something of the analysis must stay: whoever follows the thread back would find a hole. `null` when nothing rests on
 * it and it may go.
 */
export function removalRefusal(resting: Resting): RemovalRefusal | null {
  if (resting.objectives) return 'carriesObjective'
  if (resting.feedback) return 'wasFedBack'
  if (resting.attentionPoints) return 'carriesAttentionPoint'
  if (resting.findings) return 'carriesFinding'
  return null
}

/** An attention point keeps at least one voice: without it nobody can say where it came from. */
export const mayRemoveVoice = (voices: number): boolean => voices > 1
