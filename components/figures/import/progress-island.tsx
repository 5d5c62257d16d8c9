'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Progress } from '#components/ui/progress.tsx'
import { useTexts } from '#lib/i18n/provider.tsx'

/** How far a job is, as its address tells it. */
export interface ImportProgress {
  state: string
  processed: number
  total: number
}

interface Props {
  /** Where to ask. */
  address: string
  start: ImportProgress
}

const isUnderWay = (state: string) => state === 'queued' || state === 'running'
/** Milliseconds between two questions; the job itself tells twice as often. */
const pause = 1000

/** The bar moves by itself; when the job is over, the page is asked again. Without script the page's own link does that. */
export function ProgressIsland({ address, start }: Props) {
  const [now, setNow] = useState(start)
  const t = useTexts('figures.progress')
  const router = useRouter()

  useEffect(() => {
    const ask = async () => {
      // A question that does not come back is asked again a second later.
      const answer = await fetch(address).catch(() => null)
      if (!answer?.ok) return
      const heard = (await answer.json()) as ImportProgress
      setNow(heard)
      if (!isUnderWay(heard.state)) router.refresh()
    }
    const timer = setInterval(() => void ask(), pause)
    return () => clearInterval(timer)
  }, [address, router])

  const { state, processed, total } = now
  const sentence = state === 'queued' ? 'waiting' : total === 0 ? 'counting' : processed >= total ? 'writing' : 'running'
  return (
    <div className="stack">
      <p role="status">{t(sentence)}</p>
      {state === 'running' && total > 0 && (
        <Progress label={t('label')} value={processed} max={total} text={t('rows', { processed, total })} />
      )}
    </div>
  )
}
