/** The package carries no types. */
declare module 'write-file-atomic' {
  export default function writeFileAtomic(
    path: string,
    data: string | Uint8Array,
    options?: Readonly<{ mode?: number; fsync?: boolean }>,
  ): Promise<void>
}
