import { Notice } from '#components/ui/notice.tsx'
import { readFlash } from '#lib/actions/flash.ts'
import { sentenceFor } from '#lib/i18n/texts.ts'

/** What just happened, told on the page somebody was sent to. */
export async function FlashNotice() {
  const message = await readFlash()
  return (
    message && (
      <Notice tone="good" role="status">
        {await sentenceFor(message)}
      </Notice>
    )
  )
}
