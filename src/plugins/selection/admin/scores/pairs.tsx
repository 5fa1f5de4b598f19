'use client'
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { decimal } from '@/admin/format'
import plot from '@/admin/plot.module.css'
import { useWords } from '@/admin/use-words'
import type { Scale } from '../../rules/rubric'
import styles from './scores.module.css'

export type Point = { name: string; first: number; second: number }

type Props = { points: Point[]; scales: { first: Scale; second: Scale } }

const tick = { fill: 'var(--theme-elevation-650)', fontSize: 12 }

/** Each application by its means in both stages. It is hidden from those who can't see it: the table says the same. */
export function Pairs({ points, scales: { first, second } }: Props) {
  const { language, t } = useWords()
  const label = (value: string) => ({ value, fill: 'var(--theme-elevation-650)', fontSize: 12 })
  return (
    <div aria-hidden="true" data-points={points.length} className={plot.picture}>
      <ResponsiveContainer width="100%" height={360}>
        <ScatterChart margin={{ top: 8, right: 16, bottom: 24, left: 8 }} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--theme-elevation-150)" />
          <XAxis
            type="number"
            dataKey="first"
            domain={[first.min, first.max]}
            tick={tick}
            tickLine={false}
            label={{ ...label(t('selection:stages:screening')), position: 'bottom' }}
          />
          <YAxis
            type="number"
            dataKey="second"
            domain={[second.min, second.max]}
            tick={tick}
            tickLine={false}
            label={{ ...label(t('selection:stages:interview')), angle: -90, position: 'insideLeft' }}
          />
          <Tooltip content={({ payload }) => <Hint point={payload?.[0]?.payload as Point | undefined} language={language} />} />
          <Scatter data={points} fill="var(--theme-success-500)" fillOpacity={0.75} isAnimationActive={false} />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  )
}

const Hint = ({ point, language }: { point: Point | undefined; language: string }) =>
  point ? (
    <p className={styles.hint}>
      {point.name}: {decimal(language, point.first)} · {decimal(language, point.second)}
    </p>
  ) : null
