import { dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import type { Message } from '../../operations/discussion'
import { Pieces } from '../desk/masked-text'
import styles from './discussion.module.css'

/** What was said, oldest first. */
export const Messages = ({ messages, language, t }: { messages: Message[]; language: string; t: Words }) => (
  <ol className={styles.messages}>
    {messages.map((message) => (
      <li key={message.id} className={message.own ? styles.own : undefined}>
        <p className={styles.who}>
          <strong>{message.author}</strong> <time dateTime={message.at}>{dayAndHour(language, message.at)}</time>
        </p>
        <p className={styles.text}>
          <Pieces text={message.text} t={t} />
        </p>
      </li>
    ))}
  </ol>
)
