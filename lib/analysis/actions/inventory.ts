'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { addInventoryItem, editInventoryItem, removeInventoryItem } from '../commands/inventory.ts'
import { OneOf } from '../schema/common.ts'
import { AddInventoryItem, EditInventoryItem } from '../schema/inventory.ts'
import { placesFor } from '../places.ts'

export const addInventoryItemAction = defineAction({
  allow: 'analysis.write',
  input: AddInventoryItem,
  once: true,
  run: ({ tx, actor, input }) => addInventoryItem(tx, actor, input),
  // The form stays open: who makes an inventory adds ten in a row.
  after: ({ actor, input }) => ({
    refresh: [placesFor(actor, input).inventory],
    message: { key: 'analysis.done.inventoryAdded', values: { name: input.name } },
  }),
})

export const editInventoryItemAction = defineAction({
  allow: 'analysis.write',
  input: EditInventoryItem,
  run: ({ tx, actor, input }) => editInventoryItem(tx, actor, input),
  after: ({ actor, input }) => ({ go: placesFor(actor, input).inventory, message: { key: 'analysis.done.inventoryEdited' } }),
})

export const removeInventoryItemAction = defineAction({
  allow: 'analysis.write',
  input: OneOf,
  run: ({ tx, actor, input }) => removeInventoryItem(tx, actor, input),
  after: ({ actor, input }) => ({ go: placesFor(actor, input).inventory, message: { key: 'analysis.done.inventoryRemoved' } }),
})
