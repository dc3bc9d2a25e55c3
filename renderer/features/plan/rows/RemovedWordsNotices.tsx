import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { CopyButton } from '../../../components/CopyButton.tsx'
import { FrameSlot } from '../../../components/frame-slots.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { UnsentText } from '../../../document/UnsentText.tsx'
import { useRemovedWords } from '../../../document/use-removed-words.ts'

/** Tells who was writing in something that another removed, and hands the words back to be copied. */
export function RemovedWordsNotices() {
  const { t } = useTranslation()
  const [inPlan, dismissInPlan] = useRemovedWords('plan')
  const [inFamily, dismissInFamily] = useRemovedWords('familyVoice')
  const dismiss = (field: string) => {
    dismissInPlan(field)
    dismissInFamily(field)
  }
  return (
    <FrameSlot name="notice">
      {[...inPlan, ...inFamily].map(({ field, rootName, words, by }) => {
        const what = t(`plan.gone.what.${rootName}`)
        return (
          <Notice
            key={field}
            kind="warning"
            isAlert
            title={
              by === null ? t('plan.gone.title', { what }) : t('plan.gone.titleBy', { what, by })
            }
            actions={
              <>
                <CopyButton text={words} label={t('plan.gone.copy')} />
                <Button onPress={() => dismiss(field)}>{t('plan.gone.read')}</Button>
              </>
            }
          >
            <p>{t('plan.gone.kept')}</p>
            <UnsentText heading={t('plan.gone.words')} text={words} />
          </Notice>
        )
      })}
    </FrameSlot>
  )
}
