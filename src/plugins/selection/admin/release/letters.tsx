import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import { Pages } from '@/admin/pages'
import type { Words } from '@/admin/words'
import { WrittenLetter } from '@/admin/written-letter'
import { type LettersAsked, lettersPerPage, type ReleasePreview } from '../../operations/preview-release'
import { type Stage, statuses } from '../../rules/steps'
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
          <WrittenLetter key={letter.application} letter={letter} aside={<StatusPill status={letter.status} />} t={t} />
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
