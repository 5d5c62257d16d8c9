import type { ComponentProps, ReactNode } from 'react'
import { FormIsland } from '#components/forms/form-island.tsx'
import { cardAnswers } from '#components/referral/words.ts'
import { Texts } from '#lib/i18n/texts-provider.tsx'

interface Props extends ComponentProps<typeof FormIsland> {
  referralId: string
  children: ReactNode
}

/** A form about one card: it carries the card, and with `version` the state the reader saw. Stands inside `CardTexts`. */
export const CardForm = ({ referralId, children, ...form }: Props) => (
  <FormIsland {...form}>
    <input type="hidden" name="referralId" value={referralId} />
    {children}
  </FormIsland>
)

/** The sentences of all forms about a card, once for the whole page. */
export const CardTexts = ({ children }: { children: ReactNode }) => (
  <Texts namespaces={['forms', 'errors', 'analysis.noPerson', 'analysis.errors', ...cardAnswers]}>{children}</Texts>
)
