'use client'
import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { useState, type RefObject } from 'react'
import { KeysList } from '#components/search/keys-list.tsx'
import { optionOf, useAnswer } from '#components/search/use-answer.ts'
import type { SearchWords } from '#components/search/words.ts'
import DialogPanel from '#components/ui/dialog-panel.tsx'
import { longestQuestion } from '#lib/search/rules.ts'

interface Props {
  href: string
  words: SearchWords
  shows: 'search' | 'keys'
  close: () => void
  opener: RefObject<HTMLElement | null>
}

/** What lies over the page while somebody searches, or looks at the keys. */
export default function Palette({ href, words, shows, close, opener }: Props) {
  const [question, ask] = useState('')
  const { answer, away, chosen, choose } = useAnswer(href, question)
  const router = useRouter()
  const go = (to: string) => {
    close()
    router.push(to)
  }
  return (
    <DialogPanel title={shows === 'keys' ? words.keys : words.title} closeLabel={words.close} close={close} opener={opener}>
      {shows === 'keys' ? (
        answer && (
          <>
            <KeysList keys={answer.keys} />
            <p className="muted">{answer.keysOff}</p>
          </>
        )
      ) : (
        // The server chose what fits; the list only moves through it.
        <Command className="palette" shouldFilter={false} loop label={words.question} value={chosen} onValueChange={choose}>
          <Command.Input className="input" value={question} onValueChange={ask} placeholder={words.question} maxLength={longestQuestion} />
          {away && <p role="alert">{words.away}</p>}
          {/* Beside the list, not in it: a list of choices holds nothing but choices. */}
          <p className={answer?.groups.length === 0 ? undefined : 'sr-only'} role="status">{answer?.groups.length === 0 ? answer.nothing : answer?.found}</p>
          <Command.List className="palette-list" label={words.title}>
            {answer?.groups.map(({ kind, title, hits }) => (
              <Command.Group key={kind} heading={title}>
                {hits.map((hit) => (
                  <Command.Item key={optionOf(kind, hit)} value={optionOf(kind, hit)} onSelect={() => go(hit.href)}>
                    <span>{hit.title}</span>
                    {hit.detail && <span className="muted">{hit.detail}</span>}
                  </Command.Item>
                ))}
              </Command.Group>
            ))}
          </Command.List>
        </Command>
      )}
    </DialogPanel>
  )
}
