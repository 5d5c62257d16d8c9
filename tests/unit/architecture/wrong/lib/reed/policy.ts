import { rules } from './rules.ts'

export const policy = rules
