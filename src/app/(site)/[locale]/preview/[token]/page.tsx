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

/** Reads a document of a collection from its latest draft and draws it as its own page does; null when it is gone. */
const drawn =
  <Shown,>(collection: Addressed, read: (id: string, locale: Locale) => Promise<Shown | null>, draw: (shown: Shown, locale: Locale) => ReactNode): Draw =>
  async (id, locale) => {
    const shown = await inPreview({ collection, id }, () => read(id, locale))
    return shown && draw(shown, locale)
  }

const drawings: Record<Addressed, Draw> = {
  pages: drawn('pages', getPage, (page, locale) => <EditorsPage page={page} locale={locale} />),
  news: drawn('news', getArticle, (article, locale) => <ArticleView article={article} locale={locale} />),
  programs: drawn('programs', getProgramme, (programme, locale) => <ProgrammeView programme={programme} locale={locale} />),
  trainings: drawn('trainings', getTraining, (training, locale) => <TrainingView training={training} locale={locale} />),
  trainers: drawn('trainers', getTrainer, (trainer, locale) => <TrainerView trainer={trainer} locale={locale} />),
}

/** A document as it would be if it were published now, for whoever has the link to it. */
export default async function PreviewPage({ params }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) return null
  const opened = readPreview(decodeURIComponent(token))
  if (opened.state !== 'open') return <Closed state={opened.state} />
  const { collection, id, kind, until } = opened.preview
  const page = await drawings[collection](id, locale)
  if (!page) return <Closed state="gone" />
  return (
    <>
      {page}
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
