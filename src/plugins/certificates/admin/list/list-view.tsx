import { Button, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import { chooseProgram } from '@/admin/choose-program'
import { inOwnLanguage } from '@/admin/endpoint'
import { Figures } from '@/admin/figures'
import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { Tabs } from '@/admin/tabs'
import { wordsOf } from '@/admin/words'
import { hasGraduates } from '../../hooks/graduates'
import { type ListWish, readCertificates, standings } from '../../operations/read-certificates'
import { hrefs, screens } from '../screens'
import styles from '../certificates.module.css'
import { IssueButton } from './issue-button'
import { ListTable } from './list-table'
import { Outcome } from './outcome'
import { RunProgress } from './run-progress'

/** The graduates of a programme and their certificates: who has one, who is to get one, whose was revoked. */
export async function ListView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const title = t('certificates:title')
  const away = turnedAway(view, title, ...screens.list.seenBy)
  if (away) return away
  const asked = view.searchParams
  const { chosen, programs } = await chooseProgram(req, asked?.program, hasGraduates, { idle: false })
  const keys = (
    <Link href={hrefs.keys()} prefetch={false}>
      {t('certificates:keys')}
    </Link>
  )
  if (!chosen) {
    return (
      <Screen view={view} title={title} lead={t('certificates:lead')} actions={keys}>
        <Notice title={t('certificates:nobody')}>{t('certificates:nobodyHelp')}</Notice>
      </Screen>
    )
  }
  const said = (name: string) => (typeof asked?.[name] === 'string' ? asked[name] : '')
  const wish: ListWish = { program: chosen, search: said('search'), state: said('state') }
  const { counts, design, due, listed, run } = await readCertificates(req, wish)
  const coordinates = hasRole(req.user, 'coordinator')
  const running = run?.state === 'waiting' || run?.state === 'working'
  return (
    <Screen view={view} title={title} lead={t('certificates:lead')} actions={keys}>
      <Tabs label={t('certificates:program')} tabs={programs.map(({ id, title: name }) => ({ label: name, href: hrefs.list(id), current: id === chosen }))} />
      <Figures
        figures={[
          { label: t('certificates:counts:valid'), value: counts.valid },
          { label: t('certificates:counts:revoked'), value: counts.revoked },
          { label: t('certificates:counts:due'), value: due, urgent: due > 0 },
        ]}
      />
      {design ? null : (
        <Notice kind="warning" title={t('certificates:noDesign')}>
          {t('certificates:noDesignHelp')}
        </Notice>
      )}
      {running ? <RunProgress key={run.state} program={chosen} run={run} /> : null}
      {run && !running && due > 0 ? <Outcome run={run} t={t} /> : null}
      {coordinates || design ? (
        <div className={styles.actions}>
          {coordinates && design && due > 0 && !running ? <IssueButton program={chosen} due={due} /> : null}
          <Button el="link" to={hrefs.design(design)} buttonStyle="secondary" margin={false}>
            {t(design ? 'certificates:design' : 'certificates:makeDesign')}
          </Button>
        </div>
      ) : null}
      <Narrow
        action={hrefs.list()}
        file="/api/certifying/export"
        search={wish.search}
        found={listed.length}
        keep={{ program: chosen }}
        choices={[
          { name: 'state', label: t('certificates:state'), value: wish.state, options: standings.map((state) => ({ value: state, label: t(`certificates:states:${state}`) })) },
        ]}
        t={t}
      />
      {listed.length > 0 ? <ListTable listed={listed} language={req.i18n.language} t={t} /> : <Notice>{t('screens:nothingFound')}</Notice>}
    </Screen>
  )
}
