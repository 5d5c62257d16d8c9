import { signalWords } from '#components/signals/words.ts'
import { Button } from '#components/ui/button.tsx'

/** Where a code is filled in; a plain question to the address, which works without script. */
export async function FollowForm({ typed = '' }: { typed?: string }) {
  const { t } = await signalWords()
  return (
    <form method="get" action="/volg" className="stack">
      <div className="field">
        <label htmlFor="code">{t('follow.code')}</label>
        <span id="code-hint" className="hint">{t('follow.codeHint')}</span>
        <input id="code" name="code" className="input" defaultValue={typed} aria-describedby="code-hint" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} required />
      </div>
      <div><Button type="submit" look="primary" icon="search">{t('follow.look')}</Button></div>
    </form>
  )
}
