import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Native programs and drivers are loaded by Node as they are.
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'pg-copy-streams', 'graphile-worker', 'pino'],
  // `npm run check` and `npm test` hold the types; a build repeats nothing.
  typescript: { ignoreBuildErrors: true },
}

export default config
