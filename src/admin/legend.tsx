'use client'
import { Legend } from 'recharts'

/** What each colour of a plot stands for; the words in the colour of text, since the lighter colours can't be read as letters. In the order in which they are drawn. */
export const legend = <Legend itemSorter={null} formatter={(name: string) => <span style={{ color: 'var(--theme-text)' }}>{name}</span>} />
