import { useTranslation } from 'react-i18next'
import { unionKindLabels } from '../../../../shared/content/household-labels.ts'
import { toPartialDayWords, toUnionSentence } from '../../../../shared/content/kinship-sentences.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { toSoundKinship } from '../../../../shared/domain/kinship/kinship.ts'
import { Button } from '../../../components/Button.tsx'
import { useRight } from '../../../document/use-right.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useKinship } from '../use-kinship.ts'
import { useSpeech } from '../use-speech.ts'
import { EditTable } from './EditTable.tsx'
import type { EditRowModel } from './EditRow.tsx'
import { UnionDetails } from './UnionDetails.tsx'
import { usePeopleChoices } from './use-people-choices.ts'
import { useRows } from './use-rows.ts'

/** Who were or are together, and which children belong there. */
export function UnionsTable() {
  const { t } = useTranslation()
  const canWrite = useRight('plan') === 'write'
  const rows = useRows(planShape.unions)
  return (
    <EditTable
      title={t('household.unions.title')}
      intro={t('household.unions.intro')}
      empty={t('household.unions.empty')}
      columns={(['who', 'kind', 'since', 'children'] as const).map((id) => ({
        id,
        label: t(`household.unions.${id}`),
        isNarrow: id === 'since',
      }))}
      rows={useUnionRows()}
      {...(canWrite
        ? {
            actions: (
              <Button icon="plus" onPress={() => rows.add({ kind: 'samenwonend' }, true)}>
                {t('household.unions.add')}
              </Button>
            ),
          }
        : {})}
    />
  )
}

function useUnionRows(): readonly EditRowModel[] {
  const { t } = useTranslation()
  const label = useLabel()
  const { list } = useFormat()
  const speech = useSpeech()
  const { nameOf } = usePeopleChoices()
  const rows = useRows(planShape.unions)
  const whole = useKinship()
  const kinship = toSoundKinship(whole)
  const ids = kinship.unions.map(({ id }) => id)
  return kinship.unions.map((union, index) => {
    const name = t('household.unions.number', { number: index + 1 })
    // Taken out of the plan by someone else meanwhile; undo brings them back into this relation.
    const gone = (whole.unions[index]?.partnerIds ?? []).filter(
      (id) => !whole.persons.some((person) => person.id === id),
    )
    const partners = list([...union.partnerIds, ...gone].map(nameOf))
    const links = whole.childLinks.filter(({ unionId }) => unionId === union.id)
    const sentence = toUnionSentence(kinship, union, speech)
    return {
      id: union.id,
      rootName: planShape.unions.name,
      name: partners === '' ? name : partners,
      cells: {
        who: partners === '' ? t('household.unions.siblings') : partners,
        kind:
          union.partnerIds.length < 2
            ? ''
            : union.end === null
              ? label(unionKindLabels[union.kind])
              : sentence.slice(partners.length + 2),
        since: union.since === null ? '' : toPartialDayWords(union.since, speech.locale),
        children: list(links.map(({ childId }) => nameOf(childId))),
      },
      details: <UnionDetails id={union.id} />,
      onRemove: () => rows.remove(union.id, t('household.unions.removed')),
      onUp: rows.step(ids, union.id, -1),
      onDown: rows.step(ids, union.id, 1),
    }
  })
}
