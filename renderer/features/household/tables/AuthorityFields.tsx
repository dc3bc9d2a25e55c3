import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { useRight } from '../../../document/use-right.ts'
import { ManyField } from '../fields/ManyField.tsx'
import { usePartyChoices, usePeopleChoices } from './use-people-choices.ts'
import styles from './tables.module.css'

type AuthorityFieldsProps = Readonly<{ childId: string; name: string }>

/** Who has gezag over a child. There is no default: until somebody says so, nobody is named. */
export function AuthorityFields({ childId, name }: AuthorityFieldsProps) {
  const { t } = useTranslation()
  const root = planShape.authorities
  const edits = useEdits(root)
  const canWrite = useRight('plan') === 'write'
  const parties = usePartyChoices()
  const { people } = usePeopleChoices()
  const own = useEntities(root).filter((one) => one.childId === childId)
  if (own.length === 0 && !canWrite) return null
  return (
    <div className={styles.wide}>
      {own.map((authority) => (
        <div key={authority.id} className={styles.subRow}>
          <ManyField
            label={t('household.people.authorityHolders', { name })}
            members={authority.holderIds}
            options={people.filter(({ id }) => id !== childId)}
            onChange={(member, isMember) =>
              edits.setMember(authority.id, 'holderIds', member, isMember)
            }
          />
          <ChoiceField
            root={root}
            id={authority.id}
            field="guardianId"
            label={t('household.people.authorityGuardian')}
            options={parties}
            emptyLabel={t('household.field.none')}
          />
          <DayField
            root={root}
            id={authority.id}
            field="until"
            label={t('household.people.authorityUntil')}
          />
          {canWrite && (
            <Button variant="quiet" icon="x" onPress={() => edits.remove(authority.id)}>
              {t('household.people.authorityRemove')}
            </Button>
          )}
        </div>
      ))}
      {own.length === 0 && (
        <Button icon="gavel" size="compact" onPress={() => edits.add({ childId })}>
          {t('household.people.authorityAdd')}
        </Button>
      )}
    </div>
  )
}
