import { Button, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { Progress } from '@/admin/progress'
import { Screen, turnedAway } from '@/admin/screen'
import { Tabs } from '@/admin/tabs'
import { wordsOf } from '@/admin/words'
import { readTimetable } from '../operations/read-timetable'
import { GiveInterviews } from './give-interviews'
import { Given } from './given'
import styles from './timetable.module.css'

/** Who has an interview and who needs one; a coordinator gives them, an auditor reads. */
export async function TimetableView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const away = turnedAway(view, t('interviews:timetable'), 'coordinator', 'auditor')
  if (away) return away

  const { docs: programs } = await req.payload.find({
    collection: 'programs',
    sort: '-edition',
    depth: 0,
    pagination: false,
    select: { title: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const asked = programs.find(({ id }) => id === view.searchParams?.program)
  const timetables = asked ? [{ program: asked, timetable: await readTimetable(req, { program: asked.id }) }] : []
  for (const program of asked ? [] : programs) {
    const timetable = await readTimetable(req, { program: program.id })
    timetables.push({ program, timetable })
    // Without a choice: the newest edition that is at its interviews.
    if (timetable.waiting.length + timetable.given.length > 0) break
  }
  const shown = timetables.at(-1)
  if (!shown) {
    return (
      <Screen view={view} title={t('interviews:timetable')}>
        <Notice>{t('interviews:noProgram')}</Notice>
      </Screen>
    )
  }
  const { program, timetable } = shown
  const { waiting, given, panels } = timetable
  const coordinates = hasRole(req.user, 'coordinator')
  const panelButton = coordinates ? (
    <Button el="link" to="/admin/collections/panels/create" buttonStyle="secondary" margin={false}>
      {t('interviews:newPanel')}
    </Button>
  ) : null

  return (
    <Screen view={view} title={t('interviews:timetable')} lead={t('interviews:lead')} actions={panelButton}>
      <Tabs label={t('interviews:program')} tabs={programs.map(({ id, title }) => ({ label: title ?? id, href: `/admin/interviews?program=${id}`, current: id === program.id }))} />
      {waiting.length + given.length > 0 ? (
        <div className={styles.progress}>
          <Progress done={given.length} of={given.length + waiting.length} label={t('interviews:givenOf', { given: given.length, all: given.length + waiting.length })} />
        </div>
      ) : (
        <Notice title={t('interviews:nobody')}>{t('interviews:nobodyHelp')}</Notice>
      )}
      {waiting.length > 0 && panels.length === 0 ? (
        <Notice kind="warning" title={t('interviews:noPanel')}>
          <Link href="/admin/collections/panels/create">{t('interviews:newPanel')}</Link>
        </Notice>
      ) : null}
      {waiting.length > 0 && panels.length > 0 && coordinates ? <GiveInterviews waiting={waiting} panels={panels} /> : null}
      <Given given={given} language={req.i18n.language} t={t} />
    </Screen>
  )
}
