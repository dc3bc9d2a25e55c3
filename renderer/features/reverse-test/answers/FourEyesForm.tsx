import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fourEyesOptions } from '../../../../shared/content/reverse-test/option-lists.ts'
import {
  fourEyesCheck,
  reverseTestFourEyesChecked,
} from '../../../../shared/records/reverse-test-records.ts'
import { Button } from '../../../components/Button.tsx'
import { CheckboxGroup } from '../../../components/CheckboxGroup.tsx'
import { DateField } from '../../../components/DateField.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useSession } from '../../../platform/session.tsx'
import { readToday } from '../../../platform/today.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { useTestCase } from '../TestCase.tsx'
import { useCurrentTest } from '../walk/current-test.ts'
import styles from '../reverse-test.module.css'

/** Records a check: a colleague on an own device under the own name, or the regisseur for who looked along. */
export function FourEyesForm() {
  const { t } = useTranslation()
  const label = useLabel()
  const { role } = useSession()
  const { caseId } = useTestCase()
  const { test } = useCurrentTest()
  const command = useRecordCommand(caseId, reverseTestFourEyesChecked.type)
  const isOwn = role === 'meelezer'
  const [checked, setChecked] = useState<readonly string[]>([])
  const [by, setBy] = useState('')
  const [on, setOn] = useState<string | null>(readToday())
  const isIncomplete = checked.length === 0 || (!isOwn && by.trim() === '')
  const keep = async (): Promise<void> => {
    const given = isOwn ? { by: '', on: null } : { by, on }
    const words = fourEyesCheck.parse({ testId: test.testId, checked, ...given })
    if ((await command.send(words)) === null) return
    setChecked([])
    showToast({ text: t('reverse-test.fourEyes.kept') })
  }
  return (
    <Disclosure label={t('reverse-test.fourEyes.add')}>
      <Stack gap="md">
        <CheckboxGroup
          label={t('reverse-test.fourEyes.seen')}
          value={checked}
          onChange={setChecked}
          layout="row"
          choices={fourEyesOptions.map((option) => ({ id: option.id, label: label(option) }))}
        />
        {!isOwn && (
          <div className={styles.fields}>
            <TextField
              label={t('reverse-test.fourEyes.name')}
              hint={t('reverse-test.fourEyes.nameHint')}
              value={by}
              onChange={setBy}
              maxLength={200}
            />
            <DateField label={t('reverse-test.fourEyes.on')} value={on} onChange={setOn} />
          </div>
        )}
        <ErrorNotice error={command.error} />
        <div>
          <Button
            isPending={command.isPending}
            isDisabled={isIncomplete}
            {...(isIncomplete ? { reason: t('reverse-test.fourEyes.needed') } : {})}
            onPress={() => void keep()}
          >
            {t('reverse-test.fourEyes.keep')}
          </Button>
        </div>
      </Stack>
    </Disclosure>
  )
}
