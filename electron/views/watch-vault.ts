import type { OperationArgs, OperationName, Vault } from '../vault/vault-operations.ts'

/** What was just kept: a document, the records of a case, or more than the call itself says. */
export type VaultChange = Readonly<
  { documentId: string } | { recordsOf: string } | { isUnknown: true }
>

/**
 * The same vault, which also tells what every successful call changed. One place sees all writers, so none
 * of them has to know that something is derived from what it writes. Adds no wait to a call.
 */
export const watchVault = (vault: Vault, onChange: (change: VaultChange) => void): Vault => ({
  call: async (name, args) => {
    const answer = vault.call(name, args)
    const changes = toChanges(name, args)
    if (changes.length > 0) {
      answer.then(
        () => changes.forEach(onChange),
        () => undefined,
      )
    }
    return answer
  },
  backUp: async () => vault.backUp(),
  renewBackups: async () => vault.renewBackups(),
  changePassphrase: async (next) => vault.changePassphrase(next),
  checkPassphrase: async (passphrase) => vault.checkPassphrase(passphrase),
  setKeychainSlot: async (secret) => vault.setKeychainSlot(secret),
  requireStrongPassphrase: async (passphrase) => vault.requireStrongPassphrase(passphrase),
  sealCaseFile: async (content, passphrase) => vault.sealCaseFile(content, passphrase),
  openCaseFile: async (file, passphrase) => vault.openCaseFile(file, passphrase),
  onFailure: (listener) => vault.onFailure(listener),
  close: async () => vault.close(),
})

type Given = Readonly<{
  documentId?: string
  documents?: OperationArgs<'createCase'>['documents']
  records?: OperationArgs<'appendRecords'>['records']
}>

/** By what a call carries and not by its name: a new operation that writes records is seen by itself. */
function toChanges<K extends OperationName>(name: K, args: OperationArgs<K>): VaultChange[] {
  if (name === 'importCaseFile') return [{ isUnknown: true }]
  // Safe: in every operation with an effect, a field of one of these names holds what is said here.
  const { documentId, documents = [], records = [] } = args as unknown as Given
  const isEdit = name === 'appendUpdate' || name === 'startEpoch' || name === 'purgeDocument'
  const cases = new Set(records.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])))
  return [
    ...(isEdit && documentId !== undefined ? [{ documentId }] : []),
    ...documents.map(({ row }) => ({ documentId: row.id })),
    ...[...cases].map((recordsOf) => ({ recordsOf })),
  ]
}
