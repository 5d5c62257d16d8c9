'use client'
import { useSyncExternalStore } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Signpost } from '#components/ui/signpost.tsx'
import { awayDigest } from '#lib/actions/away-digest.ts'
import en from '#lib/i18n/messages/en/faults.json'
import nl from '#lib/i18n/messages/nl/faults.json'

interface Props {
  error: unknown
  retry: () => void
}

const unchanging = () => () => undefined

/**
 * Something of ours broke. The sentences come along in both languages, because nothing can be asked of the server any more; the
 * page says which one it was in.
 */
export function Fault({ error, retry }: Props) {
  const language = useSyncExternalStore(
    unchanging,
    () => document.documentElement.lang,
    () => 'nl',
  )
  const texts = language === 'en' ? en : nl
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  const actions = (
    <>
      <Button look="primary" icon="refresh-cw" onClick={retry}>
        {texts.retry}
      </Button>
      {/* A full load on purpose: whatever broke in this page's script is gone with it. */}
      <a className="button secondary" href="/">
        {texts.home}
      </a>
    </>
  )
  if (digest === awayDigest) {
    return (
      <Signpost icon="hourglass" title={texts.awayTitle} action={actions}>
        <p>{texts.awayExplain}</p>
      </Signpost>
    )
  }
  return (
    <Signpost icon="wrench" title={texts.title} action={actions}>
      <p>{texts.explain}</p>
      {digest && (
        <p className="muted">
          {texts.reference} <code className="font-strong text-ink">{digest}</code>
        </p>
      )}
    </Signpost>
  )
}
