'use client'
import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useWords } from '@/admin/use-words'
import { addressOf } from '@/i18n/addresses'
import { locales } from '@/i18n/locales'
import { CopyForm } from './copy-form'
import styles from './form.module.css'

/** What can be done with a form as a whole: look at it as an applicant would, and take it from another programme. */
export function FormTools() {
  const { t } = useWords()
  const { hasSavePermission, id } = useDocumentInfo()
  const modified = useFormModified()
  if (!id) return null
  const program = String(id)
  return (
    <div className={`field-type ${styles.tools}`}>
      <p>
        {t('selection:form:preview')}{' '}
        {locales.map((locale) => (
          <a href={addressOf('/form-preview/[program]', locale, { program })} hrefLang={locale} key={locale} rel="noopener" target="_blank">
            {t(`options:locale.${locale}`)}
          </a>
        ))}
      </p>
      <p className={styles.hint}>{t(modified ? 'selection:form:saveFirst' : 'selection:form:previewHelp')}</p>
      {hasSavePermission ? <CopyForm program={program} /> : null}
    </div>
  )
}
