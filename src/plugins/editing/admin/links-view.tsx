import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { caretakers, linksAsked, listDeadLinks } from '../operations/overviews'
import { faults } from '../rules/links'
import styles from './tables.module.css'

/** Every link of the public site that leads a visitor nowhere, and where it stands. It is looked for anew each time. */
export async function LinksView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const title = t('editing:links:title')
  const away = turnedAway(view, title, ...caretakers)
  if (away) return away
  const asked = linksAsked.parse(view.searchParams ?? {})
  const links = await listDeadLinks(req, asked)
  const narrowed = Boolean(asked.search || asked.fault)
  return (
    <Screen view={view} title={title} lead={t('editing:links:lead')}>
      <Narrow
        action="/admin/links"
        file="/api/links/export"
        search={asked.search}
        choices={[
          {
            name: 'fault',
            label: t('editing:links:fault'),
            value: asked.fault ?? '',
            options: faults.map((fault) => ({ value: fault, label: t(`editing:links:faults:${fault}`) })),
          },
        ]}
        found={links.length}
        t={t}
      />
      {links.length === 0 ? (
        <Notice kind={narrowed ? undefined : 'good'}>{t(narrowed ? 'screens:nothingFound' : 'editing:links:none')}</Notice>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('editing:links:document')}</th>
                <th scope="col">{t('editing:links:place')}</th>
                <th scope="col">{t('editing:links:fault')}</th>
              </tr>
            </thead>
            <tbody>
              {links.map(({ fault, href, kind, locale, title: name, to, where }) => (
                <tr key={`${href} ${where} ${to}`}>
                  <td>
                    <Link href={href} prefetch={false}>
                      {name}
                    </Link>
                    <span className={styles.kind}>{locale ? `${kind}, ${t(`editing:languages:${locale}`)}` : kind}</span>
                  </td>
                  <td>{where}</td>
                  <td>
                    {t(`editing:links:faults:${fault}`)}
                    {to ? <span className={styles.kind}>{to}</span> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Screen>
  )
}
