import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { getPathname } from '@/i18n/navigation'
import { Field } from '@/ui/form/field'
import styles from './certificates.module.css'

/** Asks for a serial number, without scripts as well. */
export async function SerialForm({ locale, typed = '' }: { locale: Locale; typed?: string }) {
  const words = await getTranslations('certificates.page')
  return (
    <form className={styles.form} action={getPathname({ href: '/certificates', locale })}>
      <Field id="serial" label={words('serial')} hint={words('hint')}>
        <input
          id="serial"
          name="serial"
          type="text"
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={typed}
          aria-describedby="serial-hint"
        />
      </Field>
      <button type="submit" className="button">
        {words('check')}
      </button>
    </form>
  )
}
