import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'

type FoldButtonProps = Readonly<{
  name: string
  isOpen: boolean
  controls: string
  onPress: () => void
}>

/** Unfolds the details of a row. */
export function FoldButton({ name, isOpen, controls, onPress }: FoldButtonProps) {
  const { t } = useTranslation()
  return (
    <Button
      iconOnly
      icon={isOpen ? 'chevron-up' : 'chevron-down'}
      variant="quiet"
      size="compact"
      label={isOpen ? t('plan.row.fold', { name }) : t('plan.row.unfold', { name })}
      isExpanded={isOpen}
      controls={controls}
      onPress={onPress}
    />
  )
}
