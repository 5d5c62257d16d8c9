/** What there is in a neighbourhood. */
export const inventoryKinds = ['service', 'association', 'meetingPlace'] as const
export type InventoryKind = (typeof inventoryKinds)[number]

/** How people were heard. */
export const conversationKinds = ['individual', 'group', 'keyFigure', 'professional', 'neighbourhoodChat'] as const
export type ConversationKind = (typeof conversationKinds)[number]

/** What a finding or an attention point is. */
export const findingKinds = ['need', 'gap', 'opportunity', 'strength'] as const
export type FindingKind = (typeof findingKinds)[number]

/** What an attention point rests on. */
export const voiceKinds = ['interpretation', 'finding', 'inventory'] as const
export type VoiceKind = (typeof voiceKinds)[number]

/** The parts of an analysis, in the order people walk them; the last is drawn from the others. */
export const analysisParts = ['figures', 'inventory', 'conversations', 'findings', 'attentionPoints'] as const
export type AnalysisPart = (typeof analysisParts)[number]
