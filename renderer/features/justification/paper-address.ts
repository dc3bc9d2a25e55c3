/** Where the justification stands as a paper: a version of it ('OT-1.2'), or a test as it stands ('OT-1'). */
export const toPaperAddress = (caseId: string, about: string): string =>
  `/huishouden/${encodeURIComponent(caseId)}/stuk/onderbouwing?over=${encodeURIComponent(about)}`
