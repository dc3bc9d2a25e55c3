import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { useTableCase } from '../table-case.ts'

/** Asks for the word, or takes the hand down again. Nothing for who is not at the table. */
export function HandButton() {
  const { t } = useTranslation()
  const { live, move } = useTableCase()
  const me = live.me.attendeeId
  if (me === null) return null
  const isUp = live.queue.includes(me)
  return (
    <Button
      icon="hand"
      block
      isPressed={isUp}
      onPress={() => move({ kind: isUp ? 'lowerHand' : 'raiseHand' })}
    >
      {t(isUp ? 'meeting.speak.lower' : 'meeting.speak.raise')}
    </Button>
  )
}
