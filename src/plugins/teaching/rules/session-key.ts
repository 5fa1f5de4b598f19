import { createHmac } from 'node:crypto'

/**
 * The key of a session's codes, in hexadecimal digits: the phone that shows them holds it for this one session; no other session's follows from it.
 * @param secret of the installation
 */
export const sessionKey = (secret: string, session: string): string => createHmac('sha256', secret).update(`attendance:${session}`).digest('hex')
