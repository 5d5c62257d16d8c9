import type { NextConfig } from 'next'
import { everyAnswer } from './lib/auth/security-headers.ts'

const config: NextConfig = {
  poweredByHeader: false,
  // Native programs and drivers are loaded by Node as they are.
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'pg-copy-streams', 'graphile-worker', 'pino'],
  // `npm run check` and `npm test` hold the types; a build repeats nothing.
  typescript: { ignoreBuildErrors: true },
  // proxy.ts puts these on every page; here they reach what passes it by.
  headers: () => Promise.resolve(
    ['/api/:path*', '/_next/static/:path*', '/:file(icons\\.svg|favicon\\.svg)', '/:path*/bestand'].map((source) => ({
      source,
      headers: Object.entries({
        ...everyAnswer(false),
        // What somebody uploaded can run nothing either, should a browser open it as a page.
        'Content-Security-Policy': `default-src 'none'; frame-ancestors 'none'${source.endsWith('/bestand') ? '; sandbox' : ''}`,
      }).map(([key, value]) => ({ key, value })),
    })),
  ),
}

export default config
