import { followCodeOf, hashOfFollowCode } from '#lib/signals/follow-code.ts'
import type { SignalSource } from '#lib/signals/rules/subjects.ts'
import { addDays } from '#lib/time/today.ts'
import type { MunicipalityStory } from '../story.ts'
import { streets } from '../cards/people.ts'
import { setAside, themes, unsorted, type ThemeKey } from '../cards/themes.ts'
import { at } from './book.ts'
import { drawFor, type Draw } from './draw.ts'
import { orNull, type Pen } from './pen.ts'
import { momentOn } from './timeline.ts'

interface Noticed {
  text: string
  subject: string
  /** Days ago. */
  ago: number
  theme: ThemeKey | null
  place: string
  reason: string | null
}

/** Forty signals: bundled into themes with what was done, a few nobody sorted yet, one set aside. No person is in any. */
export async function writeSignals(pen: Pen, story: MunicipalityStory): Promise<void> {
  const { tx, municipalityId, book, today } = pen
  const { themes: keys, openAt, links } = story.cards.signals
  await tx.neighbourhood.updateMany({ where: { municipalityId, id: book.id('neighbourhood', openAt) }, data: { takesSignals: true } })

  const ids = new Map(keys.map((key) => [key, book.newId()]))
  const themeId = (key: ThemeKey) => ids.get(key) ?? ''
  await tx.signalTheme.createMany({
    data: keys.map((key, index) => {
      const theme: (typeof themes)[ThemeKey] & { answer?: string } = themes[key]
      const since = momentOn(addDays(today, -20 - index * 11), 3)
      return {
        municipalityId, id: themeId(key), title: theme.title, state: theme.state, stateSince: since, createdAt: momentOn(addDays(today, -150 - index * 17), 1),
        answer: theme.answer ?? null, answeredAt: theme.answer ? since : null,
        neighbourhoodId: orNull(links.find((link) => link.theme === key)?.place, (place) => book.id('neighbourhood', place)),
      }
    }),
  })
  await tx.signalThemeLink.createMany({
    data: links.map(({ theme, place, point, action }) => ({
      municipalityId, id: book.newId(), themeId: themeId(theme), attentionPointId: orNull(point, (key) => book.id('point', at(place, key))), actionId: orNull(action, (key) => book.id('action', at(place, key))),
    })),
  })
  await tx.signal.createMany({ data: noticed(story).map((signal, index) => signalRow(pen, story, signal, drawFor(`${story.slug} signal ${index}`), signal.theme && themeId(signal.theme))) })
}

function noticed(story: MunicipalityStory): Noticed[] {
  const { themes: keys, links, openAt } = story.cards.signals
  const somewhere = (name: string) => drawFor(`${story.slug} ${name}`).of('place', story.places).slug
  return [
    ...keys.flatMap((theme, order) => themes[theme].signals.map((text, index) => ({
      text, theme, subject: themes[theme].subject, reason: null, ago: 32 + order * 13 + index * 29, place: links.find((link) => link.theme === theme)?.place ?? somewhere(text),
    }))),
    ...unsorted.map(({ text, subject }, index) => ({ text, subject, theme: null, reason: null, ago: 1 + index * 2, place: index % 2 === 0 ? openAt : somewhere(text) })),
    { ...setAside, theme: null, ago: 12, place: openAt },
  ]
}

function signalRow({ municipalityId, book, today }: Pen, story: MunicipalityStory, { text, subject, ago, place, reason }: Noticed, draw: Draw, themeId: string | null) {
  const id = book.newId()
  const links = story.cards.senders.flatMap((sender) => ('linkOf' in sender ? sender.linkOf : []))
  const source: SignalSource = place === story.cards.signals.openAt && draw.chance('public', 60) ? 'public' : links.length > 0 && draw.chance('link', 20) ? 'link' : 'member'
  return {
    municipalityId, id, text, subject, source, themeId, setAsideReason: reason, neighbourhoodId: book.id('neighbourhood', place),
    street: draw.chance('street', 35) ? draw.of('which street', streets) : null,
    givenById: source === 'member' ? book.id('membership', draw.of('giver', ['veldwerker', 'vrijwilliger', 'huisarts', 'aanspreekpunt'])) : null,
    linkId: source === 'link' ? book.id('link', draw.of('which link', links)) : null,
    followHash: hashOfFollowCode(followCodeOf(id)), createdAt: momentOn(addDays(today, -ago), draw.below('hour', 18)), version: themeId ?? reason ? 2 : 1,
  }
}
