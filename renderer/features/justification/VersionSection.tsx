import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { answerGapLabels } from '../../../shared/content/reverse-test/vocabulary.ts'
import type { JustificationVersion } from '../../../shared/records/reverse-test-state.ts'
import { Bullets } from '../../components/Bullets.tsx'
import { Facts } from '../../components/Facts.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { toPaperAddress } from './paper-address.ts'
import { PartDifferences } from './PartDifferences.tsx'

type VersionSectionProps = Readonly<{
  caseId: string
  made: JustificationVersion
  /** Null for the first. */
  before: JustificationVersion | null
}>

/** One version: when, why, by what it is locked, what was missing, and what it says otherwise. */
export function VersionSection({ caseId, made, before }: VersionSectionProps) {
  const { t, i18n } = useTranslation()
  const { fullDay } = useFormat()
  const { testId, version, madeOn, lockedBy, why, gaps, hash } = made
  const facts = [
    { id: 'on', term: t('justification.madeOn'), value: fullDay(madeOn) },
    ...(why === '' ? [] : [{ id: 'why', term: t('justification.why'), value: why }]),
    { id: 'hash', term: t('justification.hash'), value: <code>{hash.slice(0, 16)}</code> },
  ]
  return (
    <Section
      title={t('justification.version', { version })}
      actions={
        <LinkButton
          href={toPaperAddress(caseId, `${testId}.${version}`)}
          icon="file-text"
          label={t('justification.paperOf', { version })}
        >
          {t('justification.paper')}
        </LinkButton>
      }
    >
      <Stack gap="md">
        <div>
          {lockedBy.length > 0 ? (
            <Tag kind="info" icon="lock">
              {t('justification.lockedBy', { decision: lockedBy.join(', ') })}
            </Tag>
          ) : (
            <Tag kind="outline">{t('justification.notLocked')}</Tag>
          )}
        </div>
        <Facts facts={facts} />
        {gaps.length > 0 && (
          <div>
            <p>{t('justification.gaps', { count: gaps.length })}</p>
            <Bullets
              items={gaps.map(({ questionId, kind }) => ({
                id: questionId,
                content: `${questionId}: ${inLanguage(answerGapLabels[kind], i18n.language)}`,
              }))}
            />
          </div>
        )}
        {before !== null && <PartDifferences before={before} after={made} />}
      </Stack>
    </Section>
  )
}
