/** Why a file did not even come in; told at the field. Sentences: `figures.upload.*`. */
export const uploadRefusals = ['noFile', 'cutOff', 'tooLarge', 'emptyFile', 'unknownKind'] as const
export type UploadRefusal = (typeof uploadRefusals)[number]

export const uploadRefusalOf = (word: unknown): UploadRefusal | null => uploadRefusals.find((reason) => reason === word) ?? null
