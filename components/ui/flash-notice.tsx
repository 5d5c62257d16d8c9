import { Told } from '#components/ui/told.tsx'
import { readFlash } from '#lib/actions/flash.ts'
import { sentenceFor } from '#lib/i18n/texts.ts'

/** What just happened, told on the page somebody was sent to. */
export async function FlashNotice() {
  const flash = await readFlash()
  return flash && <Told id={flash.id}>{await sentenceFor(flash.message)}</Told>
}
