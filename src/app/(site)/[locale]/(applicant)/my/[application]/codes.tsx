import { getTranslations } from 'next-intl/server'
import type { MyApplication } from '@/plugins/selection'
import { RouteLink } from '@/ui/link/route-link'
import styles from './application.module.css'

/** What this application is called in the decisions that anybody may check, and the key that proves it. */
export async function Codes({ application: { codes, program } }: { application: MyApplication }) {
  const t = await getTranslations('apply.my.codes')
  if (codes.length === 0) return null
  return (
    <section aria-labelledby="codes" className="stack">
      <h2 className={styles.small} id="codes">
        {t('title')}
      </h2>
      <p>{t('text')}</p>
      {codes.map(({ code, drawn, key, stage }) => (
        <dl key={code} className={styles.codes}>
          <dt>
            {t(`of.${stage}`)}: {t('code')}
          </dt>
          <dd>
            <code>{code}</code>
          </dd>
          <dt>{t('key')}</dt>
          <dd>
            <code>{key}</code>
          </dd>
          {drawn && <dd>{t('drawn')}</dd>}
        </dl>
      ))}
      <p className="soft small">{t('proof')}</p>
      <p>
        <RouteLink href={{ pathname: '/programs/[slug]/decisions', params: { slug: program.slug } }}>{t('link')}</RouteLink>
      </p>
    </section>
  )
}
