import { getTranslations } from 'next-intl/server'
import { getPathname } from '@/i18n/navigation'
import type { Locale } from '@/i18n/locales'
import type { DocumentKind, MyApplication } from '@/plugins/selection'
import { dropDocument, sendDocument } from './document-actions'
import { DocumentField } from './document-field'
import { problemLines } from './problem-lines'

const kinds: readonly DocumentKind[] = ['cv', 'letter']

type Props = { application: MyApplication; check: boolean; locale: Locale }

/** The papers: each is attached by itself, at once. */
export async function Documents({ application, check, locale }: Props) {
  const t = await getTranslations('apply.form')
  const problems = check ? await problemLines(application, 'documents', locale) : []
  const { cvRequired, letterRequired } = application.program
  const required = { cv: cvRequired, letter: letterRequired }
  return (
    <div className="stack">
      {kinds.map((kind) => {
        const document = application.documents.find((one) => one.kind === kind) ?? null
        return (
          <DocumentField
            application={application.id}
            document={document}
            drop={dropDocument.bind(null, application.id, document?.id ?? '')}
            error={problems.find(({ field }) => field === `documents.${kind}`)?.text}
            key={kind}
            kind={kind}
            locale={locale}
            required={required[kind]}
            send={sendDocument.bind(null, application.id, kind)}
          />
        )
      })}
      <p>
        <a className="button" href={getPathname({ href: { pathname: '/my/[application]/[section]', params: { application: application.id, section: 'consent' } }, locale })}>
          {t('continue')}
        </a>
      </p>
    </div>
  )
}
