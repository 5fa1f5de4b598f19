'use client'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { decimal } from '@/admin/format'
import { useWords } from '@/admin/use-words'
import type { Bin } from '../../operations/read-board'
import styles from './board.module.css'

/** How the means are spread: a plot, and the same as a table for those who cannot see it. */
export function Distribution({ bins }: { bins: Bin[] }) {
  const { t, language } = useWords()
  const rows = bins.map(({ from, to, count }) => ({ label: `${decimal(language, from, 1)}–${decimal(language, to, 1)}`, count }))
  const scored = rows.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className={styles.picture}>
      <h2>{t('selection:distribution')}</h2>
      {scored === 0 ? (
        <p className={styles.quiet}>{t('selection:noScores')}</p>
      ) : (
        <>
          <div aria-hidden="true" className={styles.plot}>
            <ResponsiveContainer width="100%" height="100%">
              <BarChart data={rows} margin={{ top: 8, right: 8, bottom: 0, left: -24 }} accessibilityLayer={false}>
                <CartesianGrid vertical={false} stroke="var(--theme-elevation-150)" />
                <XAxis dataKey="label" tick={{ fill: 'var(--theme-elevation-650)', fontSize: 11 }} tickLine={false} axisLine={{ stroke: 'var(--theme-elevation-300)' }} />
                <YAxis allowDecimals={false} tick={{ fill: 'var(--theme-elevation-650)', fontSize: 11 }} tickLine={false} axisLine={false} />
                <Tooltip
                  cursor={{ fill: 'var(--theme-elevation-100)' }}
                  contentStyle={{ background: 'var(--theme-elevation-0)', border: '1px solid var(--theme-elevation-200)', borderRadius: 4, color: 'var(--theme-text)' }}
                  itemStyle={{ color: 'var(--theme-text)' }}
                />
                <Bar dataKey="count" name={t('selection:applications')} fill="var(--theme-success-500)" radius={[3, 3, 0, 0]} isAnimationActive={false} />
              </BarChart>
            </ResponsiveContainer>
          </div>
          <details className={styles.quiet}>
            <summary>{t('screens:asTable')}</summary>
            <table className={styles.small}>
              <thead>
                <tr>
                  <th scope="col">{t('selection:mean')}</th>
                  <th scope="col">{t('selection:applications')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ label, count }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  )
}
