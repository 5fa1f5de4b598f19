import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { type Words, wordsOf } from '@/admin/words'
import { caretakers, dueIn, listTranslations, translationsAsked } from '../operations/overviews'
import { translators } from '../operations/translations'
import { editAddress, kindOf, placeInWords, titleOf, type Written, writtenCollections } from '../operations/written'
import { type Standing, type Text, type Translation, translations } from '../rules/texts'
import { Confirm } from './confirm'
import styles from './tables.module.css'

/** Which documents lack texts in a language, or have texts there that are older than the Azerbaijani ones. */
export async function TranslationsView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const title = t('editing:translations:title')
  const away = turnedAway(view, title, ...caretakers)
  if (away) return away
  const asked = translationsAsked.parse(view.searchParams ?? {})
  const { documents, languages: shown } = await listTranslations(req, asked)
  const narrowed = Boolean(asked.search || asked.collection || asked.language)
  return (
    <Screen view={view} title={title} lead={t('editing:translations:lead')}>
      <Narrow
        action="/admin/translations"
        file="/api/translations/export"
        search={asked.search}
        choices={[
          {
            name: 'collection',
            label: t('editing:translations:kind'),
            value: asked.collection ?? '',
            options: writtenCollections.map((slug) => ({ value: slug, label: kindOf(req, slug) })),
          },
          {
            name: 'language',
            label: t('editing:translations:language'),
            value: asked.language ?? '',
            options: translations.map((locale) => ({ value: locale, label: t(`editing:languages:${locale}`) })),
          },
        ]}
        found={documents.length}
        t={t}
      />
      {documents.length === 0 ? (
        <Notice kind={narrowed ? undefined : 'good'}>{t(narrowed ? 'screens:nothingFound' : 'editing:translations:none')}</Notice>
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
  if (dueIn({ missing, older }) === 0) return <span className={styles.kind}>{t('editing:translations:complete')}</span>
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
