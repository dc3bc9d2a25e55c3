import { useTranslation } from 'react-i18next'
import { toOpenActions } from '../../../../shared/domain/reflection/fold-reflection.ts'
import { Notice } from '../../../components/Notice.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Section } from '../../../components/Section.tsx'
import { TrustArea } from '../../../components/TrustArea.tsx'
import { TrustItem } from '../../../components/TrustItem.tsx'
import { OpenActions } from '../OpenActions.tsx'
import { StoryText } from '../stories/StoryText.tsx'
import { useReflection } from '../use-reflection.ts'
import { CardBoard } from './CardBoard.tsx'
import { DiscussBoard } from './DiscussBoard.tsx'
import { GroupBoard } from './GroupBoard.tsx'
import { LeaderBar } from './LeaderBar.tsx'
import type { PartProps } from './part-props.ts'
import { PhaseSteps } from './PhaseSteps.tsx'
import { PhaseTimer } from './PhaseTimer.tsx'
import { SessionActions } from './SessionActions.tsx'
import { VoteBoard } from './VoteBoard.tsx'
import { WriteBoard } from './WriteBoard.tsx'

type SessionScreenProps = PartProps &
  Readonly<{
    /** When the answer came, by this device's clock. */
    readAt: number
  }>

/** A session: what it is about, where the group is, and the part itself. */
export function SessionScreen({ caseId, session, readAt }: SessionScreenProps) {
  const { t } = useTranslation()
  const { phase, isAnonymous } = session
  const open = toOpenActions(useReflection(caseId).actions).filter(
    ({ sessionId }) => sessionId !== session.sessionId,
  )
  return (
    <>
      <TrustArea
        audience={<TrustItem icon="venetian-mask">{t('reflection.withoutNames')}</TrustItem>}
      />
      <PageHead
        title={session.title}
        actions={<PhaseTimer endsAt={session.endsAt} now={session.now} readAt={readAt} />}
      >
        {t(`reflection.phaseIntro.${phase}`)}
      </PageHead>
      <PhaseSteps session={session} />
      {phase === 'schrijven' && (
        <Notice kind="info" title={t(`reflection.${isAnonymous ? 'anonymous' : 'named'}.title`)}>
          {t(`reflection.${isAnonymous ? 'anonymous' : 'named'}.text`)}
        </Notice>
      )}
      {phase === 'schrijven' && open.length > 0 && (
        <Section title={t('reflection.actions.open')} icon="list-todo" isFirst>
          <OpenActions caseId={caseId} actions={open} />
        </Section>
      )}
      {session.story !== null && (
        <Section title={session.story.title} icon="book-open" isFirst>
          <StoryText story={session.story} />
        </Section>
      )}
      <Part caseId={caseId} session={session} />
      <LeaderBar caseId={caseId} session={session} />
    </>
  )
}

function Part(props: PartProps) {
  switch (props.session.phase) {
    case 'schrijven':
      return <WriteBoard {...props} />
    case 'onthullen':
      return <CardBoard session={props.session} />
    case 'groeperen':
      return <GroupBoard {...props} />
    case 'stemmen':
      return <VoteBoard {...props} />
    case 'bespreken':
      return (
        <>
          <DiscussBoard session={props.session} />
          <SessionActions {...props} />
        </>
      )
    case 'acties':
    case 'afgerond':
      return (
        <>
          <SessionActions {...props} />
          <DiscussBoard session={props.session} />
        </>
      )
  }
}
