import styles from './view.module.css'

/** Opens the panel in which a visitor chooses how the site looks. It is not there where no script could keep the choice. */
export function ViewButton({ label }: { label: string }) {
  return (
    <button type="button" className={styles.open} popoverTarget="view">
      <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
        <path d="M2 17 7.6 3h1.8L15 17M4 12.2h9" />
        <path d="M25 16.8V9.2M25 13a3.6 3.9 0 1 1-7.2 0 3.6 3.9 0 0 1 7.2 0Z" />
      </svg>
      <span>{label}</span>
    </button>
  )
}
