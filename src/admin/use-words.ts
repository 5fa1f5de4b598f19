'use client'
import { useTranslation } from '@payloadcms/ui'
import { wordsOf, type Words } from './words'

/** The words of a screen in the language of the admin, and the name of that language, for dates and numbers. */
export function useWords(): { t: Words; language: string } {
  const { i18n } = useTranslation()
  return { t: wordsOf(i18n), language: i18n.language }
}
