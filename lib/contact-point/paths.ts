/** The addresses of what is set for cards, below `/{municipality}`. */
export const arrangeAt = (municipality: string) => {
  const root = `/${municipality}/doorverwijzingen`
  return {
    referrals: root,
    hub: `${root}/instellen`,
    contactPoint: `${root}/contactpunt`,
    numbers: `${root}/nummers`,
    face: `${root}/mijn-gezicht`,
    faceOf: (membershipId: string) => `${root}/mijn-gezicht?wie=${membershipId}`,
    /** Back on the page, which says why the file was not taken. */
    photoRefused: (membershipId: string, reason: string) => `${root}/mijn-gezicht?wie=${membershipId}&foto=${reason}#foto`,
    photoDoor: (membershipId: string) => `${root}/mijn-gezicht/${membershipId}/bestand`,
    routes: `${root}/routes`,
    rights: `${root}/rechten`,
    retention: `${root}/bewaren`,
    cards: `${root}/kaarten`,
    links: `${root}/links`,
  }
}
