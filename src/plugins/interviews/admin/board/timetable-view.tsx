import { Button, Link } from '@payloadcms/ui'
import { day, dayBriefly, hour } from '@/admin/format'
import { Notice } from '@/admin/notice'
import { Progress } from '@/admin/progress'
import { type Place, readTimetable, type Timetable } from '../../operations/read-timetable'
import { loadsOf } from '../../operations/loads'
import { Loads } from '../loads'
import { programScreen } from '../program-screen'
import { hrefOf } from '../screens'
import { Board } from './board'
import { GiveFreely } from './give-freely'
import type { Shown } from './shown'
import styles from './board.module.css'

/** Who is heard when and where, on a board; a coordinator moves them, an auditor reads. */
export const TimetableView = programScreen('timetable', async ({ coordinates, program, req, t }) => {
  const timetable = await readTimetable(req, { program })
  const { language } = req.i18n
  const { panels, people, placeOf } = timetable
  const count = (place: Place) => people.filter(({ application }) => placeOf.get(application) === place).length
  const [elsewhere, astray] = [count('elsewhere'), count('astray')]
  const placed = count('placed') + elsewhere
  const slots = timetable.slots.filter(({ open }) => open)
  return {
    lead: t('interviews:lead'),
    actions: coordinates ? (
      <Button el="link" to={hrefOf('proposal', program)} buttonStyle="secondary" margin={false}>
        {t('interviews:propose')}
      </Button>
    ) : null,
    body: (
      <>
        {people.length > 0 ? (
          <div className={styles.progress}>
            <Progress done={placed} of={people.length} label={t('interviews:givenOf', { given: placed, all: people.length })} />
          </div>
        ) : (
          <Notice title={t('interviews:nobody')}>{t('interviews:nobodyHelp')}</Notice>
        )}
        {people.length > 0 && panels.length === 0 ? (
          <Notice kind="warning" title={t('interviews:noPanel')}>
            {t('interviews:noPanelHelp')} <Link href={hrefOf('setup', program)}>{t('interviews:tabs:setup')}</Link>
          </Notice>
        ) : null}
        {panels.length > 0 && slots.length === 0 ? (
          <Notice kind="warning" title={t('interviews:noSlots')}>
            {t('interviews:noSlotsHelp')} <Link href={hrefOf('setup', program)}>{t('interviews:tabs:setup')}</Link>
          </Notice>
        ) : null}
        {astray > 0 ? (
          <Notice kind="warning" title={t('interviews:astray', { count: astray })}>
            {t('interviews:astrayHelp')} {coordinates ? <Link href={`${hrefOf('proposal', program)}&prefer=stay`}>{t('interviews:repair')}</Link> : null}
          </Notice>
        ) : null}
        {elsewhere > 0 ? (
          <Notice kind="warning" title={t('interviews:elsewhere', { count: elsewhere })}>
            {coordinates ? <Link href={`${hrefOf('proposal', program)}&prefer=stay`}>{t('interviews:tell')}</Link> : null}
          </Notice>
        ) : null}
        {people.length > 0 ? <Board shown={shownOf(timetable, language)} problem={timetable.problem} moves={coordinates} /> : null}
        {coordinates && panels.length > 0 ? (
          <GiveFreely waiting={people.filter(({ application }) => placeOf.get(application) === 'waiting')} panels={panels.map(({ id, name }) => ({ id, name }))} />
        ) : null}
        <Loads panels={panels.map(({ id, name }) => ({ id, name }))} loads={loadsOf(timetable)} language={language} t={t} />
      </>
    ),
  }
})

/** What the board shows; moments in words, since not every browser knows the months of every language. */
function shownOf({ panels, people, placeOf, problem, rooms, slots, standing }: Timetable, language: string): Shown {
  const stood = new Map(standing.map((one) => [one.application, one]))
  const outside = standing.filter(({ fixed, slot }) => fixed && !slot)
  const where = ({ link, place, room }: { room: string | null; link: string | null; place?: string | null }) => (room ? (rooms.get(room) ?? '') : (place ?? link ?? ''))
  const timed = ({ day: on, endsAt, startsAt }: { day: string; startsAt: Date; endsAt: Date }) => ({ day: on, from: hour(language, startsAt), to: hour(language, endsAt) })
  return {
    panels,
    days: [...new Set([...slots, ...outside].map((one) => one.day))].sort().map((one) => ({ day: one, label: day(language, `${one}T12:00:00Z`) })),
    slots: [
      ...slots.map((slot) => ({ id: slot.id, panel: slot.panel, ...timed(slot), where: where(slot), startsAt: slot.startsAt, state: stateOf(slot) })),
      ...outside.map((one) => ({ id: one.interview, panel: one.panel, ...timed(one), where: where(one), startsAt: one.startsAt, state: 'open' as const })),
    ].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime()),
    people: people.map(({ application, language: spoken, name, receipt, travels }) => {
      const had = stood.get(application)
      return {
        application,
        name: name || receipt,
        receipt,
        spoken,
        travels,
        place: placeOf.get(application) ?? 'waiting',
        slot: problem.present.find(({ applicant }) => applicant === application)?.slot ?? null,
        interview: had?.interview ?? null,
        when: had ? `${dayBriefly(language, had.startsAt)}, ${hour(language, had.startsAt)}` : null,
        fixed: had?.fixed ?? false,
        pinned: had?.pinned ?? false,
      }
    }),
  }
}

const stateOf = ({ chosen, closed, open }: Timetable['slots'][number]): Shown['slots'][number]['state'] => {
  if (open) return 'open'
  if (closed) return 'closed'
  return chosen ? 'chosen' : 'blocked'
}
