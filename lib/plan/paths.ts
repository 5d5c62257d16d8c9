interface Here {
  municipality: { slug: string }
}

/** Where the plan of a neighbourhood is: `/pelt/buurten/overpelt/plan`. */
export const planIn = ({ municipality }: Here, neighbourhood: string): string =>
  `/${municipality.slug}/buurten/${neighbourhood}/plan`

/** Pages that are old after a write in a plan: all of the municipality, for home, wheel and neighbourhoods count its actions too. */
export const placesIn = ({ municipality }: Here): string[] => [`/${municipality.slug}`]
