'use client'

import { useTranslations } from 'next-intl'
import { CheckField } from '@/ui/form/controls'
import type { FieldsProps } from '../ask'
import styles from './fields.module.css'

/** The text that is agreed to, in the version that was shown. */
export function ConsentFields({ ask, value, error }: FieldsProps<'consent'>) {
  const t = useTranslations('apply.form.consent')
  const agreed = value('consent') !== '' && value('consent.version') === ask.version
  return (
    <div className="fields">
      <div className={`card prose ${styles.consent}`}>
        {ask.text.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <input name="consent.version" type="hidden" value={ask.version} />
      <CheckField defaultChecked={agreed} error={error('consent')} id="consent" label={t('agree')} name="consent" value="on" />
      <p className="soft small">{t('revoke')}</p>
    </div>
  )
}
