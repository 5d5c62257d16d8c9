/**
 * What our pages may load and run: our own files, and the scripts that carry this answer's nonce. No style attributes, no
 * frames, nobody else's servers.
 *
 * @param relaxed while developing, when Next evaluates code and inlines styles
 */
export function contentSecurityPolicy(nonce: string, { relaxed = false } = {}): string {
  const script = `'self' 'nonce-${nonce}' 'strict-dynamic'${relaxed ? " 'unsafe-eval'" : ''}`
  const style = relaxed ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`
  return [
    "default-src 'self'",
    `script-src ${script}`,
    `style-src ${style}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${relaxed ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const day = 24 * 60 * 60

/** What goes with every answer. The referrer stays whole among our own pages, because forms prove by it where they come from. */
export const everyAnswer = (https: boolean): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  ...(https && { 'Strict-Transport-Security': `max-age=${365 * day}; includeSubDomains` }),
})
