import fc from 'fast-check'
import { expect, it } from 'vitest'
import { resetPassword } from '#lib/accounts/commands/choose-password.ts'
import { joinWithNewAccount } from '#lib/accounts/commands/join.ts'
import { signIn } from '#lib/accounts/commands/sign-in.ts'
import { followedInvitation, followedReset } from '#lib/accounts/queries/invitation.ts'
import { JoinInput, ResetPasswordInput, SignInInput } from '#lib/accounts/schema.ts'
import { formValues } from '#lib/actions/form-values.ts'
import { decodeSession } from '#lib/auth/session-token.ts'
import { whoIs } from '#lib/tenancy/who-is.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

await twoMunicipalities()
const now = new Date()

/** What a browser never sends and a stranger might. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('\0', 'a\0b@pelt.example', '\u{1F600}'.repeat(80), "' or 1=1 --", '${jndi:ldap://x}', '../../etc/passwd', 'x'.repeat(100_000), '\uFFFE', '%00', '{"$ne":null}'),
)
const address = fc.oneof(odd, fc.emailAddress())

/** As the door sees it: a posted form, parsed by the schema. */
function posted(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

it('no sign-in, however odd, is a fault of ours or lets anybody in', async () => {
  await fc.assert(
    fc.asyncProperty(address, odd, odd, async (email, password, from) => {
      const input = SignInInput.safeParse(formValues(posted({ email, password, to: from }), SignInInput))
      if (!input.success) return
      const answer = await signIn({ ...input.data, device: from, address: from, agent: '' }, now)
      expect(answer.ok).toBe(false)
    }),
    { numRuns: 120 },
  )
}, 120_000)

it('no odd link opens anything', async () => {
  await fc.assert(
    fc.asyncProperty(odd, odd, async (token, text) => {
      const join = JoinInput.safeParse(formValues(posted({ token, name: text, newPassword: text }), JoinInput))
      if (join.success) expect(await joinWithNewAccount(join.data, { agent: '', locale: 'nl' }, now)).toMatchObject({ refusal: 'linkGone' })
      const reset = ResetPasswordInput.safeParse(formValues(posted({ token, newPassword: text }), ResetPasswordInput))
      if (reset.success) expect(await resetPassword(reset.data, now)).toMatchObject({ refusal: 'linkGone' })
      expect(await followedInvitation(token, now)).toBeNull()
      expect(await followedReset(token, now)).toBeNull()
    }),
    { numRuns: 120 },
  )
}, 120_000)

it('no odd cookie is somebody', async () => {
  await fc.assert(
    fc.asyncProperty(odd, async (cookie) => {
      const session = await decodeSession(cookie)
      expect(session).toBeNull()
      expect((await whoIs(session, 'pelt')).kind).toBe('nobody')
    }),
    { numRuns: 200 },
  )
})
