import type { Queue } from '../story.ts'
import { CARE } from './care.ts'
import { INFRASTRUCTURE } from './infrastructure.ts'
import { OFFICE } from './office.ts'
import { WARDS } from './wards.ts'

export const GLPI: readonly Queue[] = [CARE, WARDS, INFRASTRUCTURE, OFFICE]
