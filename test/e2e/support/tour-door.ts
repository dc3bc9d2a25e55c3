import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startHostProcess } from '../../helpers/host-process.ts'
import { openScreen, type Screen } from './open-page.ts'
import { buttonOf, closeTop, type Stage, type Tour, waitForHeading } from './stage.ts'

const passphrase = 'zes kalme ganzen lopen achter het station'

/** The vault door from the first welcome to the recovery sheet, and the empty caseload behind it. */
export const tourDoor: Tour = async (stage) => {
  const data = join(mkdtempSync(join(tmpdir(), 'rondetafel-tour-')), 'data')
  const host = await startHostProcess('built', { data, passphraseFile: null }, ['--port', '0'])
  try {
    const { url, ownerToken } = host.listening
    const screen = await openScreen(stage.browser, `${url}/#door=${ownerToken}`, stage.look)
    const recoveryKey = await makeVault(stage, screen)
    await lookInside(stage, screen)
    await openAgain(stage, screen, recoveryKey)
    await screen.context.close()
  } finally {
    await host.end('SIGTERM')
  }
}

async function makeVault({ t, stop }: Stage, screen: Screen): Promise<string> {
  const { page } = screen
  await waitForHeading(page, t('vault-door.welcome.title'))
  await stop('door-welcome', screen)
  await buttonOf(page, t('vault-door.create.action')).click()
  await waitForHeading(page, t('vault-door.create.title'))
  await stop('door-create', screen)
  await passphraseField(page, t).fill('welkom01')
  await buttonOf(page, t('vault-door.create.action')).click()
  await page.getByText(t('vault-door.create.nameMissing')).waitFor()
  await stop('door-create-refused', screen)
  await page.getByLabel(t('vault-door.create.name')).fill('Nadia el Amrani')
  await passphraseField(page, t).fill(passphrase)
  await buttonOf(page, t('vault-door.create.action')).click()
  await waitForHeading(page, t('vault-door.sheet.title'))
  await stop('door-sheet', screen)
  const groups = await page.getByRole('listitem').allInnerTexts()
  await buttonOf(page, t('vault-door.sheet.stored')).click()
  await page.getByRole('alertdialog').waitFor()
  await stop('door-sheet-dialog', screen)
  await buttonOf(page, t('vault-door.sheet.askConfirm')).click()
  await waitForHeading(page, t('vault-door.typeBack.title'))
  await stop('door-type-back', screen)
  const recoveryKey = groups.map((group) => group.replace(/^\d+\s*/, '')).join('-')
  await typeKey(page, recoveryKey)
  await buttonOf(page, t('vault-door.open')).click()
  return recoveryKey
}

async function lookInside({ t, stop }: Stage, screen: Screen): Promise<void> {
  const { page } = screen
  await page.getByText(t('caseload.empty.title')).waitFor()
  await stop('caseload-empty', screen)
  await buttonOf(page, t('caseload.new')).first().click()
  await page.getByRole('dialog').waitFor()
  await stop('caseload-new-dialog', screen)
  await closeTop(page)
}

async function openAgain({ t, stop }: Stage, screen: Screen, recoveryKey: string): Promise<void> {
  const { page } = screen
  await page.setViewportSize({ width: 1366, height: 768 })
  await buttonOf(page, t('frame.lock')).click()
  await passphraseField(page, t).waitFor()
  await stop('door-unlock', screen)
  await passphraseField(page, t).fill('zes drukke ganzen lopen achter het station')
  await buttonOf(page, t('vault-door.open')).click()
  await page.getByRole('alert').first().waitFor()
  await stop('door-wrong', screen)
  await page.getByText(t('vault-door.unlock.lost')).click()
  await waitForHeading(page, t('vault-door.recovery.title'))
  await stop('door-recovery', screen)
  await typeKey(page, recoveryKey)
  await buttonOf(page, t('common.next')).click()
  await waitForHeading(page, t('vault-door.renew.title'))
  await stop('door-renew', screen)
}

const passphraseField = (page: Page, t: Stage['t']) =>
  page.getByLabel(t('vault-door.passphrase'), { exact: true })

async function typeKey(page: Page, key: string): Promise<void> {
  await page.getByRole('textbox').first().focus()
  await page.keyboard.insertText(key)
}
