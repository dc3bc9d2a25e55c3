import { useTranslation } from 'react-i18next'
import { Steps } from '../../components/Steps.tsx'

type JoinStepsProps = Readonly<{
  current: 'code' | 'promise' | 'lobby'
  /** False for the family, which promises nothing. */
  hasPromise?: boolean
}>

/** Where a guest is on the way in. */
export function JoinSteps({ current, hasPromise = true }: JoinStepsProps) {
  const { t } = useTranslation()
  return (
    <Steps
      current={current}
      steps={[
        { id: 'code', label: t('join.steps.code') },
        { id: 'promise', label: t(hasPromise ? 'join.steps.promise' : 'join.steps.look') },
        { id: 'lobby', label: t('join.steps.lobby') },
      ]}
    />
  )
}
