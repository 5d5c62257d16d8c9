export const pool = 'the database'
