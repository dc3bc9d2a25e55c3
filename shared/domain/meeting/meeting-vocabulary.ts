import { z } from 'zod'

/** Kinds of round-table meeting, each with its agenda (domain reference 6.4); two halves is for who needs short ones. */
export const meetingKinds = [
  'eerste',
  'vervolg',
  'tweeHelften',
  'veiligheid',
  'afsluiting',
] as const
export const meetingKind = z.enum(meetingKinds)
export type MeetingKind = z.output<typeof meetingKind>

/** Who leads an item of the agenda. */
export const itemLeads = ['voorzitter', 'regisseur', 'schrijver', 'gezin', 'professionals'] as const
export const itemLead = z.enum(itemLeads)
export type ItemLead = z.output<typeof itemLead>

/** What the big screen shows beside agenda and time. */
export const screenPlaces = [
  'leeg',
  'deelnemers',
  'spelregels',
  'eigenWoorden',
  'krachtenZorgen',
  'prioriteiten',
  'omgekeerdeToets',
  'afspraken',
  'alsHetMisgaat',
  'onePager',
] as const
export const screenPlace = z.enum(screenPlaces)
export type ScreenPlace = z.output<typeof screenPlace>

/** What can be told apart on the big screen. The other places have no picture of their own: the agenda stands. */
export const shownPlaces = [
  'leeg',
  'deelnemers',
  'spelregels',
  'eigenWoorden',
  'afspraken',
] as const satisfies readonly ScreenPlace[]
type ShownPlace = (typeof shownPlaces)[number]

/** What the room sees when this was chosen, by an item of the agenda or by hand. */
export const toShownPlace = (place: ScreenPlace): ShownPlace =>
  place === 'onePager' ? 'afspraken' : (shownPlaces.find((shown) => shown === place) ?? 'leeg')

/** What became of an item of the agenda. */
export const itemOutcomes = ['besproken', 'overgeslagen', 'geparkeerd'] as const
export const itemOutcome = z.enum(itemOutcomes)
export type ItemOutcome = z.output<typeof itemOutcome>

/** Why the timer stands still: a break, time for the family alone, or someone asked to stop. */
export const pauseKinds = ['pauze', 'gezinAlleen', 'evenStoppen'] as const
export const pauseKind = z.enum(pauseKinds)
export type PauseKind = z.output<typeof pauseKind>

/** How someone sits at the table: on a device of its own, without one, or from elsewhere without one. */
export const attendWays = ['eigenApparaat', 'zonderApparaat', 'opAfstand'] as const
export const attendWay = z.enum(attendWays)
export type AttendWay = z.output<typeof attendWay>

/** Voluntary or compulsory (domain reference 6.10). */
export const meetingFrames = [
  'nietBesproken',
  'vrijwillig',
  'intensiefVrijwillig',
  'gedwongen',
] as const
export const meetingFrame = z.enum(meetingFrames)
export type MeetingFrame = z.output<typeof meetingFrame>

/** Whether a point of the preparation was seen to. */
export const checkStates = ['open', 'gedaan', 'nietNodig'] as const
export const checkState = z.enum(checkStates)
export type CheckState = z.output<typeof checkState>

/** The 13 points of the preparation (domain reference 6.3). */
export const preparationCheckIds = [
  'V1',
  'V2',
  'V3',
  'V4',
  'V5',
  'V6',
  'V7',
  'V8',
  'V9',
  'V10',
  'V11',
  'V12',
  'V13',
] as const

/** The four things that everybody may say of a meeting (domain reference 6.8), each from 1 to 5. */
export const ratedThings = ['gehoord', 'begrepen', 'afsprakenHelpen', 'juisteMensen'] as const
export const ratedThing = z.enum(ratedThings)
export type RatedThing = z.output<typeof ratedThing>

/** How often each of 1 to 5 was tapped; the first number counts the ones. */
export const tapCounts = z.array(z.int().min(0)).length(5).readonly()
/** What was tapped, in numbers only: nobody's name is kept with it. */
export const ratings = z.object({
  gehoord: tapCounts,
  begrepen: tapCounts,
  afsprakenHelpen: tapCounts,
  juisteMensen: tapCounts,
})
export type Ratings = Readonly<z.output<typeof ratings>>

/** Nobody tapped yet. */
export const noRatings: Ratings = {
  gehoord: [0, 0, 0, 0, 0],
  begrepen: [0, 0, 0, 0, 0],
  afsprakenHelpen: [0, 0, 0, 0, 0],
  juisteMensen: [0, 0, 0, 0, 0],
}
