import { useTranslation } from 'react-i18next'
import { reverseTestCredit } from '../../../../shared/content/reverse-test/reverse-test-steps.ts'
import { singleId } from '../../../../shared/document/plan-shape.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { UndoButtons } from '../../../document/UndoButtons.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useRight } from '../../../document/use-right.ts'
import { RegisterLinks } from '../../../platform/register-links/RegisterLinks.tsx'
import { useRegisterLinks } from '../../../platform/register-links/use-register-links.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useTestCase } from '../TestCase.tsx'
import { useCurrentTest } from './current-test.ts'

/** The issue as title, open to be sharpened; under it which test this is and after whose method. */
export function WalkHead() {
  const { t } = useTranslation()
  const label = useLabel()
  const canWrite = useRight('reverseTest') === 'write'
  const { caseId, tests } = useTestCase()
  const { test } = useCurrentTest()
  const links = useRegisterLinks(caseId, { kind: 'omgekeerdeToets', id: test.testId })
  const matter = useFields(reverseTestShape.matter, singleId, ['title'])
  const number = tests.findIndex(({ testId }) => testId === test.testId) + 1
  return (
    <>
      <PageHead
        title={matter?.title.trim() || test.title}
        {...(canWrite ? { actions: <UndoButtons /> } : {})}
      >
        {t('reverse-test.walk.meta', { number, credit: label(reverseTestCredit) })}
      </PageHead>
      <RegisterLinks links={links} />
      {canWrite && (
        <Disclosure label={t('reverse-test.walk.rename')}>
          <LiveField
            root={reverseTestShape.matter}
            id={singleId}
            field="title"
            label={t('reverse-test.start.label')}
            isLabelShown
            look="box"
          />
        </Disclosure>
      )}
    </>
  )
}
