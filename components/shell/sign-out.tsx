import { Icon } from '#components/ui/icon.tsx'
import { texts } from '#lib/i18n/texts.ts'

/** The way out: a plain post, so that it works before any script and can clear what the browser kept. */
export async function SignOut() {
  const t = await texts('navigation')
  return (
    <form action="/afmelden" method="post">
      <button>
        <Icon name="log-out" />
        {t('signOut')}
      </button>
    </form>
  )
}
