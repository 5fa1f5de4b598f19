import { Link } from '@/ui/link/link'
import { getTranslations } from 'next-intl/server'
import type { NamedLink } from '@/content/site'
import { Mark } from '../mark/mark'
import styles from './header.module.css'
import { LanguageSwitcher } from './language-switcher'
import { Menu } from './menu'
import { ViewButton } from '../view/view-button'

type Props = { name: string; operator: string | null; home: string; menu: NamedLink[]; account: string; search: string }

/** The head of every page: who speaks, where one can go, in which language. */
export async function Header({ name, operator, home, menu, account, search }: Props) {
  const words = await getTranslations('site.frame')
  return (
    <header className={styles.header} data-print="never">
      <div className={`wrap ${styles.bar}`}>
        <Link className={styles.identity} href={home}>
          <Mark size={44} />
          <span>
            <span className={styles.name}>{name}</span>
            {operator && <span className={styles.operator}>{operator}</span>}
          </span>
        </Link>
        <Menu
          label={words('menu')}
          closeLabel={words('close')}
          links={menu}
          search={{ href: search, label: words('search'), external: false }}
          account={{ href: account, label: words('account'), external: false }}
          languages={<LanguageSwitcher label={words('languages')} />}
          view={<ViewButton label={words('view')} />}
        />
      </div>
    </header>
  )
}
