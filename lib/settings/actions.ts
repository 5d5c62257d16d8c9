'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { changeSettings } from './commands.ts'
import { SettingsInput } from './schema.ts'

export const changeSettingsAction = defineAction({
  allow: 'settings.change',
  input: SettingsInput,
  run: ({ tx, actor, input }) => changeSettings(tx, actor, input),
  after: ({ actor }) => ({ go: `/${actor.municipality.slug}/instellingen`, message: { key: 'settings.done.changed' } }),
})
