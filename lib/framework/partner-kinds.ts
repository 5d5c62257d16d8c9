/** The four kinds of partner; a network lacks something when one of them is absent. */
export const partnerKinds = ['localGovernment', 'firstLine', 'organisation', 'informal'] as const
export type PartnerKindId = (typeof partnerKinds)[number]

/** The kinds that do not occur among these partners, in the usual order. */
export const missingKinds = (present: readonly PartnerKindId[]): readonly PartnerKindId[] =>
  partnerKinds.filter((kind) => !present.includes(kind))
