import { Pill } from '#components/ui/pill.tsx'
import type { PillTone } from '#components/ui/pill.tsx'
import { texts } from '#lib/i18n/texts.ts'

const tones = { lessHoles: 'sea', moreNet: 'amber', both: 'both' } as const satisfies Record<string, PillTone>

/** *minder mazen* in sea, *meer net* in amber, both in sea with an amber rim. */
export async function AxisPill({ axis }: { axis: keyof typeof tones }) {
  const t = await texts('common.axis')
  return <Pill tone={tones[axis]}>{t(axis)}</Pill>
}
