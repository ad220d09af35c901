import { ACCESS } from './access.ts'
import { APPS } from './apps.ts'
import { DATA } from './data.ts'
import { EMAIL } from './email.ts'
import { HARDWARE } from './hardware.ts'
import type { HintTable } from './hints.ts'
import { IN_HOUSE } from './in-house.ts'
import { NETWORK } from './network.ts'
import { PRINTING } from './printing.ts'
import { REQUESTS } from './requests.ts'
import { SECURITY } from './security.ts'
import { STORAGE } from './storage.ts'
import { SYSTEM } from './system.ts'
import { TELEPHONY } from './telephony.ts'

/** What we know in general of every starter category. */
export const KNOWLEDGE: HintTable = {
  ...ACCESS,
  ...EMAIL,
  ...NETWORK,
  ...HARDWARE,
  ...PRINTING,
  ...APPS,
  ...IN_HOUSE,
  ...SYSTEM,
  ...SECURITY,
  ...TELEPHONY,
  ...DATA,
  ...STORAGE,
  ...REQUESTS,
}
