import type { ReactNode } from 'react'
import { Term } from '#components/ui/term.tsx'
import type { GlossaryWord } from '#lib/framework/glossary.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  id: GlossaryWord
  /** The word as it stands here: in plural, or at the start of a heading. */
  children: ReactNode
}

/** A word of the field where a newcomer meets it first, with its meaning from the word list. */
export async function Word({ id, children }: Props) {
  const t = await texts('framework.glossary')
  return <Term explanation={t(`${id}.meaning`)}>{children}</Term>
}

/** For a sentence that marks its word: `t.rich('titleOf', { name, ...wordIn('track') })` with `<term>Groeipad</term> van {name}`. */
export const wordIn = (id: GlossaryWord) => ({ term: (shown: ReactNode) => <Word id={id}>{shown}</Word> })
