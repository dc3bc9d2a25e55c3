import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findText } from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { remarkKind } from '../../../../shared/domain/vocabulary.ts'
import { Button } from '../../../components/Button.tsx'
import { Segment } from '../../../components/Segment.tsx'
import { Select } from '../../../components/Select.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useLiveDocument } from '../../../document/use-live-document.ts'
import { remarkKindLabels } from '../../../../shared/content/plan-labels.ts'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { findDraftProblem, type RemarkDraft } from './remark-draft.ts'
import { findPlanRoot, findProposalField, type RemarkTarget } from './remark-target.ts'
import { RemarkWords } from './RemarkWords.tsx'
import { useTableOptions } from './use-table-options.ts'
import styles from './remarks.module.css'

const maxRemark = 1800
const maxProposal = 19_800

/** A new remark, a question to someone at the table, or another wording. */
export function RemarkComposer({ target }: Readonly<{ target: RemarkTarget }>) {
  const { t } = useTranslation()
  const { doc } = useLiveDocument('plan')
  const edits = useEdits(planShape.remarks)
  const people = useTableOptions()
  const kinds = useLabelOptions(remarkKindLabels)
  const proposalField = findProposalField(target)
  const readCurrent = (): string => {
    const root = findPlanRoot(target.rootName)
    if (root === null || proposalField === null) return ''
    return findText(doc, root, target.id, proposalField)?.toJSON() ?? ''
  }
  const [basis, setBasis] = useState(readCurrent)
  const toEmpty = (current: string): RemarkDraft => ({
    kind: 'opmerking',
    text: '',
    toId: null,
    proposal: current,
  })
  const [draft, setDraft] = useState<RemarkDraft>(() => toEmpty(basis))
  const [hasTried, setHasTried] = useState(false)
  const problem = hasTried ? findDraftProblem(draft, basis) : null
  const errorAt = (part: typeof problem) =>
    part !== null && problem === part ? t(`plan.remarks.missing.${part}`) : null
  const send = () => {
    setHasTried(true)
    if (findDraftProblem(draft, basis) !== null) return
    const isProposal = draft.kind === 'voorstel'
    edits.add({
      targetRoot: target.rootName,
      targetId: target.id,
      kind: draft.kind,
      targetField: isProposal ? proposalField : target.field,
      toId: draft.kind === 'vraag' ? draft.toId : null,
      text: draft.text.trim(),
      ...(isProposal ? { proposal: draft.proposal, proposedOn: basis } : {}),
      at: new Date().toISOString(),
    })
    const current = readCurrent()
    setBasis(current)
    setDraft(toEmpty(current))
    setHasTried(false)
  }
  return (
    <div className={styles.composer}>
      <Segment
        label={t('plan.remarks.kind')}
        value={draft.kind}
        onChange={(kind) => setDraft({ ...draft, kind: remarkKind.parse(kind) })}
        options={kinds.filter(({ id }) => id !== 'voorstel' || proposalField !== null)}
      />
      {draft.kind === 'vraag' && (
        <Select
          label={t('plan.remarks.to')}
          value={draft.toId}
          onChange={(toId) => setDraft({ ...draft, toId })}
          options={people}
          error={errorAt('toId')}
        />
      )}
      {draft.kind === 'voorstel' && (
        <RemarkWords
          label={t('plan.remarks.proposalWords')}
          value={draft.proposal}
          onChange={(proposal) => setDraft({ ...draft, proposal })}
          error={errorAt('proposal')}
          maxLength={maxProposal}
          onSend={send}
        />
      )}
      <RemarkWords
        label={t(`plan.remarks.words.${draft.kind}`)}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
        error={errorAt('text')}
        maxLength={maxRemark}
        onSend={send}
      />
      <div>
        <Button icon="plus" onPress={send}>
          {t('plan.remarks.place')}
        </Button>
      </div>
    </div>
  )
}
