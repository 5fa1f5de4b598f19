import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { locales } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { counted, inWords } from '@/i18n/plural'

test.each(locales)('what the browser counts reads as the messages say, in %s', (locale) => {
  const words = createTranslator({ locale, messages: messages[locale] })
  const readings = [
    (count: number) => words('site.calendar.count', { count }),
    (count: number) => words('site.search.count', { count }),
    (days: number) => words('site.call.left.days', { days }),
    (hours: number) => words('site.call.left.hours', { hours }),
    (minutes: number) => words('site.call.left.andMinutes', { minutes }),
    (minutes: number) => words('site.call.left.minutes', { minutes }),
  ]
  for (const read of readings) {
    const forms = counted(locale, read)
    for (let count = 0; count < 130; count++) expect(inWords(forms, count, locale)).toBe(read(count))
  }
})
