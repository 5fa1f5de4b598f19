import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { pageLocale } from '@/i18n/page-locale'
import { type FormPreview, previewForm } from '@/plugins/selection'
import { sectionsOf } from '@/plugins/selection/rules/form'
import { isRefusal } from '@/refusals'
import { staffRequestIn } from '@/visitor'
import { Missing, missingMetadata } from '../../../missing'
import { buildAsk, rulesOf } from '../../my/[application]/[section]/build-ask'
import { sectionLead, sectionTitle } from '../../my/[application]/[section]/titles'
import { PreviewForm } from './preview-form'

type Props = { params: Promise<{ program: string }> }

/** The form that is shown; null for whoever may not edit programmes: to them there is no such page. */
const shown = cache(async (program: string, locale: Locale): Promise<FormPreview | null> => {
  const req = await staffRequestIn(locale)
  if (!req) return null
  try {
    return await previewForm(req, { program, locale })
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const preview = await shown((await params).program, await pageLocale())
  if (!preview) return missingMetadata()
  const t = await getTranslations('selection.preview')
  return { title: t('title', { title: preview.program.title }), robots: { index: false, follow: false } }
}

/** The form of a programme as an applicant would meet it, from its latest draft, to try it out. */
export default async function FormPreviewPage({ params }: Props) {
  const locale = await pageLocale()
  const preview = await shown((await params).program, locale)
  if (!preview) return <Missing />
  const { program, today } = preview
  const [t, words] = await Promise.all([getTranslations('apply.form'), getTranslations('selection.preview')])
  const parts = await Promise.all(
    sectionsOf(program).map(async (section) => ({
      section,
      title: sectionTitle(t, section, program),
      lead: section === 'review' ? words('reviewText') : sectionLead(t, section, program),
      ask: await buildAsk(section, preview, locale),
      rules: await rulesOf(section, program),
    })),
  )
  const { apply, selection } = messages[locale]
  return (
    <NextIntlClientProvider messages={{ apply: { form: apply.form }, selection: { preview: selection.preview, problems: selection.problems } }}>
      <PreviewForm edit={`/admin/collections/programs/${program.id}?locale=${locale}`} parts={parts} program={program} title={program.title} today={today} />
    </NextIntlClientProvider>
  )
}
