/** What a photo or scan of a strip may be. */
export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const
export type MediaType = (typeof mediaTypes)[number]

/** A photo of a phone is 4 MB, a scan of a page less. */
export const largestFile = 10 * 1024 * 1024

/** Why a file is not taken; told at the field. Sentences: `referral-send.upload.*`. */
export const fileRefusals = ['noFile', 'cutOff', 'tooLarge', 'emptyFile', 'heic', 'unknownKind'] as const
export type FileRefusal = (typeof fileRefusals)[number]
