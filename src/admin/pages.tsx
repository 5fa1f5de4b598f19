import { Link } from '@payloadcms/ui'
import styles from './pages.module.css'
import type { Words } from './words'

type Props = { page: number; pages: number; label: string; hrefOf: (page: number) => string; t: Words }

/** Leads through a long list page by page, in links that say where they go. */
export function Pages({ page, pages, label, hrefOf, t }: Props) {
  if (pages < 2) return null
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages)
  return (
    <nav className={styles.pages} aria-label={label}>
      {page > 1 ? (
        <Link className={styles.page} href={hrefOf(page - 1)} prefetch={false} rel="prev">
          ← {t('screens:previousPage')}
        </Link>
      ) : null}
      <ol className={styles.list}>
        {near.map((number, index) => (
          <li key={number}>
            {index > 0 && number > (near[index - 1] ?? 0) + 1 ? <span aria-hidden="true">…</span> : null}
            <Link
              className={styles.page}
              href={hrefOf(number)}
              prefetch={false}
              aria-current={number === page ? 'page' : undefined}
              aria-label={t('screens:pageOf', { number, of: pages })}
            >
              {number}
            </Link>
          </li>
        ))}
      </ol>
      {page < pages ? (
        <Link className={styles.page} href={hrefOf(page + 1)} prefetch={false} rel="next">
          {t('screens:nextPage')} →
        </Link>
      ) : null}
    </nav>
  )
}
