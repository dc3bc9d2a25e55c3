import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import type { Adaptations, OwnReference } from '../../../shared/content/reverse-test/adaptations.ts'
import { citationOf } from '../../../shared/content/reverse-test/legal-references.ts'
import { Button } from '../../components/Button.tsx'
import { Row } from '../../components/Row.tsx'
import { Section } from '../../components/Section.tsx'
import { Table } from '../../components/Table.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { OwnReferenceDialog } from './OwnReferenceDialog.tsx'
import { useSaveAdaptations } from './use-save-adaptations.ts'

type OwnReferencesProps = Readonly<{ stored: Adaptations }>

/** By-laws and policy rules of this municipality, which the table then finds among the articles. */
export function OwnReferences({ stored }: OwnReferencesProps) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const { save, error } = useSaveAdaptations()
  const [open, setOpen] = useState<OwnReference | 'new' | null>(null)
  const remove = (reference: OwnReference) =>
    save({ ...stored, references: stored.references.filter((other) => other !== reference) })
  const columns = ['citation', 'about', 'consultedOn', 'act'].map((id) => ({
    id,
    label: t(`adaptations.references.${id}`),
    isLabelHidden: id === 'act',
  }))
  const aboutOf = ({ about: { nl, en } }: OwnReference): string =>
    inLanguage({ nl, en: en === '' ? nl : en }, i18n.language)
  return (
    <Section
      headingLevel={3}
      title={t('adaptations.references.title')}
      actions={
        <Button icon="plus" onPress={() => setOpen('new')}>
          {t('adaptations.references.add')}
        </Button>
      }
    >
      <ErrorNotice error={error} />
      {stored.references.length === 0 ? (
        <p>{t('adaptations.references.none')}</p>
      ) : (
        <Table
          caption={t('adaptations.references.title')}
          columns={columns}
          rows={stored.references.map((reference) => ({
            id: reference.id,
            cells: {
              citation: citationOf(reference),
              about: aboutOf(reference),
              consultedOn: format.fullDay(reference.consultedOn),
              act: (
                <Row>
                  <Button
                    variant="quiet"
                    label={t('adaptations.references.edit', { name: citationOf(reference) })}
                    onPress={() => setOpen(reference)}
                  >
                    {t('adaptations.edit')}
                  </Button>
                  <Button
                    variant="quiet"
                    icon="trash-2"
                    iconOnly
                    label={t('adaptations.references.remove', { name: citationOf(reference) })}
                    onPress={() => remove(reference)}
                  />
                </Row>
              ),
            },
          }))}
        />
      )}
      {open !== null && (
        <OwnReferenceDialog
          stored={stored}
          reference={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}
