import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { dayAndHour } from '@/admin/format'
import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import { Pages } from '@/admin/pages'
import { Screen, turnedAway } from '@/admin/screen'
import { type Words, wordsOf } from '@/admin/words'
import { type Flagged, type FlagRow, flagsAsked, flagsPerPage, readFlags } from '../../operations/flags'
import { flagKinds, flagStates } from '../../rules/flags'
import { paths } from '../paths'
import { evidenceInWords } from './in-words'
import styles from './flags.module.css'

/** What people should look at before they decide: searched, narrowed, and taken along. */
export async function FlagsView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const away = turnedAway(view, t('selection:flags'), 'coordinator', 'auditor')
  if (away) return away
  const asked = flagsAsked.parse(view.searchParams ?? {})
  const { flags, total } = await readFlags(req, asked)
  const narrowed = Boolean(asked.search || asked.kind || asked.state)
  const { kind, search, state } = asked
  return (
    <Screen view={view} title={t('selection:flags')} lead={t('selection:flagsLead')}>
      <Narrow
        action={paths.flags()}
        file="/api/desk/flags/export"
        search={search}
        choices={[
          { name: 'kind', label: t('selection:flagKind'), value: kind ?? '', options: flagKinds.map((value) => ({ value, label: t(`selection:flagKinds:${value}`) })) },
          { name: 'state', label: t('selection:state'), value: state ?? '', options: flagStates.map((value) => ({ value, label: t(`selection:flagStates:${value}`) })) },
        ]}
        found={total}
        t={t}
      />
      {total === 0 ? (
        <Notice kind={narrowed ? undefined : 'good'}>{t(narrowed ? 'screens:nothingFound' : 'selection:noFlags')}</Notice>
      ) : (
        <Table flags={flags} language={req.i18n.language} t={t} />
      )}
      <Pages page={asked.page} pages={Math.ceil(total / flagsPerPage)} label={t('selection:pages')} hrefOf={(page) => paths.flags({ search, kind, state, page })} t={t} />
    </Screen>
  )
}

function Table({ flags, language, t }: { flags: FlagRow[]; language: string; t: Words }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('selection:flagKind')}</th>
            <th scope="col">{t('selection:applications')}</th>
            <th scope="col">{t('selection:foundOn')}</th>
            <th scope="col">{t('selection:state')}</th>
          </tr>
        </thead>
        <tbody>
          {flags.map((flag) => (
            <tr key={flag.id}>
              <td>
                <Link href={paths.flag(flag.id)} prefetch={false}>
                  {t(`selection:flagKinds:${flag.kind}`)}
                </Link>
                <span className={styles.small}>{evidenceInWords(flag, t)}</span>
              </td>
              <td>
                <Who one={flag.application} t={t} />
                {flag.other ? <Who one={flag.other} t={t} /> : null}
              </td>
              <td>{dayAndHour(language, flag.createdAt)}</td>
              <td>
                {t(`selection:flagStates:${flag.state}`)}
                <span className={styles.small}>{[flag.seenBy, flag.note].filter(Boolean).join(': ')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Who({ one, t }: { one: Flagged; t: Words }) {
  return (
    <span className={styles.who}>
      <Link href={paths.application(one.id)} prefetch={false}>
        {one.receipt}
      </Link>{' '}
      {one.name} <span className={styles.small}>{t('selection:ofEdition', { edition: one.edition })}</span>
    </span>
  )
}
