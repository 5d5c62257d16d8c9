import { existsSync, readFileSync } from 'node:fs'
import type { ActionResult } from '#lib/actions/result.ts'

/** The ids under which the build lets server actions be called, by file and exported name. */
export function actionIds(): Map<string, string> {
  const file = '.next/server/server-reference-manifest.json'
  if (!existsSync(file)) throw new Error('build first: the ids of actions stand in the build')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { node: Record<string, { filename?: string; exportedName?: string }> }
  return new Map(Object.entries(manifest.node).map(([id, { filename, exportedName }]) => [`${filename} ${exportedName}`, id]))
}

/** Asks for answers as they are: packing thousands of them costs the server more than making them. */
export const unpacked = { 'accept-encoding': 'identity' } as const

/** What somebody at a door was told; `invalid` is about how the form was filled in, `refused` about what it asks. */
export type Told = ActionResult['status'] | 'not found' | 'fault'

export function told(answer: Answer): Told {
  // The page that an answer leads to comes along, and may itself be one that is not found.
  if (answer.location !== null) return 'done'
  if (answer.status === 404 || answer.body.includes('NEXT_HTTP_ERROR_FALLBACK;404')) return 'not found'
  const result = resultIn(answer)
  // A rule that says no is told at the field that it is about.
  const byRule = result?.status === 'invalid' && Object.values(result.errors).every(({ key }) => key.includes('.refusal.'))
  return byRule ? 'refused' : (result?.status ?? 'fault')
}

/** The result in an answer; `null` when it leads to another page or says nothing. */
export function resultIn({ body }: Answer): ActionResult | null {
  const row = body.split('\n').map((line) => line.slice(line.indexOf(':') + 1)).find((line) => line.startsWith('{"status":'))
  return row === undefined ? null : (JSON.parse(row) as ActionResult)
}

export interface Answer {
  status: number
  body: string
  location: string | null
}

interface Call {
  /** Arguments before the form: the bound ones, and the previous answer. */
  leading: unknown[]
  form: Record<string, string | string[]>
  headers: Record<string, string>
  /** A page from which it could have been sent. */
  from: string
}

/**
 * Calls a server action the way a browser's script does, without any page: the arguments as React writes them, a form as
 * parts of its own.
 */
export async function callAction(id: string, { leading, form, headers, from }: Call): Promise<Answer> {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) body.append(`_1_${name}`, one)
  }
  body.append('0', JSON.stringify([...leading, '$K1']))
  const address = process.env.BAKEN_TEST_URL ?? ''
  const response = await fetch(address + from, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { 'next-action': id, accept: 'text/x-component', origin: address, ...unpacked, ...headers },
  })
  return { status: response.status, body: await response.text(), location: response.headers.get('x-action-redirect') ?? response.headers.get('location') }
}

/** Posts a form the way a browser without script does: the answer leads on, and no page is made in the same breath. */
export async function postForm(id: string, { leading, form, headers, from }: Call): Promise<{ status: number; location: string | null }> {
  const body = new FormData()
  body.append('$ACTION_REF_1', '')
  body.append('$ACTION_1:0', JSON.stringify({ id, bound: '$@1' }))
  body.append('$ACTION_1:1', JSON.stringify(leading))
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) body.append(name, one)
  }
  const address = process.env.BAKEN_TEST_URL ?? ''
  const response = await fetch(address + from, { method: 'POST', body, redirect: 'manual', headers: { origin: address, ...unpacked, ...headers } })
  await response.text()
  return { status: response.status, location: response.headers.get('location') }
}
