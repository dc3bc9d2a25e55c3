import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Adaptations } from '../../../shared/content/reverse-test/adaptations.ts'
import { Button } from '../../components/Button.tsx'
import { Row } from '../../components/Row.tsx'
import { Section } from '../../components/Section.tsx'
import { Table } from '../../components/Table.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useSaveAdaptations } from './use-save-adaptations.ts'

type OwnListProps<Item> = Readonly<{
  /** Which part of the adaptations; its texts are at `adaptations.<part>`. */
  part: 'texts' | 'references'
  isFirst?: boolean
  items: readonly Item[]
  /** Of the columns before the buttons. */
  columnIds: readonly string[]
  toRow: (item: Item) => Readonly<{ id: string; cells: Readonly<Record<string, ReactNode>> }>
  /** As the buttons call it. */
  nameOf: (item: Item) => string
  /** Everything that is kept when this one goes. */
  without: (item: Item) => Adaptations
  /** Null: a new one. */
  renderDialog: (item: Item | null, onClose: () => void) => ReactNode
}>

/** Something of this municipality's own, as a table: add one, change one, take one away. */
export function OwnList<Item>(props: OwnListProps<Item>) {
  const { part, isFirst = false, items, columnIds, toRow, nameOf, without, renderDialog } = props
  const { t } = useTranslation()
  const { save, error } = useSaveAdaptations()
  const [open, setOpen] = useState<Readonly<{ item: Item | null }> | null>(null)
  const toActs = (item: Item) => (
    <Row>
      <Button
        variant="quiet"
        label={t(`adaptations.${part}.edit`, { name: nameOf(item) })}
        onPress={() => setOpen({ item })}
      >
        {t('adaptations.edit')}
      </Button>
      <Button
        variant="quiet"
        icon="trash-2"
        iconOnly
        label={t(`adaptations.${part}.remove`, { name: nameOf(item) })}
        onPress={() => save(without(item))}
      />
    </Row>
  )
  return (
    <Section
      headingLevel={3}
      isFirst={isFirst}
      title={t(`adaptations.${part}.title`)}
      actions={
        <Button icon="plus" onPress={() => setOpen({ item: null })}>
          {t(`adaptations.${part}.add`)}
        </Button>
      }
    >
      <ErrorNotice error={error} />
      {items.length === 0 ? (
        <p>{t(`adaptations.${part}.none`)}</p>
      ) : (
        <Table
          caption={t(`adaptations.${part}.title`)}
          columns={[...columnIds, 'act'].map((id) => ({
            id,
            label: t(`adaptations.${part}.${id}`),
            isLabelHidden: id === 'act',
          }))}
          rows={items.map((item) => {
            const { id, cells } = toRow(item)
            return { id, cells: { ...cells, act: toActs(item) } }
          })}
        />
      )}
      {open !== null && renderDialog(open.item, () => setOpen(null))}
    </Section>
  )
}
