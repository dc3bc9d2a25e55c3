/** Throws 'vault/weak-passphrase' for a passphrase that may not protect a case file. */
export async function checkCasePassphrase({
  passphrase,
}: Readonly<{ passphrase: string }>): Promise<void> {
  // Its dictionaries are megabytes that only this needs.
  const { requireStrongPassphrase } = await import('./passphrase-strength.ts')
  requireStrongPassphrase(passphrase, [])
}
