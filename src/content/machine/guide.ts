import { getTranslations } from 'next-intl/server'
import { locales } from '@/i18n/locales'
import { absolute, directory, pathOf } from '../addresses'
import { getPage } from '../pages'
import { listProgrammes } from '../programs'
import { getSite } from '../site'

const link = (title: string, path: string, about?: string | null) => `- [${title}](${absolute(path)})${about ? `: ${about}` : ''}`

/** The site in short for language models, in the form of llms.txt: what it is, and where what stands, in each language. */
export async function guide(): Promise<string> {
  const parts = await Promise.all(
    locales.map(async (locale) => {
      const [site, words, entries, editions] = await Promise.all([getSite(locale), getTranslations({ locale, namespace: 'site' }), directory('pages'), listProgrammes(locale)])
      const pages = await Promise.all(entries.map(async (entry) => ({ page: await getPage(entry.id, locale), path: pathOf('pages', entry, locale) })))
      return {
        name: site.name ?? words('name'),
        description: site.description,
        links: [
          ...pages.flatMap(({ page, path }) => (page ? [link(page.title, path, page.summary)] : [])),
          ...editions.flatMap(({ path, summary, title }) => (path ? [link(title, path, summary)] : [])),
        ],
        heading: words('guide.pages'),
      }
    }),
  )
  const [first] = parts
  const sections = parts.map(({ heading, links }) => `## ${heading}\n\n${links.join('\n')}`)
  const machines = ['/call.json', '/sitemap.xml', ...locales.map((locale) => `/${locale}/feed.xml`)].map((path) => `- ${absolute(path)}`)
  return `# ${parts.map(({ name }) => name).join(' · ')}\n\n> ${first?.description ?? ''}\n\n${sections.join('\n\n')}\n\n## JSON, XML\n\n${machines.join('\n')}\n`
}
