import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { day } from '@/ui/dates'
import { type Addressed, absolute } from './addresses'
import { getArticle } from './news'
import { getHome, getPage } from './pages'
import { getTrainer } from './people'
import { getProgramme } from './programs'
import { getSite } from './site'
import { getTraining } from './trainings'

/** What the picture of a page says when somebody passes its address on. */
export type Card = { school: string; above: string; title: string }

type Words = Pick<Card, 'above' | 'title'>

/** What stands on the card of a document of each collection; null when it is not published. */
const readers: Record<Addressed, (id: string, locale: Locale) => Promise<Words | null>> = {
  pages: async (id, locale) => {
    const [page, site, home] = await Promise.all([getPage(id, locale), getSite(locale), getHome(locale)])
    const [opening] = page?.layout ?? []
    // The home page is not called by its name, but by what it says first.
    const title = home?.entry.id === id && opening?.blockType === 'hero' ? opening.title : page?.title
    return page && { above: site.operator ?? '', title: title ?? page.title }
  },
  news: async (id, locale) => {
    const article = await getArticle(id, locale)
    return article && { above: day(article.publishedAt, locale), title: article.title }
  },
  programs: async (id, locale) => {
    const [programme, words] = await Promise.all([getProgramme(id, locale), getTranslations({ locale, namespace: 'site.programme' })])
    return programme && { above: words('edition', { edition: programme.edition }), title: programme.title }
  },
  trainings: async (id, locale) => {
    const [training, words] = await Promise.all([getTraining(id, locale), getTranslations({ locale, namespace: 'site.programme' })])
    const programme = training?.programme ? await getProgramme(training.programme, locale) : null
    const part = programme?.parts.find(({ key }) => key === training?.part)?.title
    return training && { above: [programme && words('edition', { edition: programme.edition }), part].filter(Boolean).join(' · '), title: training.title }
  },
  trainers: async (id, locale) => {
    const trainer = await getTrainer(id, locale)
    return trainer && { above: trainer.position ?? '', title: trainer.name }
  },
}

/** The card of a published document in a language. */
export async function getCard(collection: Addressed, id: string, locale: Locale): Promise<Card | null> {
  const [words, site, names] = await Promise.all([readers[collection](id, locale), getSite(locale), getTranslations({ locale, namespace: 'site' })])
  return words && { ...words, school: site.name ?? names('name') }
}

/** The address of the card of a document, for whoever shows previews of pages. */
export const cardAddress = (collection: Addressed, id: string, locale: Locale): string => absolute(`/api/card/${locale}/${collection}/${id}`)
