import { useTranslation } from 'react-i18next'
import { evaluationShape } from '../../../shared/document/evaluation-shape.ts'
import { singleId } from '../../../shared/document/plan-shape.ts'
import { evaluationParts } from '../../../shared/domain/pilot-figures/evaluation-part.ts'
import { toEvaluationFigures } from '../../../shared/output/evaluation-figures.ts'
import { LinkButton } from '../../components/LinkButton.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { PeopleHere } from '../../document/PeopleHere.tsx'
import { SavedState } from '../../document/SavedState.tsx'
import { useDerived } from '../../document/use-derived.ts'
import { useFields } from '../../document/use-fields.ts'
import { useDocumentOf } from '../../document/use-live-document.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useLabel } from '../../platform/use-label.ts'
import { PartChoice } from './PartChoice.tsx'
import { PeriodFields } from './PeriodFields.tsx'
import { ReportPart } from './ReportPart.tsx'
import { useNumbers } from './use-numbers.ts'
import styles from './evaluation.module.css'

type ReportScreenProps = Readonly<{
  caseId: string
  report: Readonly<{ title: string; documentId: string }>
}>

/** Period and parts first, then each part: what was counted beside what the group says of it. */
export function ReportScreen({ caseId, report: { title, documentId } }: ReportScreenProps) {
  const { t } = useTranslation()
  const say = useLabel()
  const { numbers, stories, error, retry } = useNumbers(caseId)
  const period = useFields(evaluationShape.period, singleId, ['from', 'until'])
  const leftOut = useDerived(evaluationShape.chapters, (chapters) =>
    chapters.flatMap(({ id, isIn }) => (isIn ? [] : [id])),
  )
  const isOpen = useDocumentOf(evaluationShape.chapters) !== null
  if (!isOpen || period === null) return <Spinner isBlock label={t('evaluation.loading')} />
  const figures = numbers === null ? null : toEvaluationFigures(numbers, period, say)
  const group = encodeURIComponent(caseId)
  return (
    <>
      <TrustArea
        audience={<TrustItem icon="eye">{t('evaluation.groupOnly')}</TrustItem>}
        people={<PeopleHere />}
        saved={<SavedState />}
      />
      <p className={styles.back}>
        <TextLink href={`/pilot/${group}/evaluatie`}>{t('evaluation.all')}</TextLink>
      </p>
      <PageHead
        title={title}
        actions={
          <LinkButton
            icon="file-text"
            variant="primary"
            href={`/huishouden/${group}/stuk/evaluation-report?over=${encodeURIComponent(documentId)}`}
          >
            {t('evaluation.paper')}
          </LinkButton>
        }
      >
        {t('evaluation.reportIntro')}
      </PageHead>
      <ErrorNotice error={error} onRetry={retry} />
      <PeriodFields period={period} years={figures?.years ?? null} />
      <PartChoice />
      {evaluationParts
        .filter(({ id }) => !leftOut.includes(id))
        .map((part) => (
          <ReportPart
            key={part.id}
            part={part}
            charts={figures?.chartsOf(part) ?? null}
            stories={stories}
            period={period}
          />
        ))}
    </>
  )
}
