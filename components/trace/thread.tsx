import type { ReactNode } from 'react'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { AnswersStrand } from '#components/trace/answers-strand.tsx'
import { FeedbackStrand } from '#components/trace/feedback-strand.tsx'
import { traceTexts } from '#components/trace/texts.ts'
import { VoicesStrand } from '#components/trace/voices-strand.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import type { Thread as WholeThread } from '#lib/trace/queries/thread.ts'

interface Props {
  thread: WholeThread
  municipality: string
  /** Address of the plan of the neighbourhood. */
  plan: string
  words: AnalysisWords
}

/** The thread through an attention point: where it comes from, what was said back, what is done with it. */
export async function Thread({ thread, municipality, plan, words }: Props) {
  const t = await traceTexts()
  return (
    <div className="flex flex-col" aria-label={t('label')} role="group">
      <Strand icon="ear" title={t('back')}>
        <VoicesStrand voices={thread.voices} themes={thread.themes} municipality={municipality} pointId={thread.point.id} words={words} t={t} />
      </Strand>
      <Strand icon="megaphone" title={t('told')}>
        <FeedbackStrand feedback={thread.feedback} pointId={thread.point.id} words={words} t={t} />
      </Strand>
      <Strand icon="footprints" title={t('forward')} last>
        <AnswersStrand answers={thread.answers} plan={plan} words={words} t={t} />
      </Strand>
    </div>
  )
}

/** A knot with its line running on to the next. */
const Strand = ({ icon, title, last, children }: { icon: IconName; title: string; last?: boolean; children: ReactNode }) => (
  <section className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-3">
    <div className="flex flex-col items-center" aria-hidden>
      <span className="inline-flex size-11 shrink-0 items-center justify-center rounded-full bg-sea-soft text-sea">
        <Icon name={icon} />
      </span>
      {!last && <span className="w-0.5 grow bg-sea-mid" />}
    </div>
    <div className="flex flex-col gap-3 pb-8">
      <h2 className="flex min-h-target items-center">{title}</h2>
      {children}
    </div>
  </section>
)
