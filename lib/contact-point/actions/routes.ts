'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { addRoute, removeRoute } from '../commands/routes.ts'
import { arrangeAt } from '../paths.ts'
import { RemoveRouteInput, RouteInput } from '../schema/routes.ts'

export const addRouteAction = defineAction({
  allow: 'referral.arrange',
  words: 'contact-point',
  input: RouteInput,
  once: true,
  run: ({ tx, actor, input }) => addRoute(tx, actor, input),
  after: ({ place, value }) => ({ refresh: [arrangeAt(place).routes], message: { key: 'contact-point.done.routeAdded', values: { name: value.name } } }),
})

export const removeRouteAction = defineAction({
  allow: 'referral.arrange',
  words: 'contact-point',
  input: RemoveRouteInput,
  run: ({ tx, actor, input }) => removeRoute(tx, actor, input.routeId),
  after: ({ place }) => ({ go: arrangeAt(place).routes, message: { key: 'contact-point.done.routeRemoved' } }),
})
