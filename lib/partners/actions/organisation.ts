'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { addOrganisation, archiveOrganisation, checkOrganisation, editOrganisation, restoreOrganisation } from '../commands/organisation.ts'
import { AddOrganisationInput, EditOrganisationInput, OrganisationInput } from '../schema.ts'

export const addOrganisationAction = defineAction({
  allow: 'partners.manage',
  input: AddOrganisationInput,
  once: true,
  run: ({ tx, actor, input }) => addOrganisation(tx, actor, input),
  after: ({ actor, value }) => ({
    go: `/${actor.municipality.slug}/partners/${value.id}`,
    message: { key: 'partners.done.added', values: { name: value.name } },
  }),
})

export const editOrganisationAction = defineAction({
  allow: 'partners.manage',
  input: EditOrganisationInput,
  run: ({ tx, actor, input }) => editOrganisation(tx, actor, input),
  after: ({ actor, value }) => ({
    go: `/${actor.municipality.slug}/partners/${value.id}`,
    message: { key: 'partners.done.changed', values: { name: value.name } },
  }),
})

export const archiveOrganisationAction = defineAction({
  allow: 'partners.manage',
  input: OrganisationInput,
  run: ({ tx, actor, input, now }) => archiveOrganisation(tx, actor, input.organisationId, now),
  after: ({ actor, value }) => ({
    go: `/${actor.municipality.slug}/partners`,
    message: { key: 'partners.done.archived', values: { name: value.name } },
  }),
})

export const restoreOrganisationAction = defineAction({
  allow: 'partners.manage',
  input: OrganisationInput,
  run: ({ tx, actor, input }) => restoreOrganisation(tx, actor, input.organisationId),
  after: ({ actor, value }) => ({
    go: `/${actor.municipality.slug}/partners/${value.id}`,
    message: { key: 'partners.done.restored', values: { name: value.name } },
  }),
})

export const checkOrganisationAction = defineAction({
  allow: 'partners.manage',
  input: OrganisationInput,
  run: ({ tx, actor, input, now }) => checkOrganisation(tx, actor, input.organisationId, now),
  after: ({ actor, value }) => ({
    go: `/${actor.municipality.slug}/partners/${value.id}`,
    message: { key: 'partners.done.checked', values: { name: value.name } },
  }),
})
