import type { Tour } from './stage.ts'
import { tourDoor } from './tour-door.ts'
import { tourFile } from './tour-file.ts'
import { tourGuest } from './tour-guest.ts'
import { tourPlan, tourReader } from './tour-plan.ts'
import { tourTable } from './tour-table.ts'

/** Every screen of the app, in six walks that each have a host of their own. */
export const tours: Readonly<Record<string, Tour>> = {
  door: tourDoor,
  plan: tourPlan,
  file: tourFile,
  reader: tourReader,
  table: tourTable,
  guest: tourGuest,
}
