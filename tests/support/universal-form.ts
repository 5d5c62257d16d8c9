import type { Ids } from './addresses.ts'

/**
 * A form that fits every door: each field any schema asks for, with ids of the municipality under attack, and besides them
 * the fields nobody may set (mass assignment).
 */
export function universalForm(ids: Ids): Record<string, string | string[]> {
  const named = Object.fromEntries(Object.entries(ids).flatMap(([name, id]) => [[name, id], [`${name}Id`, id]]))
  return {
    ...named,
    ...texts, ...choices,
    id: ids['action'] ?? '', momentId: ids['moment'] ?? '', assigneeId: ids['membership'] ?? '', leadOrganisationId: ids['organisation'] ?? '',
    participants: [ids['membership'] ?? ''], members: [ids['membership'] ?? ''], memberships: [ids['membership'] ?? ''],
    attentionPoints: [ids['attentionPoint'] ?? ''], attentionPointIds: [ids['attentionPoint'] ?? ''],
    interpretations: [], findings: [ids['finding'] ?? ''], inventory: [ids['inventoryItem'] ?? ''],
    voices: [`finding:${ids['finding'] ?? ''}`], partners: [ids['organisation'] ?? ''], organisations: [ids['organisation'] ?? ''],
    municipalityId: '00000000-0000-0000-0000-000000000000', userId: '00000000-0000-0000-0000-000000000000', ownerId: ids['membership'] ?? '', standInId: ids['membership'] ?? '',
    platformAdmin: 'true', createdAt: '2000-01-01', standings: ['coordinator'], managesOrganisation: 'on', withoutPersons: 'on',
  }
}

const texts = {
  title: 'Poging', name: 'Poging', text: 'Poging', description: 'Poging', summary: 'Poging', reason: 'Poging', evidence: 'Poging', answer: 'Poging',
  said: 'Poging', note: 'Poging', decidedBy: 'Poging', leadText: 'Poging', roughlyWhen: 'volgend jaar', form: 'Poging', stopReason: 'Poging',
  email: 'poging@baken.example', criterionId: 'detection-1', criterion: 'detection-1', nextStep: 'Poging', profile: 'Poging', place: 'Poging',
  decisionReference: 'P/1', changeReason: 'Poging', threshold: '9', accent: '#0E4B75', remark: 'Poging', brings: 'Poging', offer: 'Poging',
  firstName: 'Poging', phone: '0499 00 00 01', number: '1722', was: '1733', label: 'Poging', ownNumber: '0499 00 00 02', senderName: 'Poging',
}

const choices = {
  version: '1', kind: 'service', role: 'coordinator', state: 'running', to: 'running', axis: 'both', buildingBlock: 'detection', buildingBlockId: 'detection',
  blocks: ['detection'], framework: 'foundations', length: 'full', level: '3', phase: 'anchoring', phaseId: 'anchoring', audience: 'residents',
  heldOn: '2026-01-15', enteredOn: '2026-01-15', leftOn: '2026-01-16', on: '2026-01-15', adoptedOn: '2026-01-15', meetingOn: '2026-01-15',
  dueOn: '2027-01-15', openedUntil: '2027-12-31', until: '2027-12-31', startOn: '2026-01-01', endOn: '2026-12-31', adoptedBy: 'college', participantsCount: '3',
  targetGroup: 'everyone', size: '5', format: 'a4', language: 'nl', direction: 'up', measured: '5', target: '10', confirmed: 'on', agreed: 'on', done: 'on', areas: [],
  staffedDays: ['1'], step1: '1', step2: '2', step3: '3', step4: '4', from: '2027-12-30', secrecy: 'none', domain: 'work', euroAYear: '10',
}
