import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerLink } from '../../../shared/api/answer-routes.ts'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useSession } from '../session.tsx'
import { useFormat } from '../use-format.ts'
import styles from './answer-link.module.css'

type LinkMessageProps = Readonly<{ made: AnswerLink & Readonly<{ link: string }> }>

/**
 * The words to send the link with. Whoever opens it while the table is closed meets an empty browser page that
 * this app cannot change, so the message itself says when it works and whom to phone. What is filled in here
 * is not kept: a telephone number is no part of the file.
 */
export function LinkMessage({ made }: LinkMessageProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { name } = useSession()
  const [when, setWhen] = useState('')
  const [phone, setPhone] = useState('')
  const values = {
    host: name,
    person: made.person,
    link: made.link,
    until: format.dayTime(made.expiresAt),
    when: when.trim(),
    phone: phone.trim(),
  }
  const text = [
    t('escalation.link.message.begin', values),
    t(`escalation.link.message.${values.when === '' ? 'open' : 'openAt'}`, values),
    t(`escalation.link.message.${values.phone === '' ? 'closed' : 'closedPhone'}`, values),
  ].join('\n\n')
  return (
    <Stack gap="md">
      <h4>{t('escalation.link.message.title')}</h4>
      <div className={styles.pair}>
        <TextField
          label={t('escalation.link.message.when')}
          hint={t('escalation.link.message.whenHint')}
          value={when}
          onChange={setWhen}
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          label={t('escalation.link.message.phone')}
          value={phone}
          onChange={setPhone}
          maxLength={40}
          autoComplete="tel"
        />
      </div>
      <p className={styles.message}>{text}</p>
      <div>
        <CopyButton text={text} label={t('escalation.link.message.copy')} />
      </div>
    </Stack>
  )
}
