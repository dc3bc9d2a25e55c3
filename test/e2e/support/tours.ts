import type { Tour } from './stage.ts'
import { tourAuthority } from './tour-authority.ts'
import { tourDoor } from './tour-door.ts'
import { tourFile } from './tour-file.ts'
import { tourGuest } from './tour-guest.ts'
import { tourMeetingAround } from './tour-meeting-around.ts'
import { tourMeeting } from './tour-meeting.ts'
import { tourPilot } from './tour-pilot.ts'
import { tourPlan, tourReader } from './tour-plan.ts'
import { tourTable } from './tour-table.ts'
import { tourTests } from './tour-tests.ts'

/** Every screen of the app, in walks that each have a host of their own. */
export const tours: Readonly<Record<string, Tour>> = {
  door: tourDoor,
  plan: tourPlan,
  file: tourFile,
  authority: tourAuthority,
  tests: tourTests,
  reader: tourReader,
  table: tourTable,
  meeting: tourMeeting,
  meetingAround: tourMeetingAround,
  pilot: tourPilot,
  guest: tourGuest,
}
