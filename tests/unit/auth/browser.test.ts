import { describe, expect, it } from 'vitest'
import { browserFamily } from '#lib/auth/browser-family.ts'
import { callerFrom } from '#lib/auth/caller.ts'
import { contentSecurityPolicy, everyAnswer } from '#lib/auth/security-headers.ts'

describe('a browser', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1', 'Safari, iPhone'],
    ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome, Android'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    ['curl/8.1', ''],
  ])('%s', (userAgent, family) => {
    expect(browserFamily(userAgent)).toBe(family)
  })

  it('has the address that our own proxy saw, not the one it claims', () => {
    expect(callerFrom(new Headers({ 'x-forwarded-for': '1.1.1.1, 203.0.113.9' })).address).toBe('203.0.113.9')
    expect(callerFrom(new Headers()).address).toBe('')
  })
})

describe('the headers', () => {
  it('let scripts run by nonce only', () => {
    const policy = contentSecurityPolicy('abc')
    const scripts = policy.split('; ').find((rule) => rule.startsWith('script-src'))
    expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('promise https only where there is https', () => {
    expect(everyAnswer(true)).toHaveProperty('Strict-Transport-Security')
    expect(everyAnswer(false)).not.toHaveProperty('Strict-Transport-Security')
    expect(everyAnswer(false)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' })
  })
})
