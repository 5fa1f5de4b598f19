'use client'

import { useTranslations } from 'next-intl'
import type { Problem } from '@/plugins/selection'
import list from '../../my/[application]/[section]/section-list.module.css'
import styles from './preview.module.css'
import type { Part } from './preview-form'

type Props = { parts: readonly Part[]; current: number; problems: readonly Problem[] | null; onGo: (place: number) => void }

/** All sections of the form, to walk between; once it was checked, with what is to be mended in each. */
export function PreviewSections({ current, onGo, parts, problems }: Props) {
  const t = useTranslations('apply.form')
  return (
    <nav aria-labelledby="sections">
      <h2 className={list.title} id="sections">
        {t('sections')}
      </h2>
      <ol className={list.list}>
        {parts.map(({ section, title }, place) => {
          const count = problems?.filter((problem) => problem.section === section).length ?? 0
          const state = count > 0 ? 'problems' : 'done'
          return (
            <li data-state={state} key={section}>
              <button aria-current={place === current ? 'step' : undefined} className={`${list.entry} ${styles.entry}`} onClick={() => onGo(place)} type="button">
                <span>{title}</span>
                {problems && section !== 'review' && <span className={list.state}>{t(`states.${state}`, { count })}</span>}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
