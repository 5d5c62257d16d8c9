/** Is somebody writing or choosing in a field, so that a letter is a letter? Radio buttons and boxes take no letters. */
export const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])') !== null
