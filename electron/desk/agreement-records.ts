import { adoptedAgreement, agreementAdoptedType } from '../../shared/domain/adopted-agreement.ts'
import { defineRecord } from './define-record.ts'

/** What the table agreed. So far only the practice cases bring these. */
export const agreementAdopted = defineRecord(agreementAdoptedType, adoptedAgreement)
