import { getTranslations } from 'next-intl/server'
import { getPathname } from '@/i18n/navigation'
import type { Locale } from '@/i18n/locales'
import type { MyApplication } from '@/plugins/selection'
import { isStandardPaper, papersOf } from '@/plugins/selection/rules/papers'
import { questionsOf } from '@/plugins/selection/rules/questions'
import { dropDocument, sendDocument } from './document-actions'
import { DocumentField } from './document-field'
import { problemLines } from './problem-lines'
import { paperTitle } from './titles'

type Props = { application: MyApplication; check: boolean; locale: Locale }

/** The papers: each is attached by itself, at once. */
export async function Documents({ application, check, locale }: Props) {
  const t = await getTranslations('apply.form')
  const problems = check ? await problemLines(application, 'documents', locale) : []
  const { asked, program } = application
  const papers = papersOf(program).filter(({ paper }) => isStandardPaper(paper) || asked.includes(paper))
  return (
    <div className="stack">
      {papers.map(({ paper, required }) => {
        const document = application.documents.find(({ kind }) => kind === paper) ?? null
        return (
          <DocumentField
            application={application.id}
            document={document}
            drop={dropDocument.bind(null, application.id, document?.id ?? '')}
            error={problems.find(({ field }) => field === `documents.${paper}`)?.text}
            help={isStandardPaper(paper) ? t(`documents.${paper}Hint`) : questionsOf(program).find(({ key }) => key === paper)?.help}
            key={paper}
            kind={paper}
            locale={locale}
            required={required}
            send={sendDocument.bind(null, application.id, paper)}
            title={paperTitle(t, paper, program)}
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
