import type { ReflectionSessionReply } from '../../../../shared/api/reflection-routes.ts'

/** What every part of a session is given. */
export type PartProps = Readonly<{ caseId: string; session: ReflectionSessionReply }>
