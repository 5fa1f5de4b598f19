'use client'
import { Legend } from 'recharts'

/** What each colour of a plot stands for; the words in the colour of text, since the lighter colours can't be read as letters. */
export const legend = <Legend formatter={(name: string) => <span style={{ color: 'var(--theme-text)' }}>{name}</span>} />
