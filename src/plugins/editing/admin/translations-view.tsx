import { Button, Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { type Words, wordsOf } from '@/admin/words'
import { readTranslations, translators } from '../operations/translations'
import { editAddress, isWritten, kindOf, placeInWords, titleOf, type Written, writtenCollections } from '../operations/written'
import { type Standing, type Text, type Translation, translations } from '../rules/texts'
import { Confirm } from './confirm'
import styles from './tables.module.css'

const isTranslation = (value: unknown): value is Translation => translations.some((locale) => locale === value)
const dueIn = ({ missing, older }: Standing) => missing.length + older.length

/** Which documents lack texts in a language, or have texts there that are older than the Azerbaijani ones. */
export async function TranslationsView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const title = t('editing:translations:title')
  const away = turnedAway(view, title, 'editor', 'coordinator', 'admin')
  if (away) return away
  const { collection, language } = view.searchParams ?? {}
  const only = isWritten(collection) ? collection : undefined
  const shown = isTranslation(language) ? [language] : translations
  const all = await readTranslations(req, only)
  const documents = all.filter(({ languages }) => shown.some((locale) => dueIn(languages[locale]) > 0))
  return (
    <Screen view={view} title={title} lead={t('editing:translations:lead')}>
      <form className={styles.filter} action="/admin/translations">
        <label>
          {t('editing:translations:kind')}
          <select name="collection" defaultValue={only ?? ''}>
            <option value="">{t('editing:translations:all')}</option>
            {writtenCollections.map((slug) => (
              <option key={slug} value={slug}>
                {kindOf(req, slug)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('editing:translations:language')}
          <select name="language" defaultValue={shown.length === 1 ? shown[0] : ''}>
            <option value="">{t('editing:translations:all')}</option>
            {translations.map((locale) => (
              <option key={locale} value={locale}>
                {t(`editing:languages:${locale}`)}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" buttonStyle="secondary" margin={false}>
          {t('editing:translations:show')}
        </Button>
      </form>
      {documents.length === 0 ? (
        <Notice kind="good">{t('editing:translations:none')}</Notice>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('editing:links:document')}</th>
                {shown.map((locale) => (
                  <th scope="col" key={locale}>
                    {t(`editing:languages:${locale}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {documents.map(({ document, languages }) => (
                <tr key={`${document.collection} ${document.id}`}>
                  <td>
                    {titleOf(req, document)}
                    <span className={styles.kind}>{kindOf(req, document.collection)}</span>
                  </td>
                  {shown.map((locale) => (
                    <td key={locale}>
                      <Cell req={req} document={document} locale={locale} standing={languages[locale]} t={t} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Screen>
  )
}

type CellProps = { req: PayloadRequest; document: Written; locale: Translation; standing: Standing; t: Words }

/** How one document stands in one language: what to write, and the way to where it is written. */
function Cell({ req, document, locale, standing: { missing, older }, t }: CellProps) {
  if (missing.length + older.length === 0) return <span className={styles.kind}>{t('editing:translations:complete')}</span>
  const language = t(`editing:languages:${locale}`)
  return (
    <div className={styles.cell}>
      <Link href={editAddress(document, locale)} prefetch={false}>
        {t('editing:translations:write', { language })}
      </Link>
      <Texts req={req} label={t('editing:translations:missing', { count: missing.length })} texts={missing} />
      <Texts req={req} label={t('editing:translations:older', { count: older.length })} texts={older} />
      {older.length > 0 && document.collection !== 'site' && hasRole(req.user, ...translators) ? (
        <Confirm collection={document.collection} document={document.id} locale={locale} />
      ) : null}
    </div>
  )
}

function Texts({ req, label, texts }: { req: PayloadRequest; label: string; texts: Text[] }) {
  if (texts.length === 0) return null
  return (
    <details>
      <summary>{label}</summary>
      <ul className={styles.places}>
        {texts.map(({ key, steps }) => (
          <li key={key}>{placeInWords(req, steps)}</li>
        ))}
      </ul>
    </details>
  )
}
