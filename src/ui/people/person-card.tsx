import { Link } from '@/ui/link/link'
import type { Trainer } from '@/content/people'
import { Portrait } from './portrait'
import styles from './people.module.css'

/** A trainer in a list: the face, the name, where they come from. */
export function PersonCard({ trainer }: { trainer: Trainer }) {
  return (
    <li className={styles.card}>
      <Portrait trainer={trainer} />
      <div>
        <p className={styles.name}>{trainer.path ? <Link href={trainer.path}>{trainer.name}</Link> : trainer.name}</p>
        {trainer.position && <p className={styles.position}>{trainer.position}</p>}
        {trainer.organisation && <p className={styles.organisation}>{trainer.organisation}</p>}
      </div>
    </li>
  )
}
