import { useTranslation } from 'react-i18next'
import type { DecisionStart } from '../../../../shared/document/read-decision-start.ts'
import { Button } from '../../../components/Button.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useAuthorityCase } from '../authority-case.ts'
import type { TakeFieldsProps } from './take-fields.ts'

type TestNoticeProps = Pick<TakeFieldsProps, 'draft' | 'change'> &
  Readonly<{ start: DecisionStart }>

/** Where the words came from and what the test still misses; or the way to take them in place of a draft. */
export function TestNotice({ draft, change, start }: TestNoticeProps) {
  const { t } = useTranslation()
  const { caseId, tests } = useAuthorityCase()
  const testId = start.reverseTestId
  const walk = `/huishouden/${caseId}/omgekeerde-toets/${testId}`
  const isJustified = tests.some((test) => test.testId === testId && test.versions.length > 0)
  if (draft.reverseTestId !== testId)
    return (
      <Notice
        kind="neutral"
        title={t('authority.take.otherDraft')}
        actions={<Button onPress={() => change(start)}>{t('authority.take.takeFromTest')}</Button>}
      >
        {t('authority.take.otherDraftText')}
      </Notice>
    )
  return (
    <Notice
      kind={isJustified ? 'neutral' : 'warning'}
      {...(isJustified
        ? {}
        : {
            actions: (
              <LinkButton href={`${walk}/onderbouwing`}>
                {t('authority.take.toJustification')}
              </LinkButton>
            ),
          })}
    >
      <p>
        {t('authority.take.fromTest')} <TextLink href={walk}>{toName(testId, tests)}</TextLink>
      </p>
      {!isJustified && <p>{t('authority.take.notJustified')}</p>}
    </Notice>
  )
}

const toName = (testId: string, tests: ReturnType<typeof useAuthorityCase>['tests']): string =>
  `${testId}, ${tests.find((test) => test.testId === testId)?.title ?? ''}`
