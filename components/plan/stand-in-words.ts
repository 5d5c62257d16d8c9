import type { PlanWords } from '#components/plan/words.ts'
import type { BlockStanding } from '#lib/plan/queries/block-standings.ts'
import type { Day } from '#lib/time/today.ts'

/** Why a block has no action, in one line; where it has some that go on, nothing needs saying. */
export function standInWords(
  { ideas, agreed, running, done, stand }: BlockStanding,
  today: Day,
  { t, f }: PlanWords,
): string {
  if (!stand) return ideas + agreed + running + done > 0 ? '' : t('blocks.nothing')
  const partner = stand.organisation
    ? t('blocks.partnerNamed', { name: stand.organisation })
    : t('blocks.partnerDoesIt')
  const why = `${stand.kind === 'partnerDoesIt' ? partner : t('blocks.deliberatelyLater')}: ${stand.reason}`
  if (!stand.reviewOn) return why
  const review = t(stand.reviewOn <= today ? 'blocks.reviewPassed' : 'blocks.review', {
    date: f.shortDate(stand.reviewOn),
  })
  return `${why} (${review})`
}
