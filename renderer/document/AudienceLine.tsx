import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { Dialog } from '../components/Dialog.tsx'
import { Person } from '../components/Person.tsx'
import { TrustItem } from '../components/TrustItem.tsx'
import { useSession } from '../platform/session.tsx'
import { useView } from '../platform/use-request.ts'
import { type AudienceMember, toAudienceSummary } from './audience-summary.ts'
import type { LiveDocument } from './live-document.ts'
import { useOptionalLiveDocument } from './use-live-document.ts'
import styles from './AudienceLine.module.css'

/**
 * The trust bar's "who sees this", in words; on pressing everyone by name, with what lets them. Nothing while
 * the document is not open here, such as that of a meeting planned a moment ago.
 */
export function AudienceLine({ kind }: Readonly<{ kind?: DocumentKind }>) {
  const live = useOptionalLiveDocument(kind)
  return live === null ? null : <Audience live={live} />
}

function Audience({ live }: Readonly<{ live: LiveDocument }>) {
  const { t } = useTranslation()
  const session = useSession()
  const audience = useView('audience', { params: { id: live.id } }).data
  const [isOpen, setIsOpen] = useState(false)
  // Nothing rather than a guess: this line is a promise.
  if (audience === undefined) return null
  const summary = toAudienceSummary(audience, session, live.kind)
  return (
    <>
      <TrustItem icon="eye" onPress={() => setIsOpen(true)}>
        {t(`document.audience.${summary.kind}`, 'count' in summary ? { count: summary.count } : {})}
      </TrustItem>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t('document.audience.title')}>
        <ul className={styles.list}>
          {audience.map((member) => (
            <li key={member.participantId}>
              <Member member={member} />
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}

function Member({ member }: Readonly<{ member: AudienceMember }>) {
  const { t } = useTranslation()
  const { name, colour, role, organisation, right, isOnline } = member
  const details = [
    t(`document.role.${role}`),
    organisation,
    t(right === 'write' ? 'document.audience.writes' : 'document.audience.reads'),
    isOnline ? t('document.audience.here') : null,
  ]
  return (
    <Person
      name={name}
      colour={colour}
      isOff={!isOnline}
      detail={details.filter((detail) => detail !== null).join(', ')}
    />
  )
}
