import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { wordsOf } from '@/admin/words'
import { previewChoices, previewLetter } from '../operations/preview-letter'
import styles from './preview.module.css'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A template as people will read it, in every language, on an application of one's choice. */
export async function TemplatePreview({ doc, initPageResult, searchParams }: DocumentViewServerProps) {
  const { req } = initPageResult
  const t = wordsOf(req.i18n)
  const asked = String(searchParams?.application ?? '')
  const application = uuid.test(asked) ? asked : undefined
  const choices = await previewChoices(req)
  const letters = await previewLetter(req, String(doc.id), application)
  return (
    <Gutter className={styles.preview}>
      <p>{t('correspondence:previewLead')}</p>
      {choices.length > 0 ? (
        <form className={styles.choice}>
          <label>
            {t('correspondence:previewFor')}
            <select defaultValue={application ?? ''} name="application">
              <option value="">{t('correspondence:previewExample')}</option>
              {choices.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{t('correspondence:previewShow')}</button>
        </form>
      ) : null}
      <div className={styles.letters}>
        {letters.map(({ html, locale, subject }) => (
          <section key={locale} lang={locale}>
            <h3 lang={req.i18n.language}>{t(`correspondence:languages:${locale}`)}</h3>
            <p>{subject}</p>
            <iframe sandbox="" srcDoc={html} title={t('correspondence:previewOf', { language: t(`correspondence:languages:${locale}`) })} />
          </section>
        ))}
      </div>
    </Gutter>
  )
}
