'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { addContact, archiveContact, checkContact, editContact, eraseContact, restoreContact } from '../commands/contacts.ts'
import { AddContactInput, ContactInput, EditContactInput } from '../schema.ts'

// What is said afterwards names nobody: a message travels in a cookie.
const onContact = (place: string, value: { organisationId: string }, key: string) =>
  ({ go: `/${place}/partners/${value.organisationId}`, message: { key: `partners.done.${key}` } })

export const addContactAction = defineAction({
  allow: 'partners.contacts',
  input: AddContactInput,
  once: true,
  run: ({ tx, actor, input, now }) => addContact(tx, actor, input, now),
  after: ({ place, value }) => onContact(place, value, 'contactAdded'),
})

export const editContactAction = defineAction({
  allow: 'partners.contacts',
  input: EditContactInput,
  run: ({ tx, actor, input, now }) => editContact(tx, actor, input, now),
  after: ({ place, value }) => onContact(place, value, 'contactChanged'),
})

export const checkContactAction = defineAction({
  allow: 'partners.contacts',
  input: ContactInput,
  run: ({ tx, actor, input, now }) => checkContact(tx, actor, input.contactId, now),
  after: ({ place, value }) => onContact(place, value, 'contactChecked'),
})

export const archiveContactAction = defineAction({
  allow: 'partners.contacts',
  input: ContactInput,
  run: ({ tx, actor, input, now }) => archiveContact(tx, actor, input.contactId, now),
  after: ({ place, value }) => onContact(place, value, 'contactArchived'),
})

export const restoreContactAction = defineAction({
  allow: 'partners.contacts',
  input: ContactInput,
  run: ({ tx, actor, input }) => restoreContact(tx, actor, input.contactId),
  after: ({ place, value }) => onContact(place, value, 'contactRestored'),
})

export const eraseContactAction = defineAction({
  allow: 'partners.contacts',
  input: ContactInput,
  run: ({ tx, actor, input }) => eraseContact(tx, actor, input.contactId),
  after: ({ place, value }) => onContact(place, value, 'contactErased'),
})
