import { join } from 'node:path'
import { type Browser, expect, test } from '@playwright/test'
import { makeHostFolder } from '../helpers/host-process.ts'
import { canMount, mountSmallDisk, type SmallDisk } from './support/small-disk.ts'
import {
  goalTitle,
  openInvite,
  openRegisseur,
  promiseAndWait,
  savedState,
  setTable,
  type Table,
} from './support/table.ts'

// Not listed where no disk can be mounted, rather than skipped: a skipped test looks like a passed one.
if (canMount)
  test('a full disk is told to who writes, and the words arrive once there is room', async ({
    browser,
  }) => {
    const disk = mountSmallDisk()
    const { passphraseFile } = makeHostFolder()
    const data = join(disk.folder, 'data')
    const table = await setTable(['--admit-all'], { data, passphraseFile })
    try {
      await writeOnFullDisk(browser, table, disk)
    } finally {
      await table.close()
      disk.remove()
    }
  })

async function writeOnFullDisk(browser: Browser, table: Table, disk: SmallDisk): Promise<void> {
  const guest = await openInvite(browser, table, 'professional')
  await promiseAndWait(guest.page)
  await goalTitle(guest.page, 1).waitFor()

  await test.step('what the disk cannot take stays on the screen, which says so', async () => {
    disk.fill()
    await goalTitle(guest.page, 1).focus()
    await guest.page.keyboard.press('Control+End')
    await expect(async () => {
      await guest.page.keyboard.insertText(' Te veel voor deze schijf.'.repeat(40))
      await expect(savedState(guest.page)).toHaveText(/wachten? op verbinding/, { timeout: 1500 })
    }).toPass({ timeout: 60_000 })
    await guest.page.keyboard.type(' Het laatste woord.')
    await expect(
      guest.page.getByText(/De laptop van Nadia el Amrani kan nu niets bewaren\./),
    ).toBeVisible()
  })

  await test.step('with room again everything arrives by itself', async () => {
    disk.makeRoom()
    await expect(savedState(guest.page)).toHaveText(/Alles bewaard/, { timeout: 45_000 })
    await expect(guest.page.getByText(/kan nu niets bewaren/)).toHaveCount(0)
    const regisseur = await openRegisseur(browser, table, 'plan')
    await expect(goalTitle(regisseur.page, 1)).toHaveValue(/Het laatste woord\.$/)
  })
}
