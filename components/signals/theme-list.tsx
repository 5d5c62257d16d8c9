import { ThemePill } from '#components/signals/theme-pill.tsx'
import { signalWords } from '#components/signals/words.ts'
import { ListRow } from '#components/ui/list-row.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import type { ThemeRow } from '#lib/signals/queries/theme-list.ts'
import type { ThemeState } from '#lib/signals/rules/theme.ts'

export const themeIcons: Record<ThemeState, IconName> = { noticed: 'eye', lookingInto: 'search', acted: 'circle-play', answered: 'message-square-text' }

/** The themes with where each stands; the whole row leads to it. */
export async function ThemeList({ themes, href }: { themes: readonly ThemeRow[]; href: (id: string) => string }) {
  const { t, f } = await signalWords()
  return (
    <ul className="flex flex-col">
      {themes.map(({ id, title, state, place, signals, lastSignalAt }) => (
        <ListRow
          key={id}
          href={href(id)}
          icon={themeIcons[state]}
          title={title}
          detail={[t('themes.line', { place: place ?? t('themes.everywhere'), count: signals }), lastSignalAt && t('themes.latest', { date: f.date(lastSignalAt) })].filter(Boolean).join(' · ')}
          end={<ThemePill state={state} label={t(`state.${state}`)} />}
        />
      ))}
    </ul>
  )
}
