import type { ComponentProps } from 'react'
import styles from './acts.module.css'

const named = (...names: (string | undefined)[]): string => names.filter(Boolean).join(' ')

/** What else can be done, besides the main thing: links, and buttons that look like them. */
export const Acts = ({ className, ...list }: ComponentProps<'p'>) => <p {...list} className={named(styles.acts, className)} />

/** A button that looks like a link. */
export const Act = ({ className, ...button }: Omit<ComponentProps<'button'>, 'type'>) => <button {...button} type="button" className={named(styles.act, className)} />
