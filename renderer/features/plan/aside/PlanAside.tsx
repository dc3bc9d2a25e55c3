import type { CaseSummary } from '../../../../shared/api/replies.ts'
import { Stack } from '../../../components/Stack.tsx'
import { PlanContents } from './PlanContents.tsx'
import { QualityGauge } from './QualityGauge.tsx'

/** What helps beside the plan: what is in order and what it still misses, and where everything is. */
export const PlanAside = ({ summary }: Readonly<{ summary: CaseSummary | null }>) => (
  <Stack gap="xl">
    <QualityGauge summary={summary} />
    <PlanContents />
  </Stack>
)
