import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import { defaultLocale, type Locale } from '@/i18n/locales'

/** What a task is called, by language; in Azerbaijani where it is not translated. */
export async function taskTitle(req: PayloadRequest, task: string): Promise<(locale: Locale) => string> {
  const rows = await query<{ locale: Locale; title: string }>(req, sql`select _locale as locale, title from tasks_locales where _parent_id = ${task}::uuid and title <> ''`)
  const titles = new Map(rows.map(({ locale, title }) => [locale, title]))
  return (locale) => titles.get(locale) ?? titles.get(defaultLocale) ?? ''
}

/** Where a participant hands a task in. */
export const linkToTask = (locale: Locale, application: string, task: string): string => env.SITE_URL + addressOf('/my/[application]/tasks/[task]', locale, { application, task })
