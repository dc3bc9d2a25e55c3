import { type CSSProperties, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasEnoughContrast } from '../../../shared/output/contrast.ts'
import type { HouseStyle } from '../../../shared/output/house-style.ts'
import { Button } from '../../components/Button.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { showToast } from '../../components/toast-store.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import styles from './house-style.module.css'
import { LogoField } from './LogoField.tsx'

type HouseStyleFormProps = Readonly<{ stored: HouseStyle }>

const colourForm = /^#[0-9a-f]{6}$/

/** Which text tells what is wrong with a colour; null when it may be used. */
const findColourFault = (colour: string): 'colourForm' | 'colourPale' | null => {
  if (colour === '') return null
  if (!colourForm.test(colour)) return 'colourForm'
  return hasEnoughContrast(colour) ? null : 'colourPale'
}

/** Name, line, colour and logo; nothing changes before it is saved. */
export function HouseStyleForm({ stored }: HouseStyleFormProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState({
    name: stored.name ?? '',
    senderLine: stored.senderLine,
    colour: stored.colour ?? '',
    logo: stored.logo,
  })
  const save = useCommand('saveHouseStyle')
  const colour = draft.colour.trim().toLowerCase()
  const fault = findColourFault(colour)
  const submit = () => {
    if (fault !== null) return
    const name = draft.name.trim()
    save.mutate(
      {
        body: {
          name: name === '' ? null : name,
          senderLine: draft.senderLine.trim(),
          colour: colour === '' ? null : colour,
          logo: draft.logo,
        },
      },
      { onSuccess: () => showToast({ text: t('output.style.saved') }) },
    )
  }
  return (
    <Stack gap="lg">
      <TextField
        label={t('output.style.name')}
        hint={t('output.style.nameHint')}
        value={draft.name}
        maxLength={120}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <TextField
        label={t('output.style.senderLine')}
        hint={t('output.style.senderLineHint')}
        value={draft.senderLine}
        maxLength={200}
        onChange={(senderLine) => setDraft({ ...draft, senderLine })}
      />
      <TextField
        label={t('output.style.colour')}
        hint={t('output.style.colourHint')}
        value={draft.colour}
        maxLength={7}
        error={fault === null ? null : t(`output.style.${fault}`)}
        onChange={(next) => setDraft({ ...draft, colour: next })}
      />
      {fault === null && colour !== '' && (
        <p
          className={styles.sample}
          data-theme="light"
          // Safe: a custom property; the colour was checked above.
          style={{ '--sample-colour': colour } as CSSProperties}
        >
          {t('output.style.sample')}
        </p>
      )}
      <LogoField logo={draft.logo} onChange={(logo) => setDraft({ ...draft, logo })} />
      <ErrorNotice error={save.error} />
      <div>
        <Button isPending={save.isPending} onPress={submit}>
          {t('output.style.save')}
        </Button>
      </div>
    </Stack>
  )
}
