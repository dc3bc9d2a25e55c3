import type { ResourceLanguage } from 'i18next'
import { toResources } from './to-resources.ts'

const files = import.meta.glob<ResourceLanguage>('./en/*.json', { eager: true, import: 'default' })

/** All English texts, fetched together when first asked for. */
export const english: ResourceLanguage = toResources(files)
