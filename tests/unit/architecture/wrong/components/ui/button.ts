import { commands } from '../../lib/reed/commands.ts'

export const button = () => commands
