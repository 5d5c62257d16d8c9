import { pictureRefusals } from '#lib/pictures/accept.ts'

/** Why a photo was not taken: on its way in, or for what it is. Sentences: `contact-point.photo.refused.*`. */
export const photoRefusals = ['noFile', 'cutOff', 'tooLarge', ...pictureRefusals] as const
export type PhotoRefusal = (typeof photoRefusals)[number]

export const photoRefusalOf = (word: unknown): PhotoRefusal | null => photoRefusals.find((reason) => reason === word) ?? null
