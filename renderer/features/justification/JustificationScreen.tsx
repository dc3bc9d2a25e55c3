import { useTranslation } from 'react-i18next'
import { Bullets } from '../../components/Bullets.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { Stack } from '../../components/Stack.tsx'
import {
  type JustificationAim,
  justificationAimLabels,
  justificationAims,
} from '../../../shared/content/reverse-test/justification-template.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useSession } from '../../platform/session.tsx'
import { LockVersion } from './LockVersion.tsx'
import { MakeVersion } from './MakeVersion.tsx'
import { toPaperAddress } from './paper-address.ts'
import { useReverseTest } from './use-reverse-test.ts'
import { VersionSection } from './VersionSection.tsx'

type JustificationScreenProps = Readonly<{ caseId: string; testId: string }>

/** Versions of a justification, newest first, each with what changed; the regisseur makes and locks them. */
export function JustificationScreen({ caseId, testId }: JustificationScreenProps) {
  const { t, i18n } = useTranslation()
  const { role } = useSession()
  const { test, error, isPending, refetch } = useReverseTest(caseId, testId)
  if (isPending) return <Spinner label={t('justification.loading')} />
  if (test === null)
    return error === null ? (
      <>
        <PageHead title={t('justification.title')} />
        <EmptyState title={t('justification.unknown')}>{t('justification.unknownText')}</EmptyState>
      </>
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    )
  const { versions } = test
  const last = versions.at(-1) ?? null
  const isMaker = role === 'regisseur'
  const sayAim = (aim: JustificationAim) => inLanguage(justificationAimLabels[aim], i18n.language)
  return (
    <>
      <PageHead
        title={t('justification.title')}
        actions={
          <LinkButton href={toPaperAddress(caseId, testId)} icon="file-text">
            {t('justification.asItStands')}
          </LinkButton>
        }
      >
        {`${testId}, ${test.title}`}
      </PageHead>
      <Stack gap="xl">
        <Section title={t('justification.answers')} isFirst>
          <Bullets items={justificationAims.map((aim) => ({ id: aim, content: sayAim(aim) }))} />
        </Section>
        {isMaker && <MakeVersion caseId={caseId} testId={testId} last={last} />}
        {isMaker && last !== null && last.lockedBy.length === 0 && (
          <LockVersion caseId={caseId} testId={testId} version={last.version} />
        )}
        {last === null && (
          <p>{t(isMaker ? 'justification.noneYet' : 'justification.noneForYou')}</p>
        )}
        {versions.toReversed().map((made) => (
          <VersionSection
            key={made.version}
            caseId={caseId}
            made={made}
            before={versions.find(({ version }) => version === made.version - 1) ?? null}
          />
        ))}
      </Stack>
    </>
  )
}
