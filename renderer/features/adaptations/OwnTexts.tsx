import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Adaptations,
  type AdaptedText,
  isOutdated,
} from '../../../shared/content/reverse-test/adaptations.ts'
import { findQuestion } from '../../../shared/content/reverse-test/reverse-test-steps.ts'
import { Button } from '../../components/Button.tsx'
import { Row } from '../../components/Row.tsx'
import { Section } from '../../components/Section.tsx'
import { Table } from '../../components/Table.tsx'
import { Tag } from '../../components/Tag.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { OwnTextDialog } from './OwnTextDialog.tsx'
import { useSaveAdaptations } from './use-save-adaptations.ts'

type OwnTextsProps = Readonly<{ stored: Adaptations }>

/** Questions and help as this municipality words them, with a mark where the shipped text has changed. */
export function OwnTexts({ stored }: OwnTextsProps) {
  const { t } = useTranslation()
  const { save, error } = useSaveAdaptations()
  const [open, setOpen] = useState<AdaptedText | 'new' | null>(null)
  const remove = (text: AdaptedText) =>
    save({ ...stored, texts: stored.texts.filter((other) => other !== text) })
  const columns = ['question', 'own', 'state', 'act'].map((id) => ({
    id,
    label: t(`adaptations.texts.${id}`),
    isLabelHidden: id === 'act',
  }))
  return (
    <Section
      headingLevel={3}
      isFirst
      title={t('adaptations.texts.title')}
      actions={
        <Button icon="plus" onPress={() => setOpen('new')}>
          {t('adaptations.texts.add')}
        </Button>
      }
    >
      <ErrorNotice error={error} />
      {stored.texts.length === 0 ? (
        <p>{t('adaptations.texts.none')}</p>
      ) : (
        <Table
          caption={t('adaptations.texts.title')}
          columns={columns}
          rows={stored.texts.map((text) => ({
            id: `${text.questionId} ${text.part}`,
            cells: {
              question: `${text.questionId}, ${t(`adaptations.part.${text.part}`)}`,
              own: text.nl,
              state: isOutdated(text, findQuestion(text.questionId)) ? (
                <Tag kind="warning">{t('adaptations.texts.outdated')}</Tag>
              ) : (
                t('adaptations.texts.current')
              ),
              act: (
                <Row>
                  <Button
                    variant="quiet"
                    label={t('adaptations.texts.edit', { id: text.questionId })}
                    onPress={() => setOpen(text)}
                  >
                    {t('adaptations.edit')}
                  </Button>
                  <Button
                    variant="quiet"
                    icon="trash-2"
                    iconOnly
                    label={t('adaptations.texts.remove', { id: text.questionId })}
                    onPress={() => remove(text)}
                  />
                </Row>
              ),
            },
          }))}
        />
      )}
      {open !== null && (
        <OwnTextDialog
          stored={stored}
          text={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}
