import { day, hour } from '@/admin/format'
import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import { parts } from '@/collections/programs'
import type { PlanAsked, PlannedLine } from '../../operations/read-planned'
import { sessionStates } from '../../rules/session-states'
import { screens } from '../cohort/screens'
import { PrintButton } from './print-button'
import styles from './calendar.module.css'

/** The sessions of a programme as a list: searched, narrowed, printed and taken along. */
export function PlanList({ asked, language, lines, t }: { asked: PlanAsked; lines: PlannedLine[]; language: string; t: Words }) {
  const narrowed = Boolean(asked.search || asked.part || asked.state)
  return (
    <>
      <Narrow
        action={`/admin${screens.calendar.path}`}
        file="/api/teaching/plan/export"
        search={asked.search}
        keep={{ program: asked.program, view: 'list' }}
        choices={[
          { name: 'part', label: t('teaching:plan:part'), value: asked.part ?? '', options: parts.map((value) => ({ value, label: t(`teaching:plan:parts:${value}`) })) },
          { name: 'state', label: t('teaching:state'), value: asked.state ?? '', options: sessionStates.map((value) => ({ value, label: t(`teaching:plan:states:${value}`) })) },
        ]}
        found={lines.length}
        t={t}
      />
      {lines.length === 0 ? (
        <Notice>{t(narrowed ? 'screens:nothingFound' : 'teaching:plan:nothing')}</Notice>
      ) : (
        <>
          <div className={styles.tools}>
            <PrintButton />
          </div>
          <Wide label={t('teaching:plan:views:list')}>
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">{t('teaching:sessions:training')}</th>
                  <th scope="col">{t('teaching:plan:part')}</th>
                  <th scope="col">{t('teaching:plan:day')}</th>
                  <th scope="col">{t('teaching:plan:hours')}</th>
                  <th scope="col">{t('teaching:plan:where')}</th>
                  <th scope="col">{t('teaching:plan:trainers')}</th>
                  <th scope="col">{t('teaching:state')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ endsAt, link, part, place, session, startsAt, state, trainers, training }) => (
                  <tr key={session}>
                    <th scope="row">{training}</th>
                    <td>{t(`teaching:plan:parts:${part}`)}</td>
                    <td>{day(language, startsAt)}</td>
                    <td>
                      {hour(language, startsAt)}–{hour(language, endsAt)}
                    </td>
                    <td>{place || link}</td>
                    <td>{trainers.join(', ')}</td>
                    <td>{t(`teaching:plan:states:${state}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        </>
      )}
    </>
  )
}
