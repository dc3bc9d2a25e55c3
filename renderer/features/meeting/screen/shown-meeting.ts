import type { ScreenView } from '../../../../shared/api/meeting-routes.ts'

/** The running meeting as far as the room may see it. */
export type ShownMeeting = NonNullable<ScreenView['meeting']>
/** The open round as the room sees it. */
export type ShownRound = NonNullable<ShownMeeting['round']>
