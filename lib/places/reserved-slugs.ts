/** First parts of an address that are pages of the house and therefore never a municipality's. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'aanmelden', 'afmelden', 'api', 'b', 'baken', 'beheer', 'coach', 'gemeenten', 'hulp', 'k', 'kaart', 'nieuws', 'over', 'privacy', 'profiel',
  'public', 'q', 's', 'signaal', 'static', 'toegankelijkheid', 'uitnodiging', 'v', 'volg', 'voorwaarden', 'wachtwoord', 'woordenlijst', 'zoeken',
  // Files and folders that browsers and search engines ask for by themselves.
  '_next', 'favicon', 'icons', 'manifest', 'robots', 'sitemap', 'well-known',
])

export const isReserved = (slug: string): boolean => reservedSlugs.has(slug)
