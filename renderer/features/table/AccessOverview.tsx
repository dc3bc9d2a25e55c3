import { useTranslation } from 'react-i18next'
import { accessMatrix, type Right } from '../../../shared/access/access-matrix.ts'
import { kindsOfCase } from '../../../shared/document/document-kind.ts'
import { roles } from '../../../shared/domain/role.ts'
import type { IconName } from '../../components/icon-names.ts'
import { Section } from '../../components/Section.tsx'
import { Status } from '../../components/Status.tsx'
import { Table } from '../../components/Table.tsx'
import styles from './table.module.css'
import { useCaseKind } from './use-case-kind.ts'
import { useRoleName } from './use-role-name.ts'

const rightIcons: Readonly<Record<Right, IconName>> = {
  none: 'eye-off',
  read: 'eye',
  write: 'pencil',
}

/** The access matrix, readable: the very table that the host looks up on every frame. */
export function AccessOverview({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const roleName = useRoleName()
  const kinds = kindsOfCase[useCaseKind(caseId)]
  const columns = (['role', ...kinds] as const).map((id) => ({
    id,
    label: t(`table.access.${id}`),
  }))
  const rows = roles.map((role) => ({
    id: role,
    cells: {
      role: roleName(role),
      ...Object.fromEntries(
        kinds.map((kind) => {
          const right = accessMatrix[role][kind]
          return [
            kind,
            <Status key={kind} icon={rightIcons[right]}>
              {t(`table.access.rights.${right}`)}
            </Status>,
          ]
        }),
      ),
    },
  }))
  return (
    <Section title={t('table.access.title')} intro={t('table.access.intro')}>
      <div className={styles.access}>
        <Table caption={t('table.access.caption')} columns={columns} rows={rows} />
      </div>
    </Section>
  )
}
