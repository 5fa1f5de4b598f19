import { Link } from '@payloadcms/ui'
import { dayBriefly, hour } from '@/admin/format'
import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import table from '@/admin/table.module.css'
import { Wide } from '@/admin/wide'
import { listInterviews, type ListWish, listStates } from '../../operations/list-interviews'
import { programScreen } from '../program-screen'
import { screens } from '../screens'

/** The interviews of a programme as a list: searched, narrowed, taken along as a table. */
export const ListView = programScreen('list', async ({ asked, program, req, t }) => {
  const said = (name: string) => (typeof asked?.[name] === 'string' ? asked[name] : '')
  const wish: ListWish = { program, search: said('search'), panel: said('panel'), day: said('day'), state: said('state') }
  const { days, interviews, panels, title } = await listInterviews(req, wish)
  const { language } = req.i18n
  return {
    lead: t('interviews:listLead'),
    body: (
      <>
        <Narrow
          action={`/admin${screens.list.path}`}
          file="/api/timetable/export"
          search={wish.search}
          found={interviews.length}
          choices={[
            { name: 'program', label: t('interviews:program'), value: program, options: [{ value: program, label: title }] },
            { name: 'panel', label: t('interviews:panel'), value: wish.panel, options: panels.map(({ id, name }) => ({ value: id, label: name })) },
            { name: 'day', label: t('interviews:onDay'), value: wish.day, options: days.map((day) => ({ value: day, label: dayBriefly(language, `${day}T12:00:00Z`) })) },
            { name: 'state', label: t('interviews:state'), value: wish.state, options: listStates.map((state) => ({ value: state, label: t(`interviews:states:${state}`) })) },
          ]}
          t={t}
        />
        {interviews.length === 0 ? <Notice>{t('screens:nothingFound')}</Notice> : null}
        {interviews.length > 0 ? (
          <Wide label={t('interviews:tabs:list')}>
            <table className={`${table.table} ${table.stacked}`}>
              <thead>
                <tr>
                  <th scope="col">{t('interviews:startsAt')}</th>
                  <th scope="col">{t('interviews:person')}</th>
                  <th scope="col">{t('interviews:panel')}</th>
                  <th scope="col">{t('interviews:place')}</th>
                  <th scope="col">{t('interviews:state')}</th>
                </tr>
              </thead>
              <tbody>
                {interviews.map(({ endsAt, interview, name, panel, receipt, startsAt, state, where }) => (
                  <tr key={interview}>
                    <td>
                      {dayBriefly(language, startsAt)}, {hour(language, startsAt)}–{hour(language, endsAt)}
                    </td>
                    <td>
                      <Link href={`/admin/collections/interviews/${interview}`} prefetch={false}>
                        {name || receipt}
                      </Link>{' '}
                      {receipt}
                    </td>
                    <td>{panel}</td>
                    <td>{where}</td>
                    <td>{t(`interviews:states:${state}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        ) : null}
      </>
    ),
  }
})
