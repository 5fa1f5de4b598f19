import { sql } from '@payloadcms/db-postgres/drizzle'
import { readRows } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import type { School } from './school'

const hour = 60 * 60 * 1000

/** The moment so many hours after now; before it when negative. */
export const hoursFromNow = (hours: number): string => new Date(Date.now() + hours * hour).toISOString()

type Written = { id: string; body: string; subject: string; secret?: unknown }

/** People who subscribe to a School, and the letters they get. */
export function subscribers(school: School) {
  // Loaded once the School has set its database: the settings are read only once.
  const correspondence = async () => {
    const plugin = await import('@/plugins/correspondence')
    await plugin.ensureTemplates(await school.req())
    return plugin
  }
  const lettersTo = async (to: string, template: string): Promise<Written[]> =>
    (
      await school.payload.find({
        collection: 'letters',
        where: { and: [{ to: { equals: to } }, { template: { equals: template } }] },
        overrideAccess: true,
        showHiddenFields: true,
        pagination: false,
      })
    ).docs
  const wish = async (email: string, locale: Locale) => (await correspondence()).requestSubscription(await school.req(), { email, locale, topic: 'news' })
  /** A confirmed subscriber of the news. @returns the id of the subscription */
  const subscribed = async (email: string, locale: Locale = 'az', confirmedAt = hoursFromNow(-1)): Promise<string> => {
    const [row] = await readRows<{ id: string }>(
      school.payload,
      sql`insert into subscriptions (email, topic, locale, token_hash, confirmed_at) values (${email}, 'news', ${locale}::enum_subscriptions_locale, ${email}, ${confirmedAt}::timestamptz) returning id`,
    )
    return String(row?.id)
  }
  return {
    correspondence,
    lettersTo,
    wish,
    subscribed,
    tokenIn: (letter: Written | undefined) => new URL(String((letter?.secret as { link?: string } | undefined)?.link)).searchParams.get('token') ?? '',
  }
}
