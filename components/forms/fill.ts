/** Puts values in the inputs of one name, as if somebody had typed or ticked them. */
export function fill(form: HTMLFormElement | null, name: string, values: readonly string[]): void {
  for (const input of form?.elements ?? []) {
    if (!('name' in input) || input.name !== name) continue
    if (input instanceof HTMLInputElement && (input.type === 'checkbox' || input.type === 'radio')) {
      input.checked = values.includes(input.value)
    } else if (
      input instanceof HTMLInputElement ||
      input instanceof HTMLTextAreaElement ||
      input instanceof HTMLSelectElement
    ) {
      input.value = values[0] ?? ''
    }
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
}
