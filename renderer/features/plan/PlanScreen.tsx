import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '../../../shared/api/replies.ts'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { Columns } from '../../components/Columns.tsx'
import { InTurn } from '../../components/InTurn.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { AudienceLine } from '../../document/AudienceLine.tsx'
import { PeopleHere } from '../../document/PeopleHere.tsx'
import { SavedState } from '../../document/SavedState.tsx'
import { PlanAside } from './aside/PlanAside.tsx'
import { Closing } from './closing/Closing.tsx'
import { Evaluations } from './closing/Evaluations.tsx'
import { Safety } from './closing/Safety.tsx'
import { Conflicts } from './conflicts/Conflicts.tsx'
import { LifeDomains } from './domains/LifeDomains.tsx'
import { Goals } from './goals/Goals.tsx'
import { PeopleAndParties } from './network/PeopleAndParties.tsx'
import { OwnPartyPrompt } from './parties/OwnPartyPrompt.tsx'
import { PeopleInPlanProvider } from './people/PeopleInPlanProvider.tsx'
import { PlanCaseContext } from './plan-case.ts'
import { PlanHead } from './PlanHead.tsx'
import { Relapse } from './relapse/Relapse.tsx'
import { OpenRemarks } from './remarks/OpenRemarks.tsx'
import { RemarksProvider } from './remarks/RemarksProvider.tsx'
import { RemovedWordsNotices } from './rows/RemovedWordsNotices.tsx'
import { Statements } from './statements/Statements.tsx'
import { useAnnounceAdditions } from './use-announce-additions.ts'
import { useCanWrite } from './use-can-write.ts'
import { useIsLargePlan } from './use-is-large-plan.ts'
import { VoicePanel } from './voice/VoicePanel.tsx'
import styles from './PlanScreen.module.css'

type PlanScreenProps = Readonly<{ summary: CaseSummary | null; seesFamilyVoice: boolean }>

/** The whole plan on one page. Expects its documents to be open around it. */
export function PlanScreen({ summary, seesFamilyVoice }: PlanScreenProps) {
  const { t } = useTranslation()
  const canWrite = useCanWrite(planShape.goals)
  const isLarge = useIsLargePlan()
  useAnnounceAdditions()
  return (
    <PlanCaseContext value={summary?.id ?? null}>
      <PeopleInPlanProvider>
        <RemarksProvider>
          <TrustArea
            audience={<AudienceLine kind="plan" />}
            people={<PeopleHere />}
            saved={<SavedState />}
          />
          <PlanHead summary={summary} />
          {!canWrite && (
            <div className={styles.readOnly}>
              <Notice kind="neutral" icon="eye">
                {t('plan.readOnly')}
              </Notice>
            </div>
          )}
          <RemovedWordsNotices />
          <OwnPartyPrompt />
          <Columns
            aside={
              <Stack gap="xl">
                <PlanAside summary={summary} />
                <OpenRemarks />
              </Stack>
            }
            asideLabel={t('plan.aside')}
          >
            {/* Three, and not one for each: between two the page is laid out anew. */}
            <InTurn
              firstCount={isLarge ? 1 : Infinity}
              parts={[
                <Fragment key="seen first">
                  <VoicePanel seesFamilyVoice={seesFamilyVoice} />
                  <Statements />
                </Fragment>,
                <Fragment key="goals">
                  <LifeDomains />
                  <Goals />
                </Fragment>,
                <Fragment key="around the goals">
                  <Conflicts />
                  <PeopleAndParties caseId={summary?.id ?? null} />
                  <Relapse />
                  <Safety />
                  <Evaluations />
                  <Closing />
                </Fragment>,
              ]}
            />
          </Columns>
        </RemarksProvider>
      </PeopleInPlanProvider>
    </PlanCaseContext>
  )
}
