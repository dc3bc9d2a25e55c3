import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { CopyButton } from '../../../components/CopyButton.tsx'
import { FrameSlot } from '../../../components/frame-slots.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { UnsentText } from '../../../document/UnsentText.tsx'
import { useRemovedWords } from '../../../document/use-removed-words.ts'

/** Tells who was writing in a solution or its effects when another removed it, and hands the words back. */
export function GoneWords() {
  const { t } = useTranslation()
  const [removed, dismiss] = useRemovedWords('reverseTest')
  return (
    <FrameSlot name="notice">
      {removed.map(({ field, words, by }) => (
        <Notice
          key={field}
          kind="warning"
          isAlert
          title={
            by === null
              ? t('reverse-test-parts.gone.title')
              : t('reverse-test-parts.gone.titleBy', { by })
          }
          actions={
            <>
              <CopyButton text={words} label={t('reverse-test-parts.gone.copy')} />
              <Button onPress={() => dismiss(field)}>{t('reverse-test-parts.gone.read')}</Button>
            </>
          }
        >
          <p>{t('reverse-test-parts.gone.kept')}</p>
          <UnsentText heading={t('reverse-test-parts.gone.words')} text={words} />
        </Notice>
      ))}
    </FrameSlot>
  )
}
