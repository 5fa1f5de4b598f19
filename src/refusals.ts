import type { APIError } from 'payload'

/**
 * Whether an error is a refusal of ours or of Payload's, whose words are for the person who asked. It is known by its shape: each bundle of the site
 * has a copy of the class of its own, and the Payload that refuses may have been started by another bundle.
 */
export const isRefusal = (error: unknown): error is APIError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && 'isPublic' in error && error.isPublic === true
