import { Stack } from '../../../components/Stack.tsx'
import { PlanContents } from './PlanContents.tsx'
import { PlanGapList } from './PlanGapList.tsx'

/** What helps beside the plan: what it still misses, and where everything is. */
export const PlanAside = () => (
  <Stack gap="xl">
    <PlanGapList />
    <PlanContents />
  </Stack>
)
