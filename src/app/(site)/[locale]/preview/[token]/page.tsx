import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { answerWith } from '@/answer'
import type { Addressed } from '@/content/addresses'
import { getArticle } from '@/content/news'
import { getPage } from '@/content/pages'
import { getTrainer } from '@/content/people'
import { inPreview } from '@/content/preview'
import { getProgramme } from '@/content/programs'
import { getTraining } from '@/content/trainings'
import { isLocale, type Locale } from '@/i18n/locales'
import { readPreview } from '@/plugins/editing'
import { PageHead } from '@/ui/page-head/page-head'
import { PreviewNote } from '@/ui/staff-bar/preview-note'
import { EditorsPage } from '../../[slug]/editors-page'
import { ArticleView } from '../../news/[slug]/article'
import { ProgrammeView } from '../../programs/[slug]/programme'
import { TrainerView } from '../../trainers/[slug]/trainer'
import { TrainingView } from '../../trainings/[slug]/training'
import { Refresh } from './refresh'

type Props = { params: Promise<{ locale: string; token: string }> }
type Draw = (id: string, locale: Locale) => Promise<ReactNode>

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('editing.preview')
  return { title: words('draft'), robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

/** Each kind of document as its own page draws it, from its latest draft; null when it is gone. */
const drawings: Record<Addressed, Draw> = {
  pages: async (id, locale) => {
    const page = await inPreview({ collection: 'pages', id }, () => getPage(id, locale))
    return page && <EditorsPage page={page} locale={locale} />
  },
  news: async (id, locale) => {
    const article = await inPreview({ collection: 'news', id }, () => getArticle(id, locale))
    return article && <ArticleView article={article} locale={locale} />
  },
  programs: async (id, locale) => {
    const programme = await inPreview({ collection: 'programs', id }, () => getProgramme(id, locale))
    return programme && <ProgrammeView programme={programme} locale={locale} />
  },
  trainings: async (id, locale) => {
    const training = await inPreview({ collection: 'trainings', id }, () => getTraining(id, locale))
    return training && <TrainingView training={training} locale={locale} />
  },
  trainers: async (id, locale) => {
    const trainer = await inPreview({ collection: 'trainers', id }, () => getTrainer(id, locale))
    return trainer && <TrainerView trainer={trainer} locale={locale} />
  },
}

/** A document as it would be if it were published now, for whoever has the link to it. */
export default async function PreviewPage({ params }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) return null
  const opened = readPreview(decodeURIComponent(token))
  if (opened.state !== 'open') return <Closed state={opened.state} />
  const { collection, id, kind, until } = opened.preview
  const drawn = await drawings[collection](id, locale)
  if (!drawn) return <Closed state="gone" />
  return (
    <>
      {drawn}
      <PreviewNote until={kind === 'link' ? until : null} locale={locale} />
      {kind === 'form' && <Refresh />}
    </>
  )
}

async function Closed({ state }: { state: 'expired' | 'altered' | 'gone' }) {
  answerWith(state === 'altered' ? 404 : 410)
  const words = await getTranslations('editing.preview')
  return <PageHead title={words(`${state}.title`)} lead={words(`${state}.text`)} />
}
