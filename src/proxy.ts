import { randomBytes } from 'node:crypto'
import createMiddleware from 'next-intl/middleware'
import { type NextRequest, NextResponse } from 'next/server'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import { locales } from '@/i18n/locales'
import { closedAnswer } from '@/content/closed/answer'
import { knowsSecret } from '@/content/changes/secret'
import { drawingHeader, isContentPath, keptPage, placeholder } from '@/content/kept'
import { routing } from '@/i18n/routing'

// An address means the same for everybody; which page belongs to which language is said by the pages themselves.
const localise = createMiddleware({ ...routing, localeDetection: false, alternateLinks: false })

/** Where editors see what is not published yet: their own forms may frame it, nobody keeps it, and no other site learns its address. */
const isPreview = (path: string): boolean => locales.some((locale) => path.startsWith(addressOf('/preview/[token]', locale)))

const https = env.SITE_URL.startsWith('https://')
const development = env.NODE_ENV === 'development'
/** Only what was built is served by a process that can draw for others as well. */
const built = env.NODE_ENV === 'production'

/** Headers that do no harm anywhere, the admin and the interface for programs included. */
const everywhere: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  ...(https ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
}

/** What a page of the site may load: itself, and only the scripts that carry the number of this one answer. */
function contentSecurityPolicy(nonce: string, framed: boolean): string {
  const policy: Record<string, string> = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    // The players of films, which a page asks for only when a visitor presses the button.
    'frame-src': 'https://www.youtube-nocookie.com https://player.vimeo.com',
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': framed ? "'self'" : "'none'",
    ...(https ? { 'upgrade-insecure-requests': '' } : {}),
  }
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join('; ')
}

function withHeaders<Answer extends Response>(response: Answer, headers: Record<string, string>): Answer {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

/** Whoever carries it may be staff, and see more of a page than others do: that there is a draft, and the way to change it. */
const ofStaff = 'payload-token'

/** Whether the answer may be one that was drawn for somebody else: a whole page of content, asked for by its plain address. */
const isForAll = ({ cookies, headers, method, nextUrl }: NextRequest): boolean =>
  built && method === 'GET' && !nextUrl.search && !headers.has('rsc') && !cookies.has(ofStaff) && isContentPath(nextUrl.pathname)

/** Every request passes here first: security headers for all, language and address for the pages of the site, and the pages that are kept. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl
  if (/^\/(admin|api)(\/|$)/.test(pathname))
    return withHeaders(NextResponse.next(), { ...everywhere, 'content-security-policy': "frame-ancestors 'self'; object-src 'none'; base-uri 'self'" })
  if (/^\/(sitemap\.xml|robots\.txt|call\.json|llms\.txt|icon\.svg|favicon\.ico|failure\.css|\.well-known\/did\.json|fonts\/[\w.-]+)$/.test(pathname))
    return withHeaders(NextResponse.next(), everywhere)

  const preview = isPreview(pathname)
  const closed = preview ? null : await closedAnswer(pathname, request.cookies.get('payload-token')?.value)
  if (closed) return withHeaders(closed, everywhere)
  const drawing = knowsSecret(request.headers.get(drawingHeader))
  const nonce = drawing ? placeholder : randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy(nonce, preview)
  const ofPages = { ...everywhere, 'content-security-policy': policy, 'x-frame-options': 'DENY' }
  const ofPreviews = { 'x-frame-options': 'SAMEORIGIN', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' }
  const kept = !drawing && isForAll(request) ? await keptPage(pathname, nonce) : null
  if (kept) return withHeaders(kept, ofPages)
  // Next reads the nonce from the request and puts it on its own scripts.
  request.headers.set('content-security-policy', policy)
  return withHeaders(localise(request), preview ? { ...ofPages, ...ofPreviews } : ofPages)
}

export const config = { matcher: ['/((?!_next/).*)'] }
