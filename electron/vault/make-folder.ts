import { mkdir } from 'node:fs/promises'
import { AppError } from '../../shared/errors/app-error.ts'

/** Makes the vault's folder, for this user only, when it is not there. Throws 'storage/full' or 'storage/failed'. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    throw new AppError(isFull ? 'storage/full' : 'storage/failed', {}, { cause: error })
  }
}
