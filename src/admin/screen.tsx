import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { redirect } from 'next/navigation'
import { hasRole, isStaff, type Role } from '@/access'
import { DocumentTitle } from './document-title'
import { Notice } from './notice'
import styles from './screen.module.css'
import { TypedEarly } from '@/ui/form/typed-early'
import { wordsOf } from './words'

type Props = {
  view: AdminViewServerProps
  title: string
  lead?: ReactNode
  /** What stands to the right of the title. */
  actions?: ReactNode
  /** Where this screen lies, above it. */
  above?: { label: string; url: string }[]
  children: ReactNode
}

/** The frame of a staff's screen in Payload's admin: navigation, breadcrumbs, one heading. */
export function Screen({ view, title, lead, actions, above = [], children }: Props) {
  const { initPageResult, params, searchParams } = view
  const { req, visibleEntities, locale, permissions } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[...above, { label: title }]} />
      <DocumentTitle title={title} />
      <Gutter className={styles.screen}>
        <header className={styles.header}>
          <div className={styles.heading}>
            <h1>{title}</h1>
            {lead ? <div className={styles.lead}>{lead}</div> : null}
          </div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </header>
        {children}
        <TypedEarly />
      </Gutter>
    </DefaultTemplate>
  )
}

/**
 * Lets a view be seen by some roles only: others read, in words, that it is not for them; who is not signed in is led to the login, an applicant to the site.
 * @returns what to render instead of the view, or null when the person may see it
 */
export function turnedAway(view: AdminViewServerProps, title: string, ...allowed: Role[]): ReactNode | null {
  const { req } = view.initPageResult
  // An applicant is signed in already, and would be led back and forth.
  if (!isStaff(req.user)) redirect(req.user ? '/' : `/admin/login?redirect=${encodeURIComponent(req.pathname || '/admin')}`)
  if (hasRole(req.user, ...allowed)) return null
  return (
    <Screen view={view} title={title}>
      <Notice>{wordsOf(req.i18n)('screens:notForYou')}</Notice>
    </Screen>
  )
}
