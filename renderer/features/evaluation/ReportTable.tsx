import { useTranslation } from 'react-i18next'
import { Table } from '../../components/Table.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { useFormat } from '../../platform/use-format.ts'
import type { useReports } from './use-reports.ts'

type ReportTableProps = Readonly<{ caseId: string; reports: ReturnType<typeof useReports> }>

/** The reports of a group, each with a link to where it is written. */
export function ReportTable({ caseId, reports }: ReportTableProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const base = `/pilot/${encodeURIComponent(caseId)}/evaluatie`
  return (
    <Table
      caption={t('evaluation.title')}
      columns={[
        { id: 'title', label: t('evaluation.report') },
        { id: 'by', label: t('evaluation.by') },
        { id: 'on', label: t('evaluation.begun') },
      ]}
      rows={reports.map(({ body, byName, at }) => ({
        id: body.documentId,
        cells: {
          title: (
            <TextLink href={`${base}/${encodeURIComponent(body.documentId)}`}>
              {body.title}
            </TextLink>
          ),
          by: byName ?? '',
          on: format.shortDay(at),
        },
      }))}
    />
  )
}
