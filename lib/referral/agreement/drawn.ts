// A drawn signature travels and is kept as a path of whole figures, in a field of this size: `M12 30L14 33`.

export const signatureWidth = 600
export const signatureHeight = 200
export const longestSignature = 20_000

/** Only moves and lines between whole figures: it can be drawn again and holds nothing else. */
export const isDrawn = (path: string): boolean => path.length <= longestSignature && /^(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})+)+$/.test(path)
