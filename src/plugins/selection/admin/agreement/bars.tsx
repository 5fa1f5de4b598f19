'use client'
import { Bar, BarChart, CartesianGrid, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { legend } from '@/admin/legend'
import { decimal } from '@/admin/format'
import { useWords } from '@/admin/use-words'
import styles from './agreement.module.css'

type Props = { title: string /** What each value of a row is. */; series: string[]; rows: { key: string; name: string; values: (number | null)[] }[] }

const colours = ['var(--theme-success-500)', 'var(--theme-warning-500)']

/** Numbers of reviewers as bars around zero. The table below says the same. */
export function Bars({ title, series, rows }: Props) {
  const { language } = useWords()
  const known = rows.filter(({ values }) => values.some((value) => value !== null))
  if (known.length === 0) return null
  const data = known.map(({ name, values }) => ({ name, ...Object.fromEntries(values.map((value, index) => [`value${index}`, value])) }))
  const tick = { fill: 'var(--theme-elevation-650)', fontSize: 12 }
  return (
    <section className={styles.picture}>
      <h3>{title}</h3>
      <div aria-hidden="true" data-bars={data.length}>
        <ResponsiveContainer width="100%" height={data.length * 24 * (series.length + 0.5) + 60}>
          <BarChart data={data} layout="vertical" margin={{ top: 4, right: 48, bottom: 0, left: 8 }} accessibilityLayer={false}>
            <CartesianGrid horizontal={false} stroke="var(--theme-elevation-150)" />
            <XAxis
              type="number"
              // Room for the number beside a bar, on both sides of zero
              domain={[(least: number) => Math.min(0, least * 1.3), (most: number) => Math.max(0, most * 1.1)]}
              tickFormatter={(value) => decimal(language, Number(value), 1)}
              tick={tick}
              tickLine={false}
              axisLine={{ stroke: 'var(--theme-elevation-300)' }}
            />
            <YAxis type="category" dataKey="name" width={150} tick={tick} tickLine={false} axisLine={false} />
            <ReferenceLine x={0} stroke="var(--theme-elevation-500)" />
            {series.length > 1 ? legend : null}
            {series.map((name, index) => (
              <Bar key={name} name={name} dataKey={`value${index}`} fill={colours[index]} isAnimationActive={false}>
                <LabelList dataKey={`value${index}`} position="right" formatter={(value) => decimal(language, Number(value))} fill="var(--theme-text)" fontSize={12} />
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
    </section>
  )
}
