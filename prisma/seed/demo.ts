/**
 * Fills an empty installation with the demo: four real places with published figures, and invented work in them.
 *
 *   node --conditions=react-server prisma/seed/demo.ts
 *
 * DATABASE_URL is the database as the application, with the secrets the application asks for; DATABASE_OWNER_URL the same
 * database as its owner, who makes the accounts. Run again, it adds what is missing; where somebody works for real, nothing.
 */
import { pathToFileURL } from 'node:url'
import { closeDatabase } from '#lib/db/client.ts'
import { pool } from '#lib/db/pool.ts'
import { failWithSentence, step, timed } from '#lib/operations/progress.ts'
import { deerlijk } from '#prisma/seed/demo/deerlijk/deerlijk.ts'
import { hamontAchel } from '#prisma/seed/demo/hamont-achel/hamont-achel.ts'
import { moorslede } from '#prisma/seed/demo/moorslede/moorslede.ts'
import { pelt } from '#prisma/seed/demo/pelt/pelt.ts'
import type { MunicipalityStory } from '#prisma/seed/demo/story.ts'
import { writeAccounts } from '#prisma/seed/demo/write/accounts.ts'
import { addCards, hasCards, writeMunicipality } from '#prisma/seed/demo/write/municipality.ts'

export const stories: readonly MunicipalityStory[] = [pelt, hamontAchel, moorslede, deerlijk]

/**
 * Writes the municipalities of the demo that are not there yet, each as a whole, and gives those of an earlier demo the referral
 * cards they have not. Does nothing where a municipality stands that is no demo.
 *
 * @param now the stories are told in days from this moment
 * @returns names of what was written
 */
export async function seedDemo({ ownerUrl, now }: { ownerUrl: string; now: Date }): Promise<string[]> {
  const { rows: present } = await pool().query<{ id: string; slug: string; demo: boolean }>('select id, slug, demo from municipality')
  if (present.some(({ demo }) => !demo)) return []
  const missing = stories.filter(({ slug }) => !present.some((municipality) => municipality.slug === slug))
  const without: { story: MunicipalityStory; id: string }[] = []
  for (const story of stories) {
    const there = present.find(({ slug }) => slug === story.slug)
    if (there && !(await hasCards(there.id))) without.push({ story, id: there.id })
  }
  if (missing.length === 0 && without.length === 0) return []

  const accounts = await timed('Accounts of the demo', () => writeAccounts(ownerUrl, stories, now))
  const given: string[] = []
  for (const { story, id } of without) {
    if (!(await addCards(story, id, accounts, now))) continue
    given.push(story.name)
    step(`${story.name}, invented referral cards`)
  }
  for (const story of missing) await timed(`${story.name}, invented work in a real place`, () => writeMunicipality(story, accounts, now))
  return [...given, ...missing.map(({ name }) => name)]
}

async function run(): Promise<void> {
  const ownerUrl = process.env.DATABASE_OWNER_URL
  if (!ownerUrl) throw new Error('DATABASE_OWNER_URL is missing: the address of the database as its owner')
  try {
    const written = await seedDemo({ ownerUrl, now: new Date() })
    if (written.length === 0) step('There are municipalities already: the demo leaves them alone')
  } finally {
    await closeDatabase()
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run().catch(failWithSentence)
