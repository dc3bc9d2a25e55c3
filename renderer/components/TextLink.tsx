import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'

type TextLinkProps = Readonly<{ href: string; children: ReactNode; label?: string }>

/** A link inside text; goes through the router, so that the page is not loaded anew. */
export function TextLink({ href, children, label }: TextLinkProps) {
  return (
    <Link href={href} {...(label === undefined ? {} : { 'aria-label': label })}>
      {children}
    </Link>
  )
}
