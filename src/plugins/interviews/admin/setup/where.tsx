'use client'
import { Link } from '@payloadcms/ui'
import { useWords } from '@/admin/use-words'
import type { Setup } from '../../operations/read-setup'
import styles from './setup.module.css'

/** Of each panel that is to sit: its room, or its link where the room is empty. */
export type Places = Record<string, { room: string; link: string } | undefined>

type Props = { panels: { id: string; name: string }[]; rooms: Setup['rooms']; places: Places; onChange: (places: Places) => void }

/** Which panels are to sit, and each where: two in one room would take each other's slots. */
export function WherePanelsSit({ onChange, panels, places, rooms }: Props) {
  const { t } = useWords()
  const free = (place: number) => rooms[place % Math.max(1, rooms.length)]?.id ?? ''
  return (
    <fieldset className={styles.where}>
      <legend>{t('interviews:whoSits')}</legend>
      {rooms.length === 0 ? (
        <p>
          {t('interviews:noRooms')} <Link href="/admin/collections/rooms/create">{t('interviews:newRoom')}</Link>
        </p>
      ) : null}
      {panels.map(({ id, name }, place) => {
        const where = places[id]
        return (
          <div key={id}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={Boolean(where)}
                onChange={({ target }) => onChange({ ...places, [id]: target.checked ? { room: free(place), link: '' } : undefined })}
              />
              {name}
            </label>
            {where ? (
              <select
                aria-label={t('interviews:whereSits', { panel: name })}
                value={where.room}
                onChange={({ target }) => onChange({ ...places, [id]: { ...where, room: target.value } })}
              >
                {rooms.map((room) => (
                  <option key={room.id} value={room.id}>
                    {room.name}
                  </option>
                ))}
                <option value="">{t('interviews:byLink')}</option>
              </select>
            ) : null}
            {where && !where.room ? (
              <input
                type="url"
                required
                placeholder="https://"
                aria-label={t('interviews:linkOf', { panel: name })}
                value={where.link}
                onChange={({ target }) => onChange({ ...places, [id]: { ...where, link: target.value } })}
              />
            ) : null}
          </div>
        )
      })}
    </fieldset>
  )
}
