import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BottomBar } from '../../components/BottomBar.tsx'
import type { IconName } from '../../components/icon-names.ts'
import { TrustArea } from '../../components/TrustArea.tsx'
import { AudienceLine } from '../../document/AudienceLine.tsx'
import { PeopleHere } from '../../document/PeopleHere.tsx'
import { SavedState } from '../../document/SavedState.tsx'
import { AgreementsTab } from './AgreementsTab.tsx'
import { HelpTab } from './HelpTab.tsx'
import { NowTab } from './NowTab.tsx'
import { PlanTab } from './PlanTab.tsx'
import styles from './family.module.css'

const tabs = ['now', 'plan', 'agreements', 'help'] as const
type Tab = (typeof tabs)[number]

const tabIcons: Readonly<Record<Tab, IconName>> = {
  now: 'messages-square',
  plan: 'target',
  agreements: 'list-checks',
  help: 'circle-help',
}

type FamilyTabsProps = Readonly<{ caseId: string }>

/** Four parts with a bar below, within reach of a thumb. */
export function FamilyTabs({ caseId }: FamilyTabsProps) {
  const { t } = useTranslation()
  const [tab, setTab] = useState<Tab>('now')
  const content = useFocusOnChange(tab)
  return (
    <div className={styles.family} ref={content}>
      <TrustArea
        audience={<AudienceLine kind="familyVoice" />}
        people={<PeopleHere />}
        saved={<SavedState />}
      />
      {tab === 'now' && <NowTab caseId={caseId} />}
      {tab === 'plan' && <PlanTab caseId={caseId} />}
      {tab === 'agreements' && <AgreementsTab caseId={caseId} />}
      {tab === 'help' && <HelpTab />}
      <BottomBar
        label={t('family.tabs.label')}
        current={tab}
        onChange={(id) => setTab(tabs.find((known) => known === id) ?? 'now')}
        items={tabs.map((id) => ({ id, label: t(`family.tabs.${id}`), icon: tabIcons[id] }))}
      />
    </div>
  )
}

/** Another part is another page to who cannot see it: the focus goes to its heading. */
function useFocusOnChange(tab: Tab) {
  const content = useRef<HTMLDivElement>(null)
  const shown = useRef(tab)
  useEffect(() => {
    if (shown.current === tab) return
    shown.current = tab
    window.scrollTo({ top: 0 })
    content.current?.querySelector('h1')?.focus()
  }, [tab])
  return content
}
