import type { ComponentProps } from 'react'
import { FormIsland } from '#components/forms/form-island.tsx'
import { Texts } from '#lib/i18n/texts-provider.tsx'
import type { NamespacePath } from '#lib/i18n/namespaces.ts'

interface Props extends ComponentProps<typeof FormIsland> {
  /** Where the sentences of this action's answers live: `['plan.refusal', 'plan.done']`. */
  texts?: readonly NamespacePath[]
}

/**
 * A form on an action that the page has bound. It posts without script; with script it keeps the page, everything typed, and
 * the focus. A create gets `newKey={newKey()}`, an edit the `version` it started from.
 */
export const Form = ({ texts = [], ...form }: Props) => (
  <Texts namespaces={['forms', 'errors', ...texts]}>
    <FormIsland {...form} />
  </Texts>
)
