import { createContext, useContext } from 'react'
import {
  type DocumentKind,
  documentKinds,
  documentShapes,
} from '../../shared/document/document-kind.ts'
import type { Root } from '../../shared/document/shape.ts'
import type { LiveDocument } from './live-document.ts'

type OpenHere = Readonly<{
  nearest: DocumentKind | null
  documents: Readonly<Partial<Record<DocumentKind, LiveDocument>>>
}>

/** The documents opened around a component, by `LiveDocumentProvider`. */
export const LiveDocumentContext = createContext<OpenHere>({ nearest: null, documents: {} })

/** The live document of this kind, or the nearest one; null when it is not open around this component. */
export function useOptionalLiveDocument(kind?: DocumentKind): LiveDocument | null {
  const { nearest, documents } = useContext(LiveDocumentContext)
  const wanted = kind ?? nearest
  return wanted === null ? null : (documents[wanted] ?? null)
}

/** The live document of this kind, or the nearest one. Throws outside its provider. */
export function useLiveDocument(kind?: DocumentKind): LiveDocument {
  const found = useOptionalLiveDocument(kind)
  if (found === null) throw new Error('no live document here')
  return found
}

/** The live document that a root belongs to; null when it is not open around this component. */
export function useDocumentOf(root: Root): LiveDocument | null {
  const { documents } = useContext(LiveDocumentContext)
  const owner = documentKinds.find((kind) => {
    const shape: Readonly<Record<string, Root>> = documentShapes[kind]
    return shape[root.name] === root
  })
  return owner === undefined ? null : (documents[owner] ?? null)
}

/** The live document that a field ('goals/ID/title') belongs to; null when it is not open here. */
export function useDocumentOfField(field: string): LiveDocument | null {
  const { documents } = useContext(LiveDocumentContext)
  const [rootName = ''] = field.split('/')
  const owner = documentKinds.find(
    (kind) => documents[kind] !== undefined && Object.hasOwn(documentShapes[kind], rootName),
  )
  return owner === undefined ? null : (documents[owner] ?? null)
}
