/** Where cards are made and followed in a municipality. */
export function sendingAt(slug: string) {
  const root = `/${slug}/doorverwijzingen`
  return {
    new: `${root}/nieuw`,
    draft: (id: string) => `${root}/nieuw?concept=${id}`,
    strip: (code: string) => `${root}/nieuw?strook=${encodeURIComponent(code)}`,
    upload: `${root}/bestand`,
    /** A photo or scan, for who may see it. */
    file: (id: string) => `${root}/bestanden/${id}/bestand`,
    /** One's own cards with word back. */
    mine: `${root}/verstuurd`,
    /** One of them: to follow it. */
    follow: (number: number) => `${root}/verstuurd/${number}`,
    /** Right after sending. */
    sent: (number: number) => `${root}/verstuurd/${number}/ontvangen`,
    links: `${root}/links`,
  }
}

/** The same for who holds a link. */
export function linkAt(token: string) {
  const root = `/k/${token}`
  return {
    home: root,
    card: `${root}/kaart`,
    signal: `${root}/signaal`,
    upload: `${root}/bestand`,
    follow: (number: number) => `${root}/kaart/${number}`,
    sent: (number: number) => `${root}/kaart/${number}/ontvangen`,
    pin: `${root}/pin`,
  }
}
