import { type ReactNode, useState } from 'react'
import { RemarkDialog } from './RemarkDialog.tsx'
import type { RemarkTarget } from './remark-target.ts'
import { RemarksContext } from './remarks-context.ts'

/** Lets everything inside open what was said about it, in one dialog. */
export function RemarksProvider({ children }: Readonly<{ children: ReactNode }>) {
  const [target, setTarget] = useState<RemarkTarget | null>(null)
  return (
    <RemarksContext value={setTarget}>
      {children}
      {target !== null && <RemarkDialog target={target} onClose={() => setTarget(null)} />}
    </RemarksContext>
  )
}
