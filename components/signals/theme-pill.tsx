import { Pill } from '#components/ui/pill.tsx'
import type { ThemeState } from '#lib/signals/rules/theme.ts'

/** Where a theme stands. */
export const ThemePill = ({ state, label }: { state: ThemeState; label: string }) => (
  <Pill tone={state === 'answered' ? 'good' : state === 'noticed' ? 'amber' : 'sea'}>{label}</Pill>
)
