import { needsChecking } from '#lib/contact-point/rules.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { Day } from '#lib/time/today.ts'

/** When somebody last asked whether a number or a person is still right, and whether that is too long ago. */
export async function checkedWords(today: Day) {
  const [t, f] = await Promise.all([texts('contact-point.checked'), formats()])
  return (checkedOn: Day | null): { text: string; late: boolean } => {
    const late = needsChecking(checkedOn, today)
    if (checkedOn === null) return { text: t('never'), late }
    return { text: t(late ? 'longAgo' : 'on', { date: f.date(checkedOn) }), late }
  }
}
