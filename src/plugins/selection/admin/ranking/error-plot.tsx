'use client'
import { CartesianGrid, ErrorBar, ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { decimal } from '@/admin/format'
import { useWords } from '@/admin/use-words'
import styles from './ranking.module.css'

export type Point = { x: number; name: string; value: number; error: number; strong: boolean }

type Props = { points: Point[] /** What the values are called. */; label: string /** A line between two places. */; edge?: number /** A line at zero. */; zero?: boolean }

const tick = { fill: 'var(--theme-elevation-650)', fontSize: 11 }
const kinds = [
  { strong: true, fill: 'var(--theme-success-500)' },
  { strong: false, fill: 'var(--theme-elevation-500)' },
]

/** Values with their standard errors. It is hidden from those who can't see it: whoever shows it says the same in a table. */
export function ErrorPlot({ edge, label, points, zero }: Props) {
  const { language } = useWords()
  return (
    <div aria-hidden="true" className={styles.plot}>
      <ResponsiveContainer width="100%" height="100%">
        <ScatterChart margin={{ top: 8, right: 8, bottom: 0, left: -20 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--theme-elevation-150)" />
          <XAxis
            dataKey="x"
            type="number"
            domain={['dataMin - 1', 'dataMax + 1']}
            allowDecimals={false}
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: 'var(--theme-elevation-300)' }}
          />
          <YAxis
            dataKey="value"
            name={label}
            domain={([low, high]) => [Math.floor(low), Math.ceil(high)]}
            tick={tick}
            tickLine={false}
            axisLine={false}
            tickFormatter={(value: number) => decimal(language, value, 1)}
          />
          <Tooltip content={({ payload }) => <Hint point={payload?.[0]?.payload as Point | undefined} />} />
          {edge === undefined ? null : <ReferenceLine x={edge} stroke="var(--theme-text)" strokeDasharray="4 3" />}
          {zero ? <ReferenceLine y={0} stroke="var(--theme-elevation-400)" /> : null}
          {kinds.map(({ fill, strong }) => (
            <Scatter key={fill} data={points.filter((point) => point.strong === strong)} fill={fill} isAnimationActive={false}>
              <ErrorBar dataKey="error" direction="y" width={3} stroke={fill} isAnimationActive={false} />
            </Scatter>
          ))}
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  )
}

function Hint({ point }: { point: Point | undefined }) {
  const { language } = useWords()
  if (!point) return null
  return (
    <p className={styles.hint}>
      {point.name}: {decimal(language, point.value)} ± {decimal(language, point.error)}
    </p>
  )
}
