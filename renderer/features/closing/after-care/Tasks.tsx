import { useTranslation } from 'react-i18next'
import type { AgreementState } from '../../../../shared/domain/authority/agreement-state.ts'
import { Bullets } from '../../../components/Bullets.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Status } from '../../../components/Status.tsx'
import { Table } from '../../../components/Table.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { AskByLink } from '../../../platform/answer-link/AskByLink.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useFormat } from '../../../platform/use-format.ts'

type TasksProps = Readonly<{ caseId: string; agreements: readonly AgreementState[] }>

/** What each one took on, with how it stands. */
export function Tasks({ caseId, agreements }: TasksProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (agreements.length === 0) return null
  return (
    <>
      <Table
        caption={t('closing.after.tasks')}
        isCaptionHidden={false}
        columns={[
          { id: 'who', label: t('closing.after.who') },
          { id: 'what', label: t('closing.after.what') },
          { id: 'until', label: t('closing.after.until') },
          { id: 'state', label: t('closing.after.state') },
        ]}
        rows={agreements.map((agreement) => ({
          id: agreement.id,
          cells: {
            who: format.list(toOwners(agreement)),
            what: agreement.text,
            until:
              agreement.endsOn === null
                ? t('closing.after.untilNone')
                : format.shortDay(agreement.endsOn),
            state: <TaskState agreement={agreement} />,
          },
        }))}
      />
      <AskOwners caseId={caseId} agreements={agreements} />
      <TextLink href={`/huishouden/${caseId}/register`}>{t('closing.after.register')}</TextLink>
    </>
  )
}

/** Who took it on: who sees to it, and in older records everybody who agreed. */
const toOwners = ({ owner, parties }: AgreementState): readonly string[] =>
  owner === '' ? parties : [owner]

/** Each one of whom it is not known yet can say by a link whether the own agreement was kept. */
function AskOwners({ caseId, agreements }: TasksProps) {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const asked = agreements
    .filter(({ status, judgements }) => status !== 'vervangen' && judgements.length === 0)
    .flatMap((agreement) => toOwners(agreement).map((party) => ({ agreement, party })))
  if (!isOwner || asked.length === 0) return null
  return (
    <Stack gap="sm">
      <h3>{t('closing.after.askKept')}</h3>
      <Bullets
        label={t('closing.after.askKept')}
        items={asked.map(({ agreement: { id, text }, party }) => ({
          id: `${id} ${party}`,
          icon: 'hourglass',
          content: (
            <Stack gap="xs">
              <p>{t('closing.after.askOf', { party, text })}</p>
              <AskByLink
                caseId={caseId}
                question={{ kind: 'agreement', agreementId: id, party }}
                person={party}
                personRole=""
                about={`${party}, ${id}`}
              />
            </Stack>
          ),
        }))}
      />
    </Stack>
  )
}

function TaskState({ agreement }: Readonly<{ agreement: AgreementState }>) {
  const { t } = useTranslation()
  const last = agreement.judgements.at(-1)
  if (agreement.status === 'vervangen') return <Status>{t('closing.after.replaced')}</Status>
  if (last === undefined) return <Status>{t('closing.after.open')}</Status>
  return (
    <>
      {last.isKept ? (
        <Status kind="positive" icon="check">
          {t('closing.after.kept')}
        </Status>
      ) : (
        <Status kind="warning" icon="triangle-alert">
          {t('closing.after.notKept')}
        </Status>
      )}
      {last.saidBy !== '' && <p>{t('closing.after.saidBy', { person: last.saidBy })}</p>}
      {last.why !== '' && <p dir="auto">{last.why}</p>}
    </>
  )
}
