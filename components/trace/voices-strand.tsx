import Link from 'next/link'
import type { ReactNode } from 'react'
import { FigureValues } from '#components/analysis/figure-values.tsx'
import { FindingPills } from '#components/analysis/finding-pills.tsx'
import { ThemesOf } from '#components/signals/themes-of.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import type { TraceTexts } from '#components/trace/texts.ts'
import { LinkButton } from '#components/ui/button.tsx'
import type { Voices } from '#lib/analysis/queries/voices.ts'
import type { ThemeOf } from '#lib/signals/queries/themes-of.ts'

interface Props {
  voices: Voices
  themes: readonly ThemeOf[]
  municipality: string
  pointId: string
  words: AnalysisWords
  t: TraceTexts
}

/**
 * Back along the thread: each figure, each finding with its conversation, each place, each theme of signals; one click each.
 */
export const VoicesStrand = ({ voices: { figures, findings, inventory }, themes, municipality, pointId, words, t }: Props) => (
  <>
    <Voices title={t('findings')} count={findings.length}>
      {findings.map((finding) => (
        <li key={finding.voiceId} className="card flex flex-col gap-1.5">
          <Link href={words.at.finding(finding.id)} prefetch={false} className="font-strong underline-offset-4 hover:underline">{finding.text}</Link>
          <FindingPills finding={finding} words={words} />
          {finding.conversation ? (
            <Link href={words.at.conversation(finding.conversation.id)} prefetch={false} className="link self-start text-small">
              {t('conversation', { kind: words.t(`conversationKind.${finding.conversation.kind}`), date: words.f.date(finding.conversation.heldOn) })}
            </Link>
          ) : (
            <p className="muted">{t('noConversation')}</p>
          )}
        </li>
      ))}
    </Voices>
    <Voices title={t('figures')} count={figures.length}>
      {figures.map(({ voiceId, id, figure, text }) => (
        <li key={voiceId} className="card flex flex-col gap-1.5">
          <Link href={words.at.figure(id)} prefetch={false} className="font-strong underline-offset-4 hover:underline">{figure.name}</Link>
          <FigureValues figure={figure} words={words} />
          {text && <p className="whitespace-pre-line">{text}</p>}
        </li>
      ))}
    </Voices>
    <Voices title={t('inventory')} count={inventory.length}>
      {inventory.map(({ voiceId, id, name, kind, place }) => (
        <li key={voiceId} className="card flex flex-col gap-1.5">
          <Link href={words.at.inventoryItem(id)} prefetch={false} className="font-strong underline-offset-4 hover:underline">{name}</Link>
          <p className="muted">{[words.t(`inventoryKind.${kind}`), place].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </Voices>
    {themes.length > 0 && (
      <div className="flex flex-col gap-2">
        <h3>{t('signals')}</h3>
        <ThemesOf themes={themes} municipality={municipality} />
      </div>
    )}
    <div>
      <LinkButton href={words.at.voices(pointId)} look="quiet" icon="waypoints">{t('changeVoices')}</LinkButton>
    </div>
  </>
)

const Voices = ({ title, count, children }: { title: string; count: number; children: ReactNode }) =>
  count > 0 && (
    <div className="flex flex-col gap-2">
      <h3>{title}</h3>
      <ul className="flex flex-col gap-2">{children}</ul>
    </div>
  )
