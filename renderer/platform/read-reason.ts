import { AppError } from '../../shared/errors/app-error.ts'

/** The reason for which the host refused a command; null for every other error. */
export const readReason = (error: unknown): string | null =>
  error instanceof AppError && typeof error.details['reason'] === 'string'
    ? error.details['reason']
    : null
