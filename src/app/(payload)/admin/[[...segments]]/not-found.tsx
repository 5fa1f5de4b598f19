import config from '@payload-config'
import { NotFoundPage } from '@payloadcms/next/views'
import { importMap } from '../importMap.js'

type Address = { params: Promise<{ segments: string[] }>; searchParams: Promise<Record<string, string | string[]>> }

export default function AdminNotFound({ params, searchParams }: Address) {
  return NotFoundPage({ config, params, searchParams, importMap })
}
