'use server'

import { redirect as go } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { getPathname } from '@/i18n/navigation'
import { ownPath, redeemCode, redeemLink, requestCode, signOut } from '@/plugins/sign-in'
import { pageLocale } from '@/i18n/page-locale'
import { requestIn, visitorNetwork } from '@/visitor'
import { refusalIn } from '../request'
import { forgetAddress, forgetSession, keepAddress, keepSession, keptAddress } from '../session'

/** What a form of signing in shows again after a refusal. */
export type SignInAnswer = { error?: string; typed?: string }

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '')

/** The sign-in page, with the way back. */
async function signInPage(form: FormData, step?: 'code'): Promise<string> {
  const next = ownPath(form.get('next'))
  return getPathname({ href: { pathname: '/sign-in', query: { ...(step && { step }), ...(next && { next }) } }, locale: await pageLocale() })
}

async function pageAfter(form: FormData): Promise<string> {
  return ownPath(form.get('next')) ?? getPathname({ href: '/my', locale: await pageLocale() })
}

/** Sends a code to the address that was typed. */
export async function askForCode(_: SignInAnswer, form: FormData): Promise<SignInAnswer> {
  const locale = await pageLocale()
  const typed = textOf(form, 'email').trim()
  if (!z.email().safeParse(typed).success) {
    const t = await getTranslations('apply.signIn')
    return { error: typed ? t('emailWrong') : t('emailMissing'), typed }
  }
  try {
    await requestCode(await requestIn(locale), { email: typed, locale, network: await visitorNetwork(), next: ownPath(form.get('next')) ?? undefined })
  } catch (error) {
    return { error: refusalIn(error), typed }
  }
  await keepAddress(typed)
  go(await signInPage(form, 'code'))
}

/** Signs in with the code of the letter. */
export async function enterCode(_: SignInAnswer, form: FormData): Promise<SignInAnswer> {
  const email = await keptAddress()
  if (!email) go(await signInPage(form))
  const typed = textOf(form, 'code')
  try {
    const session = await redeemCode(await requestIn(await pageLocale()), { email, code: typed, network: await visitorNetwork() })
    await keepSession(session)
  } catch (error) {
    return { error: refusalIn(error), typed }
  }
  go(await pageAfter(form))
}

/** Signs in with the letter's link. Only a press uses it up; programs that look into mail follow links but press nothing. */
export async function enterByLink(_: SignInAnswer, form: FormData): Promise<SignInAnswer> {
  try {
    const session = await redeemLink(await requestIn(await pageLocale()), { token: textOf(form, 'token'), network: await visitorNetwork() })
    await keepSession(session)
  } catch (error) {
    return { error: refusalIn(error) }
  }
  go(await pageAfter(form))
}

/** Goes back to typing another address. */
export async function changeAddress(form: FormData): Promise<void> {
  await forgetAddress()
  go(await signInPage(form))
}

/** Signs out, here and on the server. */
export async function leave(): Promise<void> {
  const locale = await pageLocale()
  const req = await requestIn(locale)
  const token = await forgetSession()
  if (token) await signOut(req, token)
  go(getPathname({ href: '/sign-in', locale }))
}
