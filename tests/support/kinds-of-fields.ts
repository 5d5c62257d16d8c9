/** The kind of thing (tests/support/addresses.ts) that an id in a form names, by the name of its field. */
export const kindOfId: Readonly<Record<string, string>> = {
  actionId: 'action', assigneeId: 'membership', assignment: 'assignment', attentionPointId: 'attentionPoint', callbackId: 'callback', cardTypeId: 'cardType',
  contactId: 'contact', contacts: 'contactPerson', conversationId: 'conversation', deviceId: 'device', draftId: 'draft', figureImportId: 'figureImport',
  fileId: 'photo', finding: 'finding', findings: 'finding', fromMembershipId: 'contactPerson', handoverId: 'handover', indicators: 'indicator', interpretations: 'interpretation',
  inventory: 'inventoryItem', invitationId: 'invitation', leadOrganisationId: 'organisation', leaveId: 'leave', linkId: 'link', mailId: 'mail', membershipId: 'contactPerson',
  momentId: 'moment', need: 'need', neighbourhood: 'neighbourhoodId', neighbourhoodId: 'neighbourhoodId', objectiveId: 'objective', organisationId: 'organisation',
  origins: 'attentionPoint', otherId: 'otherReferral', participants: 'membership', personId: 'person', planVersion: 'planVersion', points: 'attentionPoint', readTo: 'contactPerson',
  referralId: 'referral', review: 'review', rightId: 'right', rights: 'right', round: 'openRound', routeId: 'route', signalId: 'signal', signals: 'newSignal', standInId: 'membership',
  step: 'step', taskId: 'cardTask', themeId: 'theme', toMembershipId: 'coordinator',
}

/** A field that names a thing by something else than its id: the last part of an address, a code, a button's value. */
export const kindOfText: Readonly<Record<string, string>> = { neighbourhood: 'neighbourhood', strip: 'paperCode', move: 'attentionPoint' }

/** Fields of one action that name something else there than anywhere else. */
export const kindInAction: Readonly<Record<string, string>> = {
  'agreeLevelAction actions': 'action', 'agreeLevelAction moments': 'moment', 'agreeLevelAction indicators': 'indicator',
  'editActionAction id': 'action', 'editObjectiveAction id': 'objective', 'moveObjectiveAction id': 'objective', 'removeObjectiveAction id': 'objective',
  'assignTaskAction id': 'task', 'removeTaskAction id': 'task', 'tickTaskAction id': 'task',
  'editAttentionPointAction id': 'attentionPoint', 'removeAttentionPointAction id': 'attentionPoint', 'addVoicesAction id': 'attentionPoint', 'removeVoiceAction id': 'voice',
  'editConversationAction id': 'conversation', 'removeConversationAction id': 'conversation', 'releaseQuoteAction id': 'quote', 'removeQuoteAction id': 'quote',
  'interpretFigureAction id': 'interpretation', 'leaveFigureAction id': 'interpretation', 'editFindingAction id': 'finding', 'removeFindingAction id': 'finding',
  'editInventoryItemAction id': 'inventoryItem', 'removeInventoryItemAction id': 'inventoryItem',
  'editMomentAction id': 'moment', 'removeMomentAction id': 'moment', 'tellPointsAction id': 'moment',
  'unlinkThemeAction linkId': 'themeLink',
}
