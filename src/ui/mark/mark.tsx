import styles from './mark.module.css'

/**
 * The mark of the School: a knot of a shebeke window, where roads from eight sides cross and make a star.
 * It is drawn in the colour of the text around it; the middle is a pane.
 */
export function Mark({ size = 40 }: { size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 48 48" fill="none" aria-hidden="true">
      <path className={styles.pane} d="m24 14 7.07 2.93L34 24l-2.93 7.07L24 34l-7.07-2.93L14 24l2.93-7.07z" />
      <path className={styles.frame} d="M10 10h28v28H10zM24 4.2 43.8 24 24 43.8 4.2 24z" />
    </svg>
  )
}
