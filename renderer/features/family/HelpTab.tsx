import { useTranslation } from 'react-i18next'
import { planShape } from '../../../shared/document/plan-shape.ts'
import type { RelapseKind } from '../../../shared/domain/vocabulary.ts'
import { Bullets } from '../../components/Bullets.tsx'
import type { IconName } from '../../components/icon-names.ts'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useEntities } from '../../document/use-entities.ts'
import { useSession } from '../../platform/session.tsx'
import styles from './family.module.css'

/** What to do when things go wrong, from the plan; and what someone of the family may always do. */
export function HelpTab() {
  const { t } = useTranslation()
  const { hostName } = useSession()
  const lines = useLines()
  const danger = lines('gevaar')
  return (
    <>
      <PageHead title={t('family.help.title')} />
      {danger.length > 0 && (
        <Notice kind="warning" icon="phone">
          {danger.map(({ id, text }) => (
            <p key={id} className={styles.strong}>
              {t('family.help.danger', { number: text })}
            </p>
          ))}
        </Notice>
      )}
      <Lines title={t('family.help.call')} icon="phone" lines={lines('wieBellen')} />
      {lines('wieBellen').length === 0 && <p>{t('family.help.none', { host: hostName })}</p>}
      <Lines title={t('family.help.do')} icon="arrow-right" lines={lines('watWeDoen')} />
      <Lines title={t('family.help.signs')} icon="eye" lines={lines('signaal')} />
      <Lines
        title={t('family.help.rights')}
        icon="check"
        lines={rights.map((id) => ({ id, text: t(`family.help.${id}`) }))}
      />
      <section className={styles.group}>
        <h2>{t('family.help.who')}</h2>
        <p>{t('family.help.whoText')}</p>
      </section>
    </>
  )
}

const rights = ['right1', 'right2', 'right3', 'right4'] as const

type Line = Readonly<{ id: string; text: string }>
type LinesProps = Readonly<{ title: string; icon: IconName; lines: readonly Line[] }>

function Lines({ title, icon, lines }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <Bullets items={lines.map(({ id, text }) => ({ id, icon, content: text }))} />
    </section>
  )
}

function useLines(): (kind: RelapseKind) => readonly Line[] {
  const relapse = useEntities(planShape.relapse)
  return (kind) => relapse.filter((line) => line.kind === kind && line.text.trim() !== '')
}
