import type { ReactNode } from 'react'
import type { AskedQuestion } from '../../../shared/api/answer-routes.ts'
import { CenteredFrame } from '../../components/CenteredFrame.tsx'
import { Stack } from '../../components/Stack.tsx'
import { LanguageButton } from '../../platform/LanguageButton.tsx'

type AnswerFrameProps = Readonly<{
  /** Left out until the link was recognised: who asks, is not for everyone. */
  question?: AskedQuestion
  children: ReactNode
}>

/** Around the one question: nothing to find the way in, because there is nothing else here. */
export function AnswerFrame({ question, children }: AnswerFrameProps) {
  return (
    <CenteredFrame isWide footStart={question?.municipality} footEnd={<LanguageButton />}>
      <Stack gap="xl">{children}</Stack>
    </CenteredFrame>
  )
}
