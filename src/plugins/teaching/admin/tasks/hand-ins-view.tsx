import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { dayAndHour } from '@/admin/format'
import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { isRefusal } from '@/refusals'
import { handInsAsked, readHandIns } from '../../operations/read-hand-ins'
import { taskStandings } from '../../rules/handing-in'
import { hrefOf, screens } from '../cohort/screens'
import { HandIns } from './hand-ins'

/** Who has handed one task in, who has not, and who was late; several are accepted or given back in one act. */
export async function HandInsView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const away = turnedAway(view, t('teaching:tabs:tasks'), ...screens.tasks.seenBy)
  if (away) return away
  const task = z.uuid().safeParse(view.params?.segments?.at(-1))
  const wish = task.success ? handInsAsked.parse({ ...view.searchParams, task: task.data }) : null
  const found = wish && (await readHandIns(req, wish).catch((error: unknown) => (isRefusal(error) && error.status === 404 ? null : Promise.reject(error))))
  if (!found || !wish) {
    return (
      <Screen view={view} title={t('teaching:tabs:tasks')}>
        <Notice>{t('screens:nothingFound')}</Notice>
      </Screen>
    )
  }
  const { handIns, task: its } = found
  const { language } = req.i18n
  return (
    <Screen
      view={view}
      title={its.title}
      lead={t('teaching:tasks:dueOn', { day: dayAndHour(language, its.dueAt) })}
      above={[{ label: t('teaching:tabs:tasks'), url: hrefOf('tasks', its.program) }]}
    >
      <Narrow
        action={`/admin${screens.tasks.path}/${its.id}`}
        file={`/api/cohort/tasks/${its.id}/export`}
        search={wish.search}
        found={handIns.length}
        choices={[
          { name: 'show', label: t('teaching:state'), value: wish.show ?? '', options: taskStandings.map((value) => ({ value, label: t(`teaching:tasks:standings:${value}`) })) },
        ]}
        t={t}
      />
      {handIns.length === 0 ? (
        <Notice>{t('screens:nothingFound')}</Notice>
      ) : (
        <HandIns
          coordinates={hasRole(req.user, 'coordinator')}
          // Dates are written on the server: not every browser knows the months of our languages.
          handIns={handIns.map((handIn) => ({ ...handIn, at: handIn.at && dayAndHour(language, handIn.at) }))}
        />
      )}
    </Screen>
  )
}
