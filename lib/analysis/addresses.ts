/** Where somebody is: the last parts of the addresses of a municipality and one of its neighbourhoods. */
export interface Where {
  municipality: string
  neighbourhood: string
}

const base = ({ municipality, neighbourhood }: Where) => `/${municipality}/buurten/${neighbourhood}`

/** The addresses of an analysis; one place, so that every thread can be followed. */
export const analysisAt = (where: Where) => {
  const root = `${base(where)}/analyse`
  return {
    figures: root,
    interpret: (id: string) => `${root}?duid=${id}#${id}`,
    figure: (id: string) => `${root}#${id}`,
    chooseFigures: `${root}/cijfers`,
    inventory: `${root}/inventaris`,
    newInventoryItem: `${root}/inventaris/nieuw`,
    inventoryItem: (id: string) => `${root}/inventaris/${id}`,
    conversations: `${root}/gesprekken`,
    newConversation: `${root}/gesprekken/nieuw`,
    conversation: (id: string) => `${root}/gesprekken/${id}`,
    editConversation: (id: string) => `${root}/gesprekken/${id}/aanpassen`,
    findings: `${root}/bevindingen`,
    newFinding: `${root}/bevindingen/nieuw`,
    newFindingFrom: (conversation: string) => `${root}/bevindingen/nieuw?gesprek=${conversation}`,
    finding: (id: string) => `${root}/bevindingen/${id}`,
    attentionPoints: `${root}/aandachtspunten`,
    newAttentionPoint: `${root}/aandachtspunten/nieuw`,
    /** The page of the thread: from voices to action and answer. */
    attentionPoint: (id: string) => `${root}/aandachtspunten/${id}`,
    editAttentionPoint: (id: string) => `${root}/aandachtspunten/${id}/aanpassen`,
    voices: (id: string) => `${root}/aandachtspunten/${id}/stemmen`,
  }
}

/** The addresses of the feedback. */
export const feedbackAt = (where: Where) => {
  const root = `${base(where)}/terugkoppeling`
  return {
    overview: root,
    newMoment: `${root}/nieuw`,
    moment: (id: string) => `${root}/${id}`,
    answer: (moment: string, point: string) => `${root}/${moment}?punt=${point}#${point}`,
    editMoment: (id: string) => `${root}/${id}/aanpassen`,
  }
}
