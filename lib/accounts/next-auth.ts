import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { environment } from '#lib/db/environment.ts'
import { callerFrom } from '#lib/auth/caller.ts'
import { sessionSeconds } from '#lib/auth/session-token.ts'
import { whoIs } from '#lib/tenancy/who-is.ts'
import { signIn, signOut } from './commands/sign-in.ts'
import { SignInInput } from './schema.ts'

/**
 * next-auth's own doors lead through the same command as our form. Its token carries the session row's id and nothing else;
 * who that is, and whether still, is asked of the database.
 */
export const authOptions = (): NextAuthOptions => ({
  secret: environment().AUTH_SECRET,
  session: { strategy: 'jwt', maxAge: sessionSeconds },
  pages: { signIn: '/aanmelden', signOut: '/aanmelden', error: '/aanmelden' },
  // A wrong password is an answer and not a fault of ours: nothing of it belongs in the log.
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(sent, request) {
        const input = SignInInput.safeParse(sent)
        if (!input.success) return null
        const browser = callerFrom({ get: (name) => textOf(request.headers?.[name]) })
        const signed = await signIn({ ...input.data, ...browser, device: null }, new Date())
        return signed.ok ? { id: signed.value.sessionId } : null
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user, trigger }) => ({ sid: trigger === 'signIn' ? user.id : token['sid'] }),
    async session({ session, token }) {
      const actor = await whoIs(typeof token['sid'] === 'string' ? token['sid'] : null, null)
      const { expires } = session
      return actor.kind === 'person' ? { expires, user: { name: actor.name, email: actor.email } } : { expires }
    },
  },
  events: {
    async signOut({ token }) {
      const actor = await whoIs(typeof token['sid'] === 'string' ? token['sid'] : null, null)
      if (actor.kind === 'person') await signOut(actor.userId, actor.sessionId, new Date())
    },
  },
})

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
