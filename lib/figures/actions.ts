'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { confirmImport, reread, settle, stopImport } from './commands/prepare-import.ts'
import { figuresAt } from './paths.ts'
import { ImportInput, RereadInput, SettleInput } from './schema.ts'

export const rereadAction = defineAction({
  allow: 'figures.import',
  input: RereadInput,
  run: ({ tx, actor, input }) => reread(tx, actor, input),
  after: ({ actor, input }) => ({ go: figuresAt(actor.municipality.slug).columns(input.figureImportId), message: { key: 'figures.done.reread' } }),
})

export const settleAction = defineAction({
  allow: 'figures.import',
  input: SettleInput,
  run: ({ tx, actor, input }) => settle(tx, actor, input),
  after: ({ actor, input }) => ({ go: figuresAt(actor.municipality.slug).preview(input.figureImportId) }),
})

export const confirmImportAction = defineAction({
  allow: 'figures.import',
  input: ImportInput,
  run: ({ tx, actor, input, now }) => confirmImport(tx, actor, input.figureImportId, now),
  after: ({ actor, input }) => ({ go: figuresAt(actor.municipality.slug).import(input.figureImportId) }),
})

export const stopImportAction = defineAction({
  allow: 'figures.import',
  input: ImportInput,
  run: ({ tx, actor, input, now }) => stopImport(tx, actor, input.figureImportId, now),
  after: ({ actor, value }) => {
    const at = figuresAt(actor.municipality.slug)
    return value.stays ? { go: at.import(value.id) } : { go: at.wizard, message: { key: 'figures.done.thrownAway' } }
  },
})
