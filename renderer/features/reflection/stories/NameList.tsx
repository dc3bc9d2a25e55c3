import { useTranslation } from 'react-i18next'
import { Section } from '../../../components/Section.tsx'
import { Table } from '../../../components/Table.tsx'
import { TextField } from '../../../components/TextField.tsx'
import type { usePseudonyms } from './use-pseudonyms.ts'

type NameListProps = Readonly<{ pseudonyms: ReturnType<typeof usePseudonyms> }>

/** The names that the story holds, each with what stands in for it; the regisseur may choose another word. */
export function NameList({ pseudonyms: { standIns, shown, rename } }: NameListProps) {
  const { t } = useTranslation()
  const used = new Set(shown.flat().flatMap(({ text, was }) => (was === null ? [] : [text])))
  const inStory = standIns.filter(({ standIn }) => used.has(standIn))
  return (
    <Section
      title={t('reflection.names.title')}
      intro={t('reflection.names.intro', { count: standIns.length })}
    >
      <Table
        caption={t('reflection.names.title')}
        columns={[
          { id: 'name', label: t('reflection.names.name') },
          { id: 'standIn', label: t('reflection.names.standIn') },
        ]}
        rows={inStory.map(({ name, kind, standIn }) => ({
          id: `${kind} ${name}`,
          cells: {
            name,
            standIn: (
              <TextField
                label={t('reflection.names.standInOf', { name })}
                isLabelHidden
                size="compact"
                value={standIn}
                onChange={(value) => rename(name, value)}
                maxLength={40}
                autoComplete="off"
              />
            ),
          },
        }))}
      />
    </Section>
  )
}
