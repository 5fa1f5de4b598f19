import type { ReactNode } from 'react'
import styles from './bytes.module.css'

/** A hash, a code or a command: to be compared sign by sign, or copied. */
export function Bytes({ block = false, children }: { children: ReactNode /** On lines of its own. */; block?: boolean }) {
  const code = <code className={styles.bytes}>{children}</code>
  return block ? <pre className={styles.block}>{code}</pre> : code
}
