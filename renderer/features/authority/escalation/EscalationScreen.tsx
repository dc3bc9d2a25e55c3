import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sideRouteEntries } from '../../../../shared/content/authority/escalation-ladder.ts'
import { Button } from '../../../components/Button.tsx'
import { Columns } from '../../../components/Columns.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Section } from '../../../components/Section.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { Deadlines } from '../deadlines/Deadlines.tsx'
import { usePart } from '../use-part.ts'
import { EscalationForm } from './EscalationForm.tsx'
import { EscalationList } from './EscalationList.tsx'
import { Ladder } from './Ladder.tsx'
import styles from '../authority.module.css'

/** The ladder with where this household is on it, every question that went up, and the terms that run. */
export function EscalationScreen() {
  const { t } = useTranslation()
  const { state } = useAuthorityCase()
  const { isRegisseur } = usePart()
  const [isAsking, setIsAsking] = useState(false)
  const newest = state.escalations.toReversed()
  const open = newest.filter(({ status }) => status === 'open')
  const over = newest.filter(({ status }) => status !== 'open')
  return (
    <>
      <PageHead
        title={t('authority.escalate')}
        actions={
          isRegisseur &&
          !isAsking && (
            <Button variant="primary" icon="arrow-up" onPress={() => setIsAsking(true)}>
              {t('escalation.ask')}
            </Button>
          )
        }
      >
        {t('escalation.intro')}
      </PageHead>
      <Columns aside={<Aside />} asideLabel={t('escalation.ladder')}>
        {isAsking && (
          <Section title={t('escalation.ask')} isFirst>
            <EscalationForm onDone={() => setIsAsking(false)} />
          </Section>
        )}
        <Section title={t('escalation.open')} isFirst={!isAsking}>
          {open.length === 0 ? (
            <p>{t('escalation.noneOpen')}</p>
          ) : (
            <EscalationList escalations={open} namesDecision />
          )}
        </Section>
        <Deadlines />
        <SideRoutes />
        {over.length > 0 && (
          <Section title={t('escalation.over')}>
            <EscalationList escalations={over} namesDecision />
          </Section>
        )}
      </Columns>
    </>
  )
}

function Aside() {
  const { t } = useTranslation()
  const { state } = useAuthorityCase()
  return (
    <section>
      <h2 className={styles.asideTitle}>{t('escalation.ladder')}</h2>
      <Ladder escalations={state.escalations} />
    </section>
  )
}

/** Responsibilities beside the ladder, with what leads there. */
function SideRoutes() {
  const { t } = useTranslation()
  const label = useLabel()
  return (
    <Section title={t('escalation.side')} intro={t('escalation.sideText')}>
      <div className={styles.routes}>
        <Facts
          facts={sideRouteEntries.map((entry) => ({
            id: entry.id,
            term: label(entry),
            value: label(entry.trigger),
          }))}
        />
      </div>
    </Section>
  )
}
