import { createHmac, timingSafeEqual } from 'node:crypto'

/** What somebody can subscribe to: every news item, the one letter that says that a call has opened, or, as a graduate, the news to the alumni of a programme. */
export const topics = ['news', 'call', 'alumni'] as const

export type Topic = (typeof topics)[number]

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const seal = (secret: string, subscription: string): Buffer => createHmac('sha256', secret).update(`unsubscribe ${subscription}`).digest()

/** The token that ends a subscription. It is nowhere kept, never expires, and nobody makes one without the secret of the installation. */
export const leavingToken = (secret: string, subscription: string): string => `${subscription}.${seal(secret, subscription).toString('base64url')}`

/** The id of the subscription that a token ends, or null when it is not one of ours. Whether that subscription still exists, it does not say. */
export function subscriptionOf(secret: string, token: string): string | null {
  const [id = '', given = ''] = token.split('.')
  if (!uuid.test(id)) return null
  const right = seal(secret, id)
  const tried = Buffer.from(given, 'base64url')
  return tried.length === right.length && timingSafeEqual(tried, right) ? id : null
}

/** What tells mail programs how to end a subscription with one press (RFC 8058). */
export const leavingHeaders = (address: string): Record<string, string> => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
