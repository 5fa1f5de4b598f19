import styles from './progress.module.css'

type Props = { done: number; of: number; label: string; hideLabel?: boolean }

/** How much is done, as a bar; the label says it in words. */
export function Progress({ done, of, label, hideLabel = false }: Props) {
  const share = of > 0 ? Math.min(1, done / of) : 0
  return (
    <div className={styles.progress}>
      {hideLabel ? null : <span className={styles.label}>{label}</span>}
      <div className={styles.track} role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={of} aria-valuenow={done}>
        <div className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  )
}
