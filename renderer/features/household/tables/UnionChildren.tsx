import { useTranslation } from 'react-i18next'
import { childLinkKindLabels } from '../../../../shared/content/household-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { Button } from '../../../components/Button.tsx'
import { Select } from '../../../components/Select.tsx'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { FlagField } from '../../../document/FlagField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { useRight } from '../../../document/use-right.ts'
import { PartialDayField } from '../fields/PartialDayField.tsx'
import { useOptions } from '../use-options.ts'
import { usePeopleChoices } from './use-people-choices.ts'
import styles from './tables.module.css'

type Link = Entity<typeof planShape.childLinks>

/** The children of a relation, each with how it belongs there. */
export function UnionChildren({ unionId }: Readonly<{ unionId: string }>) {
  const { t } = useTranslation()
  const root = planShape.childLinks
  const edits = useEdits(root)
  const canWrite = useRight('plan') === 'write'
  const { people } = usePeopleChoices()
  const links = useEntities(root).filter((link) => link.unionId === unionId)
  const known = new Set(links.map(({ childId }) => childId))
  return (
    <div className={`${styles.wide ?? ''} ${styles.sub ?? ''}`}>
      <h3 className={styles.subTitle}>{t('household.unions.children')}</h3>
      {links.map((link) => (
        <ChildRow key={link.id} link={link} links={links} />
      ))}
      {canWrite && (
        <Select
          label={t('household.unions.addChild')}
          value={null}
          emptyLabel={t('household.field.addOne')}
          onChange={(childId) => {
            if (childId !== null) edits.add({ unionId, childId })
          }}
          options={people.filter(({ id }) => !known.has(id))}
        />
      )}
    </div>
  )
}

type ChildRowProps = Readonly<{ link: Link; links: readonly Link[] }>

function ChildRow({ link, links }: ChildRowProps) {
  const { t } = useTranslation()
  const options = useOptions()
  const { nameOf } = usePeopleChoices()
  const edits = useEdits(planShape.childLinks)
  const canWrite = useRight('plan') === 'write'
  const name = nameOf(link.childId)
  const at = { root: planShape.childLinks, id: link.id } as const
  return (
    <div className={styles.subRow}>
      <ChoiceField
        {...at}
        field="kind"
        label={t('household.unions.childKind', { name })}
        options={options(childLinkKindLabels)}
      />
      {link.kind !== 'geboorte' && (
        <PartialDayField {...at} field="since" label={t('household.unions.childSince', { name })} />
      )}
      {links.length > 1 && <TwinField link={link} links={links} name={name} />}
      {link.twinId !== null && (
        <FlagField {...at} field="isIdentical" label={t('household.unions.identical', { name })} />
      )}
      {canWrite && (
        <Button
          iconOnly
          variant="quiet"
          icon="x"
          label={t('household.unions.removeChild', { name })}
          onPress={() => edits.remove(link.id)}
        />
      )}
    </div>
  )
}

/** Of whom this child is a twin; both carry the same sign of one birth. */
function TwinField({ link, links, name }: ChildRowProps & Readonly<{ name: string }>) {
  const { t } = useTranslation()
  const { nameOf } = usePeopleChoices()
  const edits = useEdits(planShape.childLinks)
  const canWrite = useRight('plan') === 'write'
  const others = links.filter(({ id }) => id !== link.id)
  const twin = link.twinId === null ? null : others.find((one) => one.twinId === link.twinId)
  if (!canWrite) return null
  return (
    <Select
      label={t('household.unions.twin', { name })}
      value={twin?.id ?? null}
      emptyLabel={t('household.unions.noTwin')}
      options={others.map(({ id, childId }) => ({ id, label: nameOf(childId) }))}
      onChange={(otherId) => {
        const other = others.find(({ id }) => id === otherId)
        const twinId = other === undefined ? null : (other.twinId ?? other.id)
        edits.together(() => {
          edits.set(link.id, 'twinId', twinId)
          if (other !== undefined) edits.set(other.id, 'twinId', twinId)
        })
      }}
    />
  )
}
