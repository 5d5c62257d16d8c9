import type { NextRequest } from 'next/server'
import { inWords } from '#components/search/in-words.ts'
import { keysInWords } from '#components/search/keys.ts'
import type { Answer } from '#components/search/use-answer.ts'
import { texts } from '#lib/i18n/texts.ts'
import { search } from '#lib/search/queries.ts'
import { Asked } from '#lib/search/schema.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** As many of each kind as one overlooks while typing. */
const shown = 6

/** What the palette shows while somebody types. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { municipality } = await params
  const { vraag: question } = Asked.parse(Object.fromEntries(request.nextUrl.searchParams))
  const { actor, data } = await openPage(municipality, 'places.read', (tx, actor) => search(tx, actor, question, shown))
  const t = await texts('search')
  const groups = await inWords(actor, data)
  const answer: Answer = {
    groups,
    found: t('found', { count: groups.reduce((total, { hits }) => total + hits.length, 0) }),
    nothing: t('nothing', { question }),
    keys: await keysInWords(actor.keyboardHints),
    keysOff: actor.keyboardHints ? t('keys.off') : '',
  }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}
