'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { archiveNeighbourhood, restoreNeighbourhood } from './commands/archive-neighbourhood.ts'
import { addNeighbourhood, editNeighbourhood } from './commands/neighbourhood.ts'
import { takeKnownAreas } from './commands/take-known-areas.ts'
import { AddNeighbourhoodInput, EditNeighbourhoodInput, NeighbourhoodInput, TakeKnownAreasInput } from './schema.ts'

export const takeKnownAreasAction = defineAction({
  allow: 'places.manage',
  input: TakeKnownAreasInput,
  run: ({ tx, actor, input }) => takeKnownAreas(tx, actor, input),
  after: ({ actor, value }) => ({
    refresh: [`/${actor.municipality.slug}`],
    go: `/${actor.municipality.slug}/buurten`,
    message: { key: 'places.taken', values: { count: value.made } },
  }),
})

export const addNeighbourhoodAction = defineAction({
  allow: 'places.manage',
  input: AddNeighbourhoodInput,
  once: true,
  run: ({ tx, actor, input }) => addNeighbourhood(tx, actor, input),
  after: ({ actor, input, value }) => ({
    go: `/${actor.municipality.slug}/buurten/${value.slug}`,
    message: { key: 'places.added', values: { name: input.name } },
  }),
})

export const editNeighbourhoodAction = defineAction({
  allow: 'places.manage',
  input: EditNeighbourhoodInput,
  run: ({ tx, actor, input }) => editNeighbourhood(tx, actor, input),
  after: ({ actor, input }) => ({
    refresh: [`/${actor.municipality.slug}/buurten`],
    message: { key: 'places.changed', values: { name: input.name } },
  }),
})

export const archiveNeighbourhoodAction = defineAction({
  allow: 'places.manage',
  input: NeighbourhoodInput,
  run: ({ tx, actor, input, now }) => archiveNeighbourhood(tx, actor, input, now),
  after: ({ actor }) => ({ go: `/${actor.municipality.slug}/buurten`, message: { key: 'places.archived' } }),
})

export const restoreNeighbourhoodAction = defineAction({
  allow: 'places.manage',
  input: NeighbourhoodInput,
  run: ({ tx, actor, input }) => restoreNeighbourhood(tx, actor, input),
  after: ({ actor, value: { name, slug } }) => ({
    go: `/${actor.municipality.slug}/buurten/${slug}`,
    message: { key: 'places.restored', values: { name } },
  }),
})
