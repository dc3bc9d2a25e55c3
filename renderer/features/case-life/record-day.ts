import { readToday } from '../../platform/today.ts'

/** The day of a fact as 'YYYY-MM-DD': its own where a story gives one, else that of its recording. */
export const toRecordDay = ({
  at,
  body,
}: Readonly<{ at: string; body: Readonly<{ on?: string | undefined }> }>): string =>
  body.on ?? readToday(new Date(at))
