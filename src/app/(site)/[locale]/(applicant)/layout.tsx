import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { messages } from '@/i18n/messages'
import { pageLocale } from '@/i18n/page-locale'

/** The applicant's own pages. Only the words that live in the browser travel there. */
export default async function ApplicantLayout({ children }: { children: ReactNode }) {
  const { form, interview, signIn } = messages[await pageLocale()].apply
  return <NextIntlClientProvider messages={{ apply: { form, interview, signIn } }}>{children}</NextIntlClientProvider>
}
