import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import '#lib/operations/own-sight.ts'

const servers: Server[] = []
afterAll(() => Promise.all(servers.map((server) => once(server.close(), 'close'))))

test('without a proxy in front a caller says nothing about the address it comes from', async () => {
  const server = createServer(({ headers }, response) => response.end(JSON.stringify(headers))).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { headers: { 'x-forwarded-for': '203.0.113.9', accept: 'text/html' } })
  const heard: unknown = await answer.json()
  expect(heard).not.toHaveProperty('x-forwarded-for')
  expect(heard).toMatchObject({ accept: 'text/html' })
})
