import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '#lib/accounts/next-auth.ts'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

/** next-auth's doors, for what speaks its protocol; people use /aanmelden. */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, authOptions()) as Promise<Response>
}

export { handler as GET, handler as POST }
