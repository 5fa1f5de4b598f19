import { cookies } from 'next/headers'
import { env } from '@/env'
import { type Session, sessionCookie } from '@/plugins/sign-in'

const guarded = { httpOnly: true, sameSite: 'lax', secure: env.SITE_URL.startsWith('https:'), path: '/' } as const

/** The address that a code was just sent to: it outlives a reload while one looks for the letter. */
const addressCookie = 'sign-in-address'
const addressMinutes = 15

/** Signs the browser in. */
export async function keepSession({ token, expiresAt }: Session): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookie, token, { ...guarded, expires: expiresAt })
  jar.delete(addressCookie)
}

/** Signs the browser out; gives back the token that it held. */
export async function forgetSession(): Promise<string | undefined> {
  const jar = await cookies()
  const token = jar.get(sessionCookie)?.value
  jar.delete(sessionCookie)
  return token
}

export async function keepAddress(email: string): Promise<void> {
  const jar = await cookies()
  jar.set(addressCookie, email, { ...guarded, maxAge: addressMinutes * 60 })
}

export const keptAddress = async (): Promise<string | undefined> => (await cookies()).get(addressCookie)?.value

export async function forgetAddress(): Promise<void> {
  const jar = await cookies()
  jar.delete(addressCookie)
}
