import { passphraseRule } from '../../../shared/domain/passphrase-rule.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { passphraseChanged } from '../../desk/vault-records.ts'
import type { Handlers, ServerContext } from '../call.ts'

type VaultHandlers = Pick<
  Handlers,
  | 'health'
  | 'vaultState'
  | 'createVault'
  | 'confirmRecoveryKey'
  | 'unlockVault'
  | 'openPracticeVault'
  | 'restoreVault'
  | 'lockVault'
  | 'changePassphrase'
>

/** The vault door. */
export const vaultHandlers = ({ door, version, now }: ServerContext): VaultHandlers => ({
  health: async () => ({ ok: true, version, vault: await readHealth(door) }),

  async vaultState() {
    const open = door.current()
    const { state, ownerName, lastOpenedAt, backups } = await door.readPresence()
    return {
      state: open === null ? state : 'open',
      ownerName,
      lastOpenedAt: lastOpenedAt === null ? null : new Date(lastOpenedAt).toISOString(),
      backups: backups.map(({ id, at }) => ({ id, at: new Date(at).toISOString() })),
      isPractice: open?.identity.isPractice ?? false,
      minimumPassphraseScore: passphraseRule.minimumScore,
    }
  },

  createVault: async ({ body: { passphrase, ownerName, municipality } }) =>
    door.create({ passphrase, ownerName, municipality: municipality ? municipality : null }),
  confirmRecoveryKey: async ({ body }) => door.confirmRecoveryKey(body.recoveryKey),
  unlockVault: async ({ body }) => door.unlock(body),
  openPracticeVault: async () => door.openPractice(),
  restoreVault: async ({ body }) => door.restore(body.backupId),

  async lockVault() {
    await door.lock()
    return {}
  },

  async changePassphrase({ body: { current, next }, host, me }) {
    const mayChange =
      current === null ? host.openedByRecoveryKey : await host.vault.checkPassphrase(current)
    if (!mayChange) throw new AppError('vault/wrong-passphrase')
    await host.vault.changePassphrase(next)
    const record = passphraseChanged.write({ caseId: null, byId: me.id, at: now() }, {})
    await host.vault.call('appendRecords', { records: [record] })
    return {}
  },
})

async function readHealth(door: ServerContext['door']): Promise<'missing' | 'locked' | 'open'> {
  if (door.current() !== null) return 'open'
  const { state } = await door.readPresence()
  return state === 'missing' || state === 'unconfirmed' ? 'missing' : 'locked'
}
