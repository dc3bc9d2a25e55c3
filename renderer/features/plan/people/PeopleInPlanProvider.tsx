import type { ReactNode } from 'react'
import { PeopleInPlanContext, useReadPeople } from './use-people.ts'

/** Gives everything within it the people of the plan. A changed name renders only who reads it. */
export function PeopleInPlanProvider({ children }: Readonly<{ children: ReactNode }>) {
  return <PeopleInPlanContext value={useReadPeople()}>{children}</PeopleInPlanContext>
}
