import { pool } from '../lib/db/pool.ts'

export const page = () => pool
