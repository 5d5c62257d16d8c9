import Link from 'next/link'
import { ThemePill } from '#components/signals/theme-pill.tsx'
import { signalWords } from '#components/signals/words.ts'
import type { ThemeOf } from '#lib/signals/queries/themes-of.ts'
import { signalsAt } from '#lib/signals/places.ts'

/** The themes of signals from which something came; each leads to what people noticed. */
export async function ThemesOf({ themes, municipality }: { themes: readonly ThemeOf[]; municipality: string }) {
  const { t } = await signalWords()
  return (
    <ul className="flex flex-col gap-2">
      {themes.map(({ id, title, state, signals }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link href={signalsAt(municipality).theme(id)} prefetch={false} className="link">{title}</Link>
          <ThemePill state={state} label={t(`state.${state}`)} />
          <span className="muted">{t('themes.count', { count: signals })}</span>
        </li>
      ))}
    </ul>
  )
}
