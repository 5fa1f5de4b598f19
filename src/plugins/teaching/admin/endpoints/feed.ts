import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { mySessionFeed, renewSessionFeed } from '../../operations/feed'

/** The address of a guest's own calendar. */
export const feedEndpoints = [
  staffEndpoint('get', '/teaching/calendar', z.object({}), (req) => mySessionFeed(req, null)),
  staffEndpoint('post', '/teaching/calendar/renew', z.object({}), (req) => renewSessionFeed(req, null)),
]
