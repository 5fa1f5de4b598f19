import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import { Pages } from '@/admin/pages'
import type { Words } from '@/admin/words'
import { type LettersAsked, lettersPerPage, type ReleasePreview } from '../../operations/preview-release'
import { type Stage, statuses } from '../../rules/steps'
import { optionInWords } from '../in-words'
import { paths } from '../paths'
import { StatusPill } from '../status-pill'
import styles from './release.module.css'

type Props = { asked: LettersAsked; preview: ReleasePreview; where: { program: string; stage: Stage }; t: Words }

/** Every letter as its applicant will read it, in their language: searched, narrowed, page by page, and taken along. */
export function Letters({ asked, preview, t, where }: Props) {
  const { counts, found, letters } = preview
  const { page, search, status } = asked
  const told = statuses.filter((one) => counts[one])
  return (
    <section className={styles.letters} id="letters">
      <h2 className={styles.title}>{t('selection:letters')}</h2>
      <Narrow
        action={paths.release({})}
        file="/api/desk/release/export"
        search={search}
        keep={where}
        choices={[
          {
            name: 'status',
            label: t('selection:becomes'),
            value: status ?? '',
            options: told.map((value) => ({ value, label: `${t(`selection:statuses:${value}`)} (${counts[value]})` })),
          },
        ]}
        found={found}
        t={t}
      />
      {found === 0 ? <Notice>{t('screens:nothingFound')}</Notice> : null}
      <div>
        {letters.map((letter) => (
          <details key={letter.application} className={styles.letter}>
            <summary>
              <span className={styles.who}>
                <strong>{letter.name || letter.receipt}</strong>
                <span>
                  <code>{letter.receipt}</code> · {letter.to} · {optionInWords('locale', letter.locale, t)}
                </span>
              </span>
              <span className={styles.subject}>{letter.subject}</span>
              <StatusPill status={letter.status} />
            </summary>
            <div className={styles.body} lang={letter.locale}>
              <h3>{letter.subject}</h3>
              <p>{letter.body}</p>
            </div>
          </details>
        ))}
      </div>
      <Pages
        page={page}
        pages={Math.ceil(found / lettersPerPage)}
        label={t('selection:pages')}
        hrefOf={(number) => `${paths.release(where, { search, status, page: number })}#letters`}
        t={t}
      />
    </section>
  )
}
