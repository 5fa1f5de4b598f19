import type { Endpoint } from 'payload'
import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { feedAddress, renewFeed } from '../../operations/feed'
import { feedKinds } from '../../rules/feed'

const owner = z.object({ kind: z.enum(feedKinds), id: z.uuid() })

/** What shows the address of a calendar asks for. */
export const feedEndpoints: Endpoint[] = [staffEndpoint('get', '/calendars', owner, feedAddress), staffEndpoint('post', '/calendars/renew', owner, renewFeed)]
