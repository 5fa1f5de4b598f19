import { Link } from '@payloadcms/ui'
import { dayBriefly } from '@/admin/format'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import type { AbsenceSeen, PanelSeen, SittingSeen } from '../../operations/read-setup'
import { Sitting } from './sitting'
import styles from './setup.module.css'

type Props = { program: string; panels: PanelSeen[]; sittings: SittingSeen[]; absences: AbsenceSeen[]; changes: boolean; language: string; t: Words }

/** Panels by days: who sits, when and where, with how many slots, and who of them is away. */
export function PanelDays({ absences, changes, language, panels, program, sittings, t }: Props) {
  const days = [...new Set([...sittings, ...absences].map(({ day }) => day))].sort()
  return (
    <Wide label={t('interviews:panelDays')}>
      <table className={`${table.table} ${styles.days}`}>
        <caption className={styles.title}>{t('interviews:panelDays')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('interviews:panel')}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {dayBriefly(language, `${day}T12:00:00Z`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {panels.map((panel) => (
            <tr key={panel.id}>
              <th scope="row" className={styles.panel}>
                <Panel panel={panel} t={t} />
              </th>
              {days.map((day) => (
                <td key={day}>
                  {sittings
                    .filter((sitting) => sitting.panel === panel.id && sitting.day === day)
                    .map((sitting) => (
                      <Sitting key={sitting.id} program={program} panel={panel.name} sitting={sitting} changes={changes} />
                    ))}
                  {absences
                    .filter((absence) => absence.panel === panel.id && absence.day === day)
                    .map(({ from, id, name, to }) => (
                      <Link key={id} className={styles.absence} href={`/admin/collections/absences/${id}`} prefetch={false}>
                        {t('interviews:away', { name, when: from && to ? `${from}–${to}` : t('interviews:allDay') })}
                      </Link>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function Panel({ panel: { chair, id, languages, members, name }, t }: { panel: PanelSeen; t: Words }) {
  const said = languages.length > 0 ? languages.map((language) => t(`options:locale.${language}`)).join(', ') : t('interviews:allLanguages')
  return (
    <>
      <Link href={`/admin/collections/panels/${id}`} prefetch={false}>
        {name}
      </Link>
      <span>
        {t('interviews:chairedBy', { name: chair })}
        {members.length > 0 ? `; ${members.join(', ')}` : ''}
      </span>
      <span>{said}</span>
    </>
  )
}
