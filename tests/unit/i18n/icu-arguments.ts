/**
 * The arguments a message mentions, with their kind: `{count, plural, …}` → `count:plural`. Throws when the braces do not close.
 */
export function icuArguments(message: string): string[] {
  const found = new Set<string>()
  let at = 0

  const upTo = (ends: string) => {
    const start = at
    while (at < message.length && !ends.includes(message[at] ?? '')) at += 1
    if (at >= message.length) throw new Error(`no end to "${message}"`)
    return message.slice(start, at).trim()
  }

  function text(nested: boolean) {
    while (at < message.length) {
      const sign = message[at]
      at += 1
      if (sign === '{') argument()
      else if (sign === '}') {
        if (nested) return
        throw new Error(`an end too many in "${message}"`)
      }
    }
    if (nested) throw new Error(`no end to "${message}"`)
  }

  function argument() {
    const name = upTo(',}')
    if (message[at++] === '}') return void found.add(`${name}:text`)
    const kind = upTo(',}')
    found.add(`${name}:${kind}`)
    if (message[at++] === '}') return
    if (kind !== 'plural' && kind !== 'select' && kind !== 'selectordinal') {
      upTo('}')
      at += 1
      return
    }
    for (;;) {
      upTo('{}')
      if (message[at++] === '}') return
      text(true)
    }
  }

  text(false)
  return [...found].sort()
}
