import { pool } from '../db/pool.ts'
import { commands } from './commands.ts'

export const queries = (): unknown => [pool, commands]
