import 'server-only'
import { houseWords } from '#lib/auth/password-rules.ts'
import { goOnAs, goOnInside } from '#lib/tenancy/doors.ts'
import type { DoorTx } from '#lib/tenancy/transaction.ts'

interface Whose {
  name: string
  email: string
  /** Where they are, or are about to be, a member. */
  municipalityIds: readonly string[]
  /** What the transaction knows, to go on with afterwards. */
  known: { userId?: string; tokenHash?: string }
}

/** Words that make no password here: the house's own, every municipality, the person's places, their name and address. */
export async function passwordWords(tx: DoorTx, { name, email, municipalityIds, known }: Whose): Promise<string[]> {
  const places = await tx.$queryRaw<{ name: string }[]>`
    select r.name from reference_municipality r
    union select a.name from area a join municipality m on m.nis_id = a.nis_code where m.id = any(${municipalityIds}::uuid[])`
  const neighbourhoods: { name: string }[] = []
  for (const municipalityId of municipalityIds) {
    const inside = await goOnInside(tx, { ...known, municipalityId })
    neighbourhoods.push(...(await inside.neighbourhood.findMany({ select: { name: true } })))
  }
  await goOnAs(tx, known)
  return [...houseWords, name, ...email.split(/[@.]/), ...[...places, ...neighbourhoods].map((place) => place.name)]
}

/** The municipalities where somebody is a member now. */
export async function municipalitiesOf(tx: DoorTx, userId: string): Promise<string[]> {
  const memberships = await tx.membership.findMany({ where: { userId, endedAt: null }, select: { municipalityId: true } })
  return [...new Set(memberships.map(({ municipalityId }) => municipalityId))]
}
