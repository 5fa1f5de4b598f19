import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { copyForm } from '../../operations/copy-form'

/** The form of a programme, made from that of another. */
export const formEndpoints = [staffEndpoint('post', '/forms/copy', z.object({ from: z.uuid(), to: z.uuid(), withRules: z.boolean() }), (req, asked) => copyForm(req, asked))]
