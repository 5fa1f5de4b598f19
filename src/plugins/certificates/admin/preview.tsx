'use client'
import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useWords } from '@/admin/use-words'
import styles from './certificates.module.css'

/** Beside a design: a certificate as it would be printed, once the design is saved. */
export function Preview() {
  const { t } = useWords()
  const modified = useFormModified()
  const program = useDocumentInfo().savedDocumentData?.program as { id: string } | string | undefined
  if (!program) return <p className={styles.preview}>{t('certificates:previewLater')}</p>
  const href = `/api/certifying/preview?program=${typeof program === 'string' ? program : program.id}`
  return (
    <div className={`${styles.actions} ${styles.preview}`}>
      <Button el="anchor" url={href} newTab buttonStyle="secondary" margin={false}>
        {t('certificates:preview')}
      </Button>
      {modified ? <p>{t('certificates:previewSaved')}</p> : null}
    </div>
  )
}
