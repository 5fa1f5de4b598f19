'use client'
import { Link } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import { paths } from '../paths'
import { shelf } from './keeper'
import styles from './queue.module.css'

type Props = { /** The sheets of the queue, by their reviews, each with what it is called. */ names: Record<string, string> }

/** Says of which sheets something is still in this browser only: it is sent as soon as the sheet is opened. */
export function Unsent({ names }: Props) {
  const { t } = useWords()
  const [reviews, setReviews] = useState<string[]>([])
  useEffect(() => {
    const kept = Object.keys(localStorage).flatMap((place) => (place.startsWith(shelf) ? [place.slice(shelf.length)] : []))
    setReviews(kept.filter((review) => names[review] !== undefined))
  }, [names])
  if (reviews.length === 0) return null
  return (
    <Notice kind="warning" role="status" title={t('selection:unsent')}>
      <ul className={styles.unsent}>
        {reviews.map((review) => (
          <li key={review}>
            <Link href={paths.review(review)} prefetch={false}>
              {names[review]}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
