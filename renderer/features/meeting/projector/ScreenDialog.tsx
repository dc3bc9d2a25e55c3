import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { screenPlaceLabels } from '../../../../shared/content/meeting/meeting-labels.ts'
import {
  screenPlace,
  type ScreenPlace,
  shownPlaces,
  toShownPlace,
} from '../../../../shared/domain/meeting/meeting-vocabulary.ts'
import { familyShape } from '../../../../shared/document/family-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { CheckboxGroup } from '../../../components/CheckboxGroup.tsx'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { Row } from '../../../components/Row.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useEntities } from '../../../document/use-entities.ts'
import { useSession } from '../../../platform/session.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useTableCase } from '../table-case.ts'

/** What everybody in the room sees. The family's words are only shown when they are chosen one by one. */
export function ScreenDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { caseId, live, move } = useTableCase()
  const { isOwner } = useSession()
  const words = useEntities(familyShape.ownWords).filter(({ text }) => text.trim() !== '')
  const [screen, setScreen] = useState<ScreenPlace>(toShownPlace(live.screen))
  const [wordIds, setWordIds] = useState<readonly string[]>(live.wordIds)
  return (
    <Dialog isOpen onClose={onClose} title={t('meeting.screen.title')} size="lg">
      <Stack>
        <p>{t('meeting.screen.text')}</p>
        <ChoiceGroup
          label={t('meeting.screen.what')}
          layout="row"
          value={screen}
          onChange={(id) => setScreen(screenPlace.catch(screen).parse(id))}
          choices={shownPlaces.map((id) => ({ id, label: label(screenPlaceLabels[id]) }))}
        />
        {screen === 'eigenWoorden' && words.length > 0 && (
          <CheckboxGroup
            label={t('meeting.screen.words')}
            hint={t('meeting.screen.wordsHint')}
            value={wordIds}
            onChange={setWordIds}
            choices={words.map(({ id, text }) => ({ id, label: text.trim() }))}
          />
        )}
        <Row gap="sm">
          <Button
            variant="primary"
            icon="monitor"
            onPress={() => {
              const shown = screen === 'eigenWoorden' ? wordIds.slice(0, 20) : []
              move({ kind: 'show', screen, wordIds: shown })
              onClose()
            }}
          >
            {t('meeting.screen.do')}
          </Button>
          {isOwner && (
            <LinkButton href={`/scherm?gezin=${caseId}`} isExternal>
              {t('meeting.screen.window')}
            </LinkButton>
          )}
        </Row>
      </Stack>
    </Dialog>
  )
}
