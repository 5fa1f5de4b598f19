'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from '@/admin/use-words'
import type { WeeklyHour } from '../../rules/draft-timetable'
import styles from './calendar.module.css'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The hours of the week at which trainings may be held. */
export function DraftHours({ hours, set }: { hours: WeeklyHour[]; set: (hours: WeeklyHour[]) => void }) {
  const { t } = useWords()
  const change = (place: number, to: Partial<WeeklyHour>) => set(hours.map((hour, at) => (at === place ? { ...hour, ...to } : hour)))
  return (
    <fieldset className={styles.hours}>
      <legend>{t('teaching:plan:draft:hours')}</legend>
      <ul>
        {hours.map(({ from, to, weekday }, place) => (
          <li key={`hour-${place.toString()}`}>
            <select aria-label={t('teaching:plan:draft:weekday')} value={weekday} onChange={({ target }) => change(place, { weekday: Number(target.value) })}>
              {weekdays.map((one) => (
                <option key={one} value={one}>
                  {t(`teaching:plan:weekdays:${one}`)}
                </option>
              ))}
            </select>
            <input type="time" required aria-label={t('teaching:plan:from')} value={from} onChange={({ target }) => change(place, { from: target.value })} />
            <input type="time" required aria-label={t('teaching:plan:to')} value={to} onChange={({ target }) => change(place, { to: target.value })} />
            <Button buttonStyle="secondary" margin={false} onClick={() => set(hours.filter((_, at) => at !== place))}>
              {t('teaching:plan:draft:removeHour')}
            </Button>
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" margin={false} onClick={() => set([...hours, { weekday: 2, from: '18:30', to: '20:30' }])}>
        {t('teaching:plan:draft:addHour')}
      </Button>
    </fieldset>
  )
}
