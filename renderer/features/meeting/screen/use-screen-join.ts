import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepInviteFromLink, readInviteFromLink } from '../../../platform/invite-from-link.ts'
import { takeBearer } from '../../../platform/bearer.ts'
import { useCommand } from '../../../platform/use-request.ts'

/**
 * Uses the link's code at once: a projector has nobody to fill in a form. It waits to be let in as everybody
 * does. 'person': the code is that of a person, who comes in by the usual way.
 */
export function useScreenJoin(isOutside: boolean): 'trying' | 'person' | 'failed' {
  const { t } = useTranslation()
  const look = useCommand('lookAtInvite')
  const join = useCommand('join')
  const isTried = useRef(false)
  const [isPerson, setIsPerson] = useState(false)
  const { mutate: lookAt } = look
  const { mutate: joinAs } = join
  useEffect(() => {
    const invite = readInviteFromLink()
    if (!isOutside || invite === null || isTried.current) return
    isTried.current = true
    const { code } = invite
    const onJoined = ({ token }: Readonly<{ token: string }>) => {
      keepInviteFromLink(null)
      takeBearer(token)
    }
    lookAt(
      { body: { code } },
      {
        onSuccess: ({ role }) => {
          if (role === 'scherm')
            joinAs({ body: { code, name: t('meeting.big.name') } }, { onSuccess: onJoined })
          else setIsPerson(true)
        },
      },
    )
  }, [isOutside, joinAs, lookAt, t])
  if (isPerson) return 'person'
  return look.error !== null || join.error !== null ? 'failed' : 'trying'
}
