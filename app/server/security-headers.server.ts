import type { RequestHandler } from 'express'

/**
 * A strict content security policy: nothing inline, nothing from elsewhere. The development server injects styles
 * as it goes, so there alone styles may be inline.
 */
export function securityHeaders(isDevelopment: boolean): RequestHandler {
  return (_request, response, next) => {
    const nonce = `'nonce-${String(response.locals['nonce'])}'`
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce, isDevelopment))
    response.setHeader('X-Content-Type-Options', 'nosniff')
    // Addresses of practice pages hold their key, so no other site may learn them.
    response.setHeader('Referrer-Policy', 'same-origin')
    response.setHeader('X-Frame-Options', 'DENY')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    next()
  }
}

function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  const style = isDevelopment ? "'self' 'unsafe-inline'" : `'self' ${nonce}`
  return [
    "default-src 'self'",
    `script-src 'self' ${nonce}`,
    `style-src ${style}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    isDevelopment ? "connect-src 'self' ws:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
