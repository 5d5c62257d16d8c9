import type { z } from 'zod'
import type { Message } from '#lib/actions/result.ts'

type Issue = z.core.$ZodIssue

/**
 * What zod found, by field, as messages of the `errors` namespace. The first issue of a field wins. A schema may name its own
 * message (`.refine(…, 'plan.errors.endBeforeStart')`): a text with a dot and no space is taken as a key.
 */
export function fieldErrors(error: z.ZodError): Record<string, Message> {
  const found: Record<string, Message> = {}
  for (const issue of error.issues) found[issue.path.map(String).join('.')] ??= messageOf(issue)
  return found
}

function messageOf(issue: Issue): Message {
  if (/^[a-z][\w-]*(\.[\w-]+)+$/i.test(issue.message)) return { key: issue.message, values: wordsOf(issue) }
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_format':
      return { key: `errors.${formats[issue.format] ?? 'format'}` }
    case 'invalid_type':
      return typeMessage(issue)
    case 'not_multiple_of':
      return { key: 'errors.whole' }
    case 'invalid_value':
    case 'invalid_union':
      return { key: 'errors.choose' }
    default:
      return { key: 'errors.notUnderstood' }
  }
}

const formats: Record<string, string> = {
  email: 'email',
  url: 'url',
  date: 'date',
  datetime: 'date',
  time: 'time',
  uuid: 'choose',
}

/** zod does not report what was typed, so a missing text and a wrong kind of text ask for the same: fill it in. */
function typeMessage(issue: Extract<Issue, { code: 'invalid_type' }>): Message {
  if (issue.expected === 'number' || issue.expected === 'int') return { key: 'errors.number' }
  if (issue.expected === 'date') return { key: 'errors.date' }
  return { key: 'errors.required' }
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): Message {
  const min = Number(issue.minimum)
  if (issue.origin === 'string')
    return min <= 1 ? { key: 'errors.required' } : { key: 'errors.tooShort', values: { min } }
  if (issue.origin === 'array' || issue.origin === 'set') return { key: 'errors.chooseAtLeast', values: { min } }
  if (issue.origin === 'date') return { key: 'errors.tooEarly' }
  return { key: 'errors.tooLow', values: { min } }
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>): Message {
  const max = Number(issue.maximum)
  if (issue.origin === 'string') return { key: 'errors.tooLong', values: { max } }
  if (issue.origin === 'array' || issue.origin === 'set') return { key: 'errors.chooseAtMost', values: { max } }
  if (issue.origin === 'file') return { key: 'errors.fileTooLarge', values: { megabytes: Math.floor(max / 1_048_576) } }
  if (issue.origin === 'date') return { key: 'errors.tooLate' }
  return { key: 'errors.tooHigh', values: { max } }
}

/** What a message of the schema's own may mention: the bounds of the check that failed. */
function wordsOf(issue: Issue): Message['values'] {
  if (issue.code === 'too_small') return { min: Number(issue.minimum) }
  if (issue.code === 'too_big') return { max: Number(issue.maximum) }
  if (issue.code !== 'custom') return undefined
  const entries = Object.entries(issue.params ?? {}).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  )
  return entries.length ? Object.fromEntries(entries) : undefined
}
