import { Button } from '@payloadcms/ui'
import styles from './narrow.module.css'
import type { Words } from './words'

/** One thing to narrow a list by; an empty value is all of them. */
export type Choice = { name: string; label: string; value: string; options: { value: string; label: string }[] }

type Props = {
  /** The screen of the list. */ action: string /** Where the list is taken along as a table. */
  file?: string
  search: string
  /** What else stands in the address of the screen, and stays there. */
  keep?: Record<string, string>
  choices: Choice[]
  found: number
  t: Words
}

/** Searches and narrows a list, without scripts as well; what is chosen stands in the address, and the file holds what is shown. */
export function Narrow({ action, choices, file, found, keep = {}, search, t }: Props) {
  const chosen = new URLSearchParams([...Object.entries(keep), ['search', search], ...choices.map(({ name, value }) => [name, value])].filter(([, value]) => value !== ''))
  return (
    <search>
      <form className={styles.narrow} action={action}>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          {t('screens:search')}
          <input type="search" name="search" defaultValue={search} />
        </label>
        {choices.map(({ label, name, options, value }) => (
          <label key={name}>
            {label}
            <select name={name} defaultValue={value}>
              <option value="">{t('screens:all')}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <Button type="submit" buttonStyle="secondary" margin={false}>
          {t('screens:show')}
        </Button>
        {file ? (
          <a className={styles.file} href={`${file}?${chosen}`} download>
            {t('screens:asFile')}
          </a>
        ) : null}
        <p role="status" className={styles.found}>
          {t('screens:found', { count: found })}
        </p>
      </form>
    </search>
  )
}
