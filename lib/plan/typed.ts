/** A number as people here write it in a field: `12,5`; nothing is an empty field. */
export const typedNumber = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))

/** A text in a field; nothing is an empty field. */
export const typedText = (value: string | null): string => value ?? ''
