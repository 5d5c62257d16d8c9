import type { Locale } from '#lib/i18n/locales.ts'
import type { NamespacePath } from '#lib/i18n/namespaces.ts'

export interface MessageTree {
  [key: string]: string | MessageTree
}

const loaded = new Map<string, Promise<MessageTree>>()

/** One namespace in one language, read once per process. Throws when the file does not exist. */
export function namespaceMessages(locale: Locale, namespace: string): Promise<MessageTree> {
  const id = `${locale}/${namespace}`
  const known = loaded.get(id)
  if (known) return known
  const fresh = import(`./messages/${locale}/${namespace}.json`, { with: { type: 'json' } }).then(
    (file: { default: MessageTree }) => file.default,
  )
  loaded.set(id, fresh)
  return fresh
}

/** Exactly the branches asked for (`['forms', 'plan.form']`), so that a page carries no other sentences. */
export async function messagesFor(locale: Locale, paths: readonly NamespacePath[]): Promise<MessageTree> {
  const tree: MessageTree = {}
  for (const path of paths) {
    const [namespace = path, ...branch] = path.split('.')
    graft(tree, [namespace, ...branch], branchOf(await namespaceMessages(locale, namespace), branch, path))
  }
  return tree
}

function branchOf(messages: MessageTree, branch: readonly string[], path: string): MessageTree {
  let here: MessageTree = messages
  for (const step of branch) {
    const next = here[step]
    if (typeof next !== 'object') throw new Error(`no messages under ${path}`)
    here = next
  }
  return here
}

function graft(tree: MessageTree, [step = '', ...rest]: string[], branch: MessageTree): void {
  const here = tree[step]
  const room = typeof here === 'object' ? here : {}
  if (rest.length === 0) tree[step] = { ...room, ...branch }
  else {
    tree[step] = { ...room }
    graft(tree[step], rest, branch)
  }
}
