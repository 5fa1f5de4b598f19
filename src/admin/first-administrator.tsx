import type { AdminViewServerProps } from 'payload'
import { DocumentTitle } from './document-title'
import styles from './first-administrator.module.css'
import { wordsOf } from './words'

/**
 * What a School without staff shows instead of Payload's form for the first user, which a visitor could fill in: that the first administrator is made
 * where the School runs, and how.
 */
export function FirstAdministrator({ initPageResult: { req } }: AdminViewServerProps) {
  const t = wordsOf(req.i18n)
  const [address, name] = [t('screens:firstAdministrator:address'), t('screens:firstAdministrator:name')]
  return (
    <section className={styles.page}>
      <DocumentTitle title={t('screens:firstAdministrator:title')} />
      <h1>{t('screens:firstAdministrator:title')}</h1>
      <p>{t('screens:firstAdministrator:lead')}</p>
      <pre className={styles.command}>
        <code>{`npm run staff -- create --email ${address} --name "${name}" --role admin`}</code>
      </pre>
      <p>{t('screens:firstAdministrator:then')}</p>
      <p>
        <a href="/admin/login">{t('screens:firstAdministrator:signIn')}</a>
      </p>
    </section>
  )
}
