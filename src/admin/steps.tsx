'use client'
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { legend } from './legend'
import styles from './plot.module.css'

type Props = { rows: { name: string; steps: readonly number[] }[] /** What each step is called, in their order. */; steps: readonly string[] }

const tick = { fill: 'var(--theme-elevation-650)', fontSize: 12 }

/** Which share of each group is at each step, from the first on the left, dark, to the last. The table below says the same in numbers. */
export function Steps({ rows, steps }: Props) {
  const data = rows.map(({ name, steps: counts }) => ({ name, ...Object.fromEntries(counts.map((count, place) => [`step${place}`, count])) }))
  const shade = (place: number) => `color-mix(in oklab, var(--theme-success-750) ${Math.round(100 - (85 * place) / Math.max(1, steps.length - 1))}%, var(--theme-success-50))`
  return (
    <div aria-hidden="true" data-groups={rows.length} className={styles.picture}>
      <ResponsiveContainer width="100%" height={rows.length * 34 + 60}>
        <BarChart data={data} layout="vertical" stackOffset="expand" margin={{ top: 4, right: 16, bottom: 0, left: 8 }} accessibilityLayer={false}>
          <XAxis type="number" domain={[0, 1]} hide />
          <YAxis type="category" dataKey="name" width={150} tick={tick} tickLine={false} axisLine={false} />
          {legend}
          {steps.map((step, place) => (
            <Bar key={step} name={step} dataKey={`step${place}`} stackId="all" fill={shade(place)} stroke="var(--theme-elevation-0)" isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
