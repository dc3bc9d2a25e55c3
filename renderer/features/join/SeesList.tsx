import { useTranslation } from 'react-i18next'
import { rightOf } from '../../../shared/access/access-matrix.ts'
import { type DocumentKind, kindsOfCase } from '../../../shared/document/document-kind.ts'
import type { CaseKind } from '../../../shared/domain/case-kind.ts'
import type { Role } from '../../../shared/domain/role.ts'
import { Bullets } from '../../components/Bullets.tsx'
import styles from './JoinStep.module.css'

type SeesListProps = Readonly<{ role: Role; kinds: readonly DocumentKind[] }>

/** The documents a role may open in an open case of this kind. */
export const kindsOf = (role: Role, caseKind: CaseKind): readonly DocumentKind[] =>
  kindsOfCase[caseKind].filter((kind) => rightOf(role, kind, 'open') !== 'none')

/** What you will see, and whether you write along; what is not in it is not shown to you. */
export function SeesList({ role, kinds }: SeesListProps) {
  const { t } = useTranslation()
  return (
    <section>
      <h2 className={styles.heading}>{t('join.sees.title')}</h2>
      <Bullets
        items={kinds.map((kind) => ({
          id: kind,
          icon: rightOf(role, kind, 'open') === 'write' ? 'pencil' : 'eye',
          content: t(`join.sees.${kind}.${rightOf(role, kind, 'open')}`),
        }))}
      />
      <p className={styles.after}>{t('join.sees.nothingElse')}</p>
    </section>
  )
}
