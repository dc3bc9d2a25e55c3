import { useTranslation } from 'react-i18next'
import type { MirrorView } from '../../../../shared/api/questionnaire-routes.ts'
import { Notice } from '../../../components/Notice.tsx'
import { Section } from '../../../components/Section.tsx'
import styles from '../questionnaires.module.css'
import { type MirrorCase, MirrorCaseContext, useMirrorCase } from './mirror-case.ts'
import { MirrorForm } from './MirrorForm.tsx'
import { MirrorPair } from './MirrorPair.tsx'
import { PointList } from './PointList.tsx'

type MirrorScreenProps = Readonly<{ caseId: string; view: MirrorView }>

/** The mirror of a case: points to speak of, the form, and what lies side by side. */
export function MirrorScreen({ caseId, view }: MirrorScreenProps) {
  const { t } = useTranslation()
  const nameOf = (id: string) =>
    view.parties.find((party) => party.id === id)?.name ?? t('questionnaires.mirror.goneParty')
  const value: MirrorCase = { caseId, view, nameOf }
  return (
    <MirrorCaseContext value={value}>
      <PointList />
      <Section
        title={t('questionnaires.mirror.write')}
        intro={t('questionnaires.mirror.writeIntro')}
      >
        <Asked />
        <MirrorForm key={view.myPartyId} />
        <Waiting />
      </Section>
      <Section title={t('questionnaires.mirror.beside')}>
        {view.pairs.length === 0 && <p>{t('questionnaires.mirror.noPairs')}</p>}
        {view.pairs.map((pair) => (
          <MirrorPair
            key={`${pair.sayings[0].byPartyId} ${pair.sayings[1].byPartyId}`}
            pair={pair}
          />
        ))}
      </Section>
    </MirrorCaseContext>
  )
}

function Asked() {
  const { t } = useTranslation()
  const { view, nameOf } = useMirrorCase()
  if (view.asked.length === 0) return null
  return (
    <Notice kind="info" icon="eye-off">
      <ul className={styles.list}>
        {view.asked.map(({ byPartyId, aboutPartyId }) => (
          <li key={`${byPartyId} ${aboutPartyId}`}>
            {t('questionnaires.mirror.asked', {
              by: nameOf(byPartyId),
              about: nameOf(aboutPartyId),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Waiting() {
  const { t } = useTranslation()
  const { view, nameOf } = useMirrorCase()
  if (view.waiting.length === 0) return null
  return (
    <>
      <h3>{t('questionnaires.mirror.waiting')}</h3>
      <ul>
        {view.waiting.map(({ byPartyId, aboutPartyId, thinks }) => (
          <li key={`${byPartyId} ${aboutPartyId}`}>
            {t('questionnaires.mirror.waitingFor', {
              by: nameOf(byPartyId),
              about: nameOf(aboutPartyId),
            })}{' '}
            {thinks}
          </li>
        ))}
      </ul>
    </>
  )
}
