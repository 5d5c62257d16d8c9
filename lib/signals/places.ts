/** The addresses of the signals, in one place. */
export const signalsAt = (municipality: string) => {
  const root = `/${municipality}/signalen`
  return {
    list: root,
    aside: `${root}?toon=apart`,
    away: `${root}?toon=weg`,
    themesFile: `${root}/themas/export`,
    theme: (id: string) => `${root}/themas/${id}`,
    give: `${root}/nieuw`,
    giveNeighbourhood: `${root}/nieuw?over=buurt`,
    giveSomebody: `${root}/nieuw?over=iemand`,
    askCallback: `${root}/bewoner`,
    /** After it: thanks, and nothing else. */
    passedOn: `${root}/bewoner?verstuurd=ja`,
    callback: (id: string) => `${root}/terugbellen/${id}`,
    poster: (neighbourhood: string) => `${root}/affiche/${neighbourhood}`,
  }
}

/** The form of a neighbourhood for everybody, as long as it is open. */
export const publicFormAt = (municipality: string, neighbourhood: string) => `/b/${municipality}/${neighbourhood}/signaal`

/** Where a signal is followed. */
export const followAt = (code: string) => `/volg/${code}`

/** The form of who holds a personal link. */
export const linkFormAt = (token: string) => `/k/${token}/signaal`

/** Where a card is made with whoever was called, and where a card stands. */
export const cardFromCallAt = (municipality: string, callbackId: string) => ({
  make: `/${municipality}/doorverwijzingen/nieuw?terugbel=${callbackId}`,
  one: (number: number) => `/${municipality}/doorverwijzingen/${number}`,
})
