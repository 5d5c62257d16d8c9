import { Prisma } from './sql.ts'

/**
 * Holds this column all of these words, wherever they stand? Case and accents do not count.
 *
 * @param words as `plain` gives them (lib/i18n/plain.ts); none is true for every row
 */
export function holdsWords(column: Prisma.Sql, words: readonly string[]): Prisma.Sql {
  const plain = Prisma.sql`regexp_replace(normalize(lower(${column}), nfd), '[\\u0300-\\u036f]', '', 'g')`
  return Prisma.join([Prisma.sql`true`, ...words.map((word) => Prisma.sql`strpos(${plain}, ${word}) > 0`)], ' and ')
}
