import { Link } from '@payloadcms/ui'
import { day } from '@/admin/format'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import type { Graduate } from '../../operations/read-graduates'
import styles from './alumni.module.css'

const words = {
  shown: { not: 'teaching:alumni:said:notShown', yes: 'teaching:alumni:said:shown', since: 'teaching:alumni:said:shownSince' },
  written: { not: 'teaching:alumni:said:notWritten', yes: 'teaching:alumni:said:written', since: 'teaching:alumni:said:writtenSince' },
} as const

/** Whether somebody agreed to one thing, and since when where it is known. */
function inWords(what: keyof typeof words, one: Graduate, t: Words, language: string): string {
  const since = one[`${what}Since`]
  if (!one[what]) return t(words[what].not)
  return since ? t(words[what].since, { day: day(language, since) }) : t(words[what].yes)
}

/** Every graduate, and what each agreed to; each cell says it whole, since on a phone the head of the table is not seen. */
export function Everybody({ language, people, t }: { people: readonly Graduate[]; language: string; t: Words }) {
  return (
    <Wide label={t('teaching:tabs:alumni')}>
      <table className={`${table.table} ${table.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('teaching:alumni:graduate')}</th>
            <th scope="col">{t('teaching:alumni:onPage')}</th>
            <th scope="col">{t('teaching:alumni:line')}</th>
            <th scope="col">{t('teaching:alumni:letters')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <tr key={one.application}>
              <td>
                <Link href={`/admin/collections/applications/${one.application}`} prefetch={false}>
                  {one.name || one.receipt}
                </Link>{' '}
                <code className={styles.receipt}>{one.receipt}</code>
              </td>
              <td className={one.shown ? undefined : styles.no}>{inWords('shown', one, t, language)}</td>
              <td className={styles.line}>{one.line}</td>
              <td className={one.written ? undefined : styles.no}>{inWords('written', one, t, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

/** Those who stand on the public page, with what stands there. */
export function Shown({ people, t }: { people: readonly Pick<Graduate, 'application' | 'name' | 'line'>[]; t: Words }) {
  return (
    <Wide label={t('teaching:tabs:alumni')}>
      <table className={`${table.table} ${table.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('teaching:alumni:graduate')}</th>
            <th scope="col">{t('teaching:alumni:line')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ application, line, name }) => (
            <tr key={application}>
              <td>{name}</td>
              <td className={styles.line}>{line}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
