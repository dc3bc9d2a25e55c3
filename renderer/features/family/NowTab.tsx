import { useTranslation } from 'react-i18next'
import { PageHead } from '../../components/PageHead.tsx'
import { useRight } from '../../document/use-right.ts'
import { toFirstName } from '../../../shared/domain/to-first-name.ts'
import { useOwnPerson } from '../../document/use-own-person.ts'
import { WhoAreYou } from '../../document/WhoAreYou.tsx'
import { WritingAs } from '../../document/WritingAs.tsx'
import { useSession } from '../../platform/session.tsx'
import { GradeOverview } from './GradeOverview.tsx'
import { Grades } from './Grades.tsx'
import { OthersWords } from './OthersWords.tsx'
import { OwnWords } from './OwnWords.tsx'
import { TestLinks } from './TestLinks.tsx'
import styles from './family.module.css'

/** What someone of the family says now: own words and own grades. Who only reads, sees them. */
export function NowTab({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const canWrite = useRight('familyVoice') === 'write'
  const { name } = useSession()
  const own = useOwnPerson(caseId)
  const greeted = toFirstName(own.name ?? name)
  return (
    <>
      <PageHead title={t('family.greeting', { name: greeted })}>{t('family.intro')}</PageHead>
      <TestLinks caseId={caseId} />
      {canWrite ? (
        <>
          {own.id === null ? (
            <WhoAreYou persons={own.persons} onChoose={own.choose} />
          ) : (
            <div className={styles.parts}>
              <OwnWords personId={own.id} />
              <Grades personId={own.id} />
            </div>
          )}
          <OthersWords exceptId={own.id} />
          {own.name !== null && <WritingAs name={own.name} onChange={() => own.choose(null)} />}
        </>
      ) : (
        <>
          <p className={styles.quiet}>{t('family.words.readOnly')}</p>
          <OthersWords exceptId={null} />
          <GradeOverview />
        </>
      )}
    </>
  )
}
