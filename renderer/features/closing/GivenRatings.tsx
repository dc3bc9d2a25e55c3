import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { ratedThingLabels } from '../../../shared/content/meeting/meeting-labels.ts'
import { ratedThings, type Ratings } from '../../../shared/domain/meeting/meeting-vocabulary.ts'
import { Section } from '../../components/Section.tsx'
import { Table } from '../../components/Table.tsx'

const grades = ['1', '2', '3', '4', '5'] as const

/** How everybody found the meeting, in numbers only; nothing when nobody tapped. */
export function GivenRatings({ ratings }: Readonly<{ ratings: Ratings | null }>) {
  const { t, i18n } = useTranslation()
  const answered = ratedThings.filter(
    (thing) => ratings?.[thing].some((count) => count > 0) === true,
  )
  if (ratings === null || answered.length === 0) return null
  return (
    <Section title={t('closing.rate.title')} intro={t('closing.rate.given')}>
      <Table
        caption={t('closing.rate.title')}
        columns={[
          { id: 'thing', label: t('closing.rate.question') },
          ...grades.map((id) => ({ id, label: id, isNumber: true })),
        ]}
        rows={answered.map((thing) => ({
          id: thing,
          cells: {
            thing: inLanguage(ratedThingLabels[thing], i18n.language),
            ...Object.fromEntries(grades.map((id, at) => [id, ratings[thing][at] ?? 0])),
          },
        }))}
      />
    </Section>
  )
}
