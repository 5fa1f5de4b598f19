import type { MetadataRoute } from 'next'
import { absolute } from '@/content/addresses'

export const dynamic = 'force-dynamic'

/** Everything public may be found; the admin and the interface for programs have nothing to find. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: ['/', '/api/media/', '/api/card/', '/api/calendar/', '/api/frozen/'], disallow: ['/admin', '/api/'] },
    sitemap: absolute('/sitemap.xml'),
  }
}
