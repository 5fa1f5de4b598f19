import { Button, Link } from '@payloadcms/ui'
import { Figures } from '@/admin/figures'
import { decimal } from '@/admin/format'
import { Notice } from '@/admin/notice'
import parts from '@/admin/part.module.css'
import { Wide } from '@/admin/wide'
import type { Words } from '@/admin/words'
import type { SessionEvaluated } from '../../operations/read-evaluations'
import { type Aspect, aspects, type Results } from '../../rules/evaluations'
import { Course, type Drawn } from './course'
import styles from './evaluations.module.css'
import { Rated } from './rated'
import { evaluationHref } from './screens'

type Props = { sessions: SessionEvaluated[]; together: Results | null /** Where it is taken along as a table. */; file: string; language: string; t: Words }

const drawn = ({ day, results, session, there }: SessionEvaluated): Drawn[] =>
  results
    ? [
        {
          session,
          day,
          means: Object.fromEntries(results.rated.map(({ aspect, mean }) => [aspect, mean])) as Record<Aspect, number>,
          answers: results.answers,
          silent: (there ?? results.answers) - results.answers,
        },
      ]
    : []

/** What was said of several sessions: together, in their course, and one by one. */
export function Overview({ file, language, sessions, t, together }: Props) {
  const shown = sessions.flatMap(drawn)
  const there = shown.reduce((sum, { answers, silent }) => sum + answers + silent, 0)
  if (sessions.length === 0) return <Notice>{t('teaching:evaluations:none')}</Notice>
  return (
    <>
      {together ? (
        <>
          <Figures
            figures={[
              { label: t('teaching:evaluations:sessionsShown'), value: shown.length, note: t('teaching:evaluations:ofSessions', { count: sessions.length }) },
              { label: t('teaching:evaluations:answers'), value: together.answers, note: t('teaching:evaluations:ofThere', { count: there }) },
              { label: t('teaching:evaluations:mean'), value: decimal(language, together.rated.reduce((sum, { mean }) => sum + mean, 0) / together.rated.length) },
            ]}
          />
          <Rated rated={together.rated} language={language} t={t} />
          <Course sessions={shown} />
        </>
      ) : (
        <Notice>{t('teaching:evaluations:nothingYet')}</Notice>
      )}
      <section className={parts.part}>
        <h2>{t('teaching:evaluations:bySession')}</h2>
        <Wide label={t('teaching:evaluations:bySession')}>
          <table className={parts.figures}>
            <thead>
              <tr>
                <th scope="col">{t('teaching:sessions:training')}</th>
                <th scope="col">{t('teaching:evaluations:answers')}</th>
                {aspects.map((aspect) => (
                  <th scope="col" key={aspect}>
                    {t(`teaching:evaluations:briefly:${aspect}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sessions.map((its) => (
                <tr key={its.session}>
                  <th scope="row">
                    {its.results ? (
                      <Link href={evaluationHref(its.session)} prefetch={false}>
                        {its.title}
                      </Link>
                    ) : (
                      its.title
                    )}
                    <span className={styles.note}>{its.when}</span>
                  </th>
                  {its.results ? (
                    <>
                      <td>{t('teaching:evaluations:answeredOf', { answers: its.results.answers, there: its.there ?? its.results.answers })}</td>
                      {its.results.rated.map(({ aspect, mean }) => (
                        <td key={aspect}>{decimal(language, mean)}</td>
                      ))}
                    </>
                  ) : (
                    <td colSpan={aspects.length + 1}>{its.until ? t('teaching:evaluations:until', { day: its.until }) : t('teaching:evaluations:few')}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </section>
      {together ? (
        <div>
          <Button el="anchor" url={file} buttonStyle="secondary" margin={false}>
            {t('screens:asFile')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
