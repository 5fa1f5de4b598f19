'use client'
import { Link } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import styles from './choosing.module.css'

/** Which lines of a list are chosen, to do something with all of them at once. */
export function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const chooseOnly = (some: readonly string[]) => setChosen(new Set(some))
  const choose = (one: string, yes: boolean) => chooseOnly(yes ? [...chosen, one] : [...chosen].filter((other) => other !== one))
  return { chosen, choose, chooseOnly }
}

type Props = { label: string /** Whom the box chooses. */; all: readonly string[]; chosen: ReadonlySet<string>; chooseOnly: (some: readonly string[]) => void; children: ReactNode }

/** A box that chooses all at once, with the buttons for those who are chosen. */
export const Choosing = ({ all, children, chooseOnly, chosen, label }: Props) => (
  <div className={styles.bar}>
    <label>
      <input
        type="checkbox"
        disabled={all.length === 0}
        checked={all.length > 0 && all.every((one) => chosen.has(one))}
        onChange={({ target }) => chooseOnly(target.checked ? all : [])}
      />{' '}
      {label}
    </label>
    {children}
  </div>
)

type Box = { label: string; on: boolean; turn: (on: boolean) => void }

/** Who stands in a line, with the box that chooses them where they can be chosen. */
export const Participant = ({ application, box, name, receipt }: { application: string; name: string; receipt: string; box: Box | null }) => (
  <>
    {box ? <input type="checkbox" aria-label={box.label} checked={box.on} onChange={({ target }) => box.turn(target.checked)} /> : null}{' '}
    <Link href={`/admin/collections/applications/${application}`} prefetch={false}>
      {name || receipt}
    </Link>
    <code className={styles.receipt}>{receipt}</code>
  </>
)
