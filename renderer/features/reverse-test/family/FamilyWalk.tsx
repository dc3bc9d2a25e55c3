import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { TrustArea } from '../../../components/TrustArea.tsx'
import { AudienceLine } from '../../../document/AudienceLine.tsx'
import { PeopleHere } from '../../../document/PeopleHere.tsx'
import { SavedState } from '../../../document/SavedState.tsx'
import { useOwnPerson } from '../../../document/use-own-person.ts'
import { useRight } from '../../../document/use-right.ts'
import { WhoAreYou } from '../../../document/WhoAreYou.tsx'
import { WritingAs } from '../../../document/WritingAs.tsx'
import { FamilyQuestions } from './FamilyQuestions.tsx'
import styles from './family-test.module.css'

type FamilyWalkProps = Readonly<{ caseId: string; title: string }>

/** One question at a time. Only the family writes here, each under the own name; others read along. */
export function FamilyWalk({ caseId, title }: FamilyWalkProps) {
  const { t } = useTranslation()
  const own = useOwnPerson(caseId)
  const canWrite = useRight('reverseTestVoice') === 'write'
  const isAsking = canWrite && own.id === null
  return (
    <div className={styles.page}>
      <TrustArea
        audience={<AudienceLine kind="reverseTestVoice" />}
        people={<PeopleHere />}
        saved={<SavedState />}
      />
      <PageHead title={title} />
      {!canWrite && <p className={styles.quiet}>{t('reverse-test-parts.family.readOnly')}</p>}
      {isAsking ? (
        <WhoAreYou persons={own.persons} onChoose={own.choose} />
      ) : (
        <FamilyQuestions personId={canWrite ? own.id : null} />
      )}
      {canWrite && own.name !== null && (
        <WritingAs name={own.name} onChange={() => own.choose(null)} />
      )}
      <div>
        <LinkButton href={`/huishouden/${caseId}/gezin`} icon="arrow-left" variant="quiet">
          {t('reverse-test-parts.family.back')}
        </LinkButton>
      </div>
    </div>
  )
}
