import { useTranslation } from 'react-i18next'
import { outcomeOptions } from '../../../../shared/content/reverse-test/option-lists.ts'
import { noSolution } from '../../../../shared/content/reverse-test/option-lists.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { singleId } from '../../../../shared/document/plan-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useRight } from '../../../document/use-right.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useOptions } from '../matrix/use-options.ts'

const root = reverseTestShape.outcome

/** Which solution was chosen, or that careful search found none. Nothing is preselected or suggested. */
export function OutcomeChoice() {
  const { t } = useTranslation()
  const label = useLabel()
  const options = useOptions()
  const edits = useEdits(root)
  const canWrite = useRight('reverseTest') === 'write'
  const outcome = useFields(root, singleId, ['kind', 'optionId'])
  if (outcome === null) return null
  const choose = (choice: string | null) =>
    edits.together(() => {
      const isOption = choice !== null && choice !== noSolution
      edits.set(singleId, 'kind', choice === null ? 'open' : isOption ? 'optie' : 'geenOplossing')
      edits.set(singleId, 'optionId', isOption ? choice : null)
    })
  const isGone = outcome.kind === 'optie' && options.every(({ id }) => id !== outcome.optionId)
  const none = outcomeOptions.find(({ id }) => id === noSolution)
  return (
    <>
      {isGone && <Notice kind="warning">{t('reverse-test-parts.outcome.chosenGone')}</Notice>}
      <ChoiceGroup
        label={t('reverse-test-parts.outcome.label')}
        value={outcome.kind === 'geenOplossing' ? noSolution : outcome.optionId}
        onChange={choose}
        isDisabled={!canWrite}
        choices={[
          ...options.map(({ id, name, place, title, isSmallStep }) => ({
            id,
            label: title.trim() === '' ? name : `${place}: ${title.trim()}`,
            ...(isSmallStep ? { hint: t('reverse-test-parts.options.small') } : {}),
          })),
          {
            id: noSolution,
            label: none === undefined ? noSolution : label(none),
            hint: t('reverse-test-parts.outcome.noneHint'),
          },
        ]}
      />
      {canWrite && outcome.kind !== 'open' && (
        <div>
          <Button variant="quiet" icon="undo-2" onPress={() => choose(null)}>
            {t('reverse-test-parts.outcome.reopen')}
          </Button>
        </div>
      )}
    </>
  )
}
