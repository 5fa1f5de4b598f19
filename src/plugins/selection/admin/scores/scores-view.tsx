import { Link } from '@payloadcms/ui'
import { decimal } from '@/admin/format'
import { Notice } from '@/admin/notice'
import parts from '@/admin/part.module.css'
import { Wide } from '@/admin/wide'
import { readScores } from '../../operations/read-scores'
import { partScreen } from '../board/part-screen'
import { paths } from '../paths'
import { Distributions } from './distributions'
import { Pairs } from './pairs'

/** How scores are spread by panel and by reviewer, and what the first stage says of the second: as plots, each with the same as a table. */
export const ScoresView = partScreen('scores', async ({ req, t, where }) => {
  const { language } = req.i18n
  const { correlation, pairs, panels, reviewers, scale, scales } = await readScores(req, where)
  return {
    body: (
      <>
        <p className={parts.lead}>{t('selection:scores:lead')}</p>
        {panels.length > 0 ? (
          <Distributions title={t('selection:scores:byPanel')} group={t('selection:scores:panel')} distributions={panels} scale={scale} language={language} t={t} />
        ) : null}
        {reviewers.length > 0 ? (
          <Distributions title={t('selection:scores:byReviewer')} group={t('selection:reviewer')} distributions={reviewers} scale={scale} language={language} t={t} />
        ) : (
          <Notice>{t('selection:noScores')}</Notice>
        )}
        <section className={parts.part}>
          <h2>{t('selection:scores:both')}</h2>
          {pairs.length === 0 ? <Notice>{t('selection:scores:noBoth')}</Notice> : null}
          {pairs.length > 0 ? (
            <>
              <p className={parts.lead}>{t('selection:scores:correlation', { value: decimal(language, correlation), count: pairs.length })}</p>
              <Pairs points={pairs.map(({ first, name, receipt, second }) => ({ name: name || receipt, first, second }))} scales={scales} />
              <details>
                <summary>{t('screens:asTable')}</summary>
                <Wide label={t('selection:scores:both')}>
                  <table className={parts.figures}>
                    <thead>
                      <tr>
                        <th scope="col">{t('selection:applicant')}</th>
                        <th scope="col">{t('selection:stages:screening')}</th>
                        <th scope="col">{t('selection:stages:interview')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {pairs.map(({ application, first, name, receipt, second }) => (
                        <tr key={application}>
                          <th scope="row">
                            <Link href={paths.application(application)} prefetch={false}>
                              {name || receipt}
                            </Link>
                          </th>
                          <td>{decimal(language, first)}</td>
                          <td>{decimal(language, second)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </Wide>
              </details>
            </>
          ) : null}
        </section>
      </>
    ),
  }
})
