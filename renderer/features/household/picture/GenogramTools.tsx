import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { Button } from '../../../components/Button.tsx'
import { Select } from '../../../components/Select.tsx'
import { SaveMenu } from './SaveMenu.tsx'
import type { LayerChoice } from './use-genogram-layers.ts'
import styles from './picture.module.css'

type GenogramToolsProps = Readonly<{
  kinship: Kinship
  layers: LayerChoice
  toPicture: () => ReactElement
}>

/** Layers that are off until somebody turns them on, and ways to take the picture along. */
export function GenogramTools({ kinship, layers, toPicture }: GenogramToolsProps) {
  const { t } = useTranslation()
  const { ties, viewerId, showsAuthority } = layers
  const viewers = kinship.persons.filter(({ id }) => ties.some(({ seenById }) => seenById === id))
  return (
    <div className={styles.tools}>
      {viewers.length > 0 && (
        <Select
          label={t('household.picture.ties')}
          value={viewerId}
          onChange={layers.setViewer}
          options={viewers.map(({ id, name }) => ({
            id,
            label: t('household.picture.tiesOf', { name }),
          }))}
          emptyLabel={t('household.picture.noTies')}
        />
      )}
      {kinship.authorities.length > 0 && (
        <Button
          icon="gavel"
          isPressed={showsAuthority}
          onPress={() => layers.setAuthority(!showsAuthority)}
        >
          {t('household.picture.authority')}
        </Button>
      )}
      <span className={styles.spacer} />
      <SaveMenu name="genogram" toPicture={toPicture} />
    </div>
  )
}
