import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { messages } from '@/i18n/messages'
import { pageLocale } from '@/i18n/page-locale'

/** What is somebody's own is for no search engine. */
export const metadata: Metadata = { robots: { index: false } }

/** The applicant's own pages. Only the words that live in the browser travel there. */
export default async function ApplicantLayout({ children }: { children: ReactNode }) {
  const { form, interview, signIn } = messages[await pageLocale()].apply
  return <NextIntlClientProvider messages={{ apply: { form, interview, signIn } }}>{children}</NextIntlClientProvider>
}
