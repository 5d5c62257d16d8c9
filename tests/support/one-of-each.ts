import type pg from 'pg'

/** What a municipality of the demo has none of, though a form can name it. */
const made: readonly string[] = [
  `insert into invitation (municipality_id, id, email, name, role, token_hash, expires_at, invited_by_id)
   select p.municipality_id, uuidv7(), 'nog-te-komen@' || m.slug || '.example', 'Nog te komen', 'volunteer', encode(sha256(uuidv7()::text::bytea), 'hex'), now() + interval '7 days', p.user_id`,
  `insert into absence (municipality_id, id, membership_id, stand_in_id, from_day, until_day)
   select p.municipality_id, uuidv7(), p.id, (select id from membership s where s.municipality_id = m.id and s.role = 'contactPerson' order by id limit 1), current_date + 90, current_date + 91`,
  `insert into referral_file (municipality_id, id, maker_id, media_type, size, bytes) select p.municipality_id, uuidv7(), p.id, 'image/png', 1, '\\x00'`,
  `insert into device_pin (id, user_id, municipality_of_link, token_hash, pin_hash, agent) select uuidv7(), p.user_id, p.municipality_id, encode(sha256(uuidv7()::text::bytea), 'hex'), 'no pin', 'test'`,
]

/** Gives a municipality what forms can name and the demo leaves out, as things of its coordinator. */
export async function oneOfEach(pool: pg.Pool, slug: string): Promise<void> {
  for (const sql of made) {
    const { rowCount } = await pool.query(
      `${sql} from membership p join municipality m on m.id = p.municipality_id join user_account u on u.id = p.user_id
       where m.slug = $1 and u.email = 'regisseur@' || m.slug || '.example' and p.role = 'coordinator' and p.ended_at is null limit 1`, [slug])
    if (rowCount !== 1) throw new Error(`nothing was made in ${slug}`)
  }
}
