'use client'
import type { ReactNode } from 'react'
import type { Discussion as Discussion_ } from '../../operations/discussion'
import type { Stage } from '../../rules/steps'
import { Discussion } from './discussion'

type Props = { application: string; stage: Stage; discussion: Discussion_; coordinates: boolean; children: ReactNode }

/** The discussion on the file of an application: coordinators take part, auditors read. */
export const FileDiscussion = ({ application, stage, discussion, coordinates, children }: Props) => (
  <Discussion application={application} stage={stage} discussion={coordinates ? discussion : { ...discussion, open: false }} onSaid={() => window.location.reload()}>
    {children}
  </Discussion>
)
