import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkedQuestion } from '../../../shared/domain/authority/linked-question.ts'
import { Button } from '../../components/Button.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { Row } from '../../components/Row.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useSession } from '../session.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { LinkLines } from './LinkLines.tsx'
import { useLinksOf } from './use-links-of.ts'

type AskByLinkProps = Readonly<{
  caseId: string
  question: LinkedQuestion
  /** Who is asked, as far as that is known. */
  person: string
  personRole: string
  /** What it is about, so that the buttons of a list differ by name. */
  about: string
  /** The paper that asks the same, where there is one. */
  letter?: Readonly<{ kind: string; about: string }>
  /** Other buttons of the same thing, in the same row; they stay for who may not make links. */
  children?: ReactNode
}>

/** Ways to ask someone who is not at the table: a link that works once, or a letter. Only for who leads. */
export function AskByLink(props: AskByLinkProps) {
  const { caseId, question, person, personRole, about, letter, children } = props
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const [isOpen, setIsOpen] = useState(false)
  const links = useLinksOf(caseId, question)
  if (!isOwner) return <Row gap="sm">{children}</Row>
  return (
    <Stack gap="sm">
      <LinkLines links={links} />
      <Row gap="sm">
        <Button
          icon="link"
          label={t('escalation.link.makeFor', { about })}
          onPress={() => setIsOpen(true)}
        >
          {t('escalation.link.make')}
        </Button>
        {letter !== undefined && (
          <LinkButton
            icon="file-text"
            href={`/huishouden/${caseId}/stuk/${letter.kind}?over=${encodeURIComponent(letter.about)}`}
            label={t('escalation.link.letterOf', { about })}
          >
            {t('escalation.link.letter')}
          </LinkButton>
        )}
        {children}
      </Row>
      {isOpen && (
        <LinkDialog
          caseId={caseId}
          question={question}
          person={person}
          personRole={personRole}
          onClose={() => setIsOpen(false)}
        />
      )}
    </Stack>
  )
}
