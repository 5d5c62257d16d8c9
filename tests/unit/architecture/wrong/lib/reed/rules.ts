import { readFileSync } from 'node:fs'
import { queries } from './queries.ts'

export const rules = () => [readFileSync, queries]
