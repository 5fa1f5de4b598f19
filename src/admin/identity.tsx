import type { ServerProps } from 'payload'
import { isLocale } from '@/i18n/locales'
import { Mark } from '@/ui/mark/mark'
import styles from './identity.module.css'

/** The mark of the School, which leads to the first screen. */
export function Icon() {
  return (
    <span className={styles.icon}>
      <Mark size={24} />
    </span>
  )
}

/** The mark and the name of the School, over the form for signing in. */
export async function Logo({ i18n, payload }: ServerProps) {
  const language: unknown = i18n.language
  const { name } = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false, ...(isLocale(language) ? { locale: language } : {}) })
  return (
    <span className={styles.logo}>
      <Mark size={56} />
      {name}
    </span>
  )
}
