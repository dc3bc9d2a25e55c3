import { useSession } from '../platform/session.tsx'

/** Whose laptop this is, for sentences about it. */
export const useHostName = (): string => useSession().hostName
