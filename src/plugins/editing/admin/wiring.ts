import type { Config } from 'payload'
import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { dayAndHour } from '@/admin/format'
import { locales } from '@/i18n/locales'
import { exportDeadLinks, exportTranslations, linksAsked, translationsAsked } from '../operations/overviews'
import { makePreviewLink } from '../operations/preview'
import { confirmTranslation } from '../operations/translations'
import { writtenCollections } from '../operations/written'
import { addressed } from '../rules/addressed'
import { translations } from '../rules/texts'

const component = (path: string): string => `/src/plugins/editing/admin/${path}`

const confirmation = z.object({ collection: z.enum(writtenCollections), document: z.uuid(), locale: z.enum(translations) })
const asked = z.object({ collection: z.enum(addressed), document: z.uuid(), locale: z.enum(locales) })

/** Adds the screens that look after the site to the admin, and the endpoints that they call. */
export function withScreens(config: Config): Config {
  const components = config.admin?.components
  return {
    ...config,
    endpoints: [
      ...(config.endpoints ?? []),
      staffEndpoint('post', '/translations/confirm', confirmation, confirmTranslation),
      staffEndpoint('get', '/links/export', linksAsked, async (req, input) => csvFile('links', await exportDeadLinks(req, input))),
      staffEndpoint('get', '/translations/export', translationsAsked, async (req, input) => csvFile('translations', await exportTranslations(req, input))),
      staffEndpoint('post', '/preview-links', asked, async (req, input) => {
        const link = await makePreviewLink(req, input)
        return { ...link, untilInWords: dayAndHour(req.i18n.language, link.until) }
      }),
    ],
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), component('nav-links#NavLinks')],
        afterDashboard: [...(components?.afterDashboard ?? []), component('dashboard#EditorDashboard')],
        views: {
          ...components?.views,
          links: { Component: component('links-view#LinksView'), path: '/links', exact: true },
          translations: { Component: component('translations-view#TranslationsView'), path: '/translations', exact: true },
        },
      },
    },
  }
}
