'use client'
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { decimal } from '@/admin/format'
import plot from '@/admin/plot.module.css'
import { useWords } from '@/admin/use-words'

/** The shares of the groups as bars. The table below says the same. */
export function Rates({ bars }: { bars: { name: string; rate: number }[] }) {
  const { language, t } = useWords()
  if (bars.length === 0) return null
  const rows = bars.map(({ name, rate }) => ({ name, percent: rate * 100 }))
  const tick = { fill: 'var(--theme-elevation-650)', fontSize: 12 }
  return (
    <section className={plot.picture}>
      <h2>{t('selection:fairness:rates')}</h2>
      <div aria-hidden="true" data-bars={rows.length}>
        <ResponsiveContainer width="100%" height={rows.length * 36 + 40}>
          <BarChart data={rows} layout="vertical" margin={{ top: 4, right: 56, bottom: 0, left: 8 }} accessibilityLayer={false}>
            <CartesianGrid horizontal={false} stroke="var(--theme-elevation-150)" />
            <XAxis type="number" domain={[0, 100]} unit=" %" tick={tick} tickLine={false} axisLine={{ stroke: 'var(--theme-elevation-300)' }} />
            <YAxis type="category" dataKey="name" width={170} tick={tick} tickLine={false} axisLine={false} />
            <Bar dataKey="percent" fill="var(--theme-success-500)" radius={[0, 3, 3, 0]} isAnimationActive={false}>
              <LabelList dataKey="percent" position="right" formatter={(value) => `${decimal(language, Number(value), 1)} %`} fill="var(--theme-text)" fontSize={12} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </section>
  )
}
