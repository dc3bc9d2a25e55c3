import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from './announce.ts'
import { Button, type ButtonVariant } from './Button.tsx'

type CopyButtonProps = Readonly<{
  text: string
  /** Verb and object: 'Link kopiëren'. */
  label: string
  variant?: ButtonVariant
}>

/** How long 'Gekopieerd' stands on the button. */
const copiedMs = 4000

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, label, variant = 'default' }: CopyButtonProps) {
  const { t } = useTranslation()
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const show = (next: 'copied' | 'refused') => {
    announce(t(`common.${next}`), 'polite')
    setState(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setState('ready'), copiedMs)
  }
  const copy = () => {
    // Absent outside a secure context, which the type does not know.
    const clipboard = navigator.clipboard as Clipboard | undefined
    if (clipboard === undefined) return show('refused')
    clipboard.writeText(text).then(
      () => show('copied'),
      () => show('refused'),
    )
  }
  return (
    <Button icon={state === 'copied' ? 'check' : 'copy'} variant={variant} onPress={copy}>
      {state === 'ready' ? label : t(`common.${state}`)}
    </Button>
  )
}
