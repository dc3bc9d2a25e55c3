import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import type { Adaptations, OwnReference } from '../../../shared/content/reverse-test/adaptations.ts'
import { citationOf } from '../../../shared/content/reverse-test/legal-references.ts'
import { useFormat } from '../../platform/use-format.ts'
import { OwnList } from './OwnList.tsx'
import { OwnReferenceDialog } from './OwnReferenceDialog.tsx'

type OwnReferencesProps = Readonly<{ stored: Adaptations }>

/** By-laws and policy rules of this municipality, which the table then finds among the articles. */
export function OwnReferences({ stored }: OwnReferencesProps) {
  const { i18n } = useTranslation()
  const format = useFormat()
  const aboutOf = ({ about: { nl, en } }: OwnReference): string =>
    inLanguage({ nl, en: en === '' ? nl : en }, i18n.language)
  return (
    <OwnList
      part="references"
      items={stored.references}
      columnIds={['citation', 'about', 'consultedOn']}
      toRow={(reference) => ({
        id: reference.id,
        cells: {
          citation: citationOf(reference),
          about: aboutOf(reference),
          consultedOn: format.fullDay(reference.consultedOn),
        },
      })}
      nameOf={citationOf}
      without={(reference) => ({
        ...stored,
        references: stored.references.filter((other) => other !== reference),
      })}
      renderDialog={(reference, onClose) => (
        <OwnReferenceDialog stored={stored} reference={reference} onClose={onClose} />
      )}
    />
  )
}
