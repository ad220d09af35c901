import type { Instance } from '../../make/service-now.ts'
import { ACCESS } from './access.ts'
import { APPLICATIONS } from './applications.ts'
import { MAIL } from './mail.ts'
import { NETWORK } from './network.ts'
import { SYSTEMS } from './systems.ts'
import { WORKPLACE } from './workplace.ts'

export const ENGLISH: Instance = {
  seed: 23,
  firstNumber: 78_310,
  headers: [
    'Number',
    'Opened',
    'Short description',
    'Description',
    'Caller',
    'Priority',
    'State',
    'Category',
    'Assignment group',
    'Location',
    'Work notes',
    'Resolution notes',
    'Updated',
  ],
  queues: [ACCESS, NETWORK, MAIL, WORKPLACE, APPLICATIONS, SYSTEMS],
  callers: [
    'Imogen Fairley',
    'Yusuf Adair',
    'Brenda Hollis',
    'Dana Sherrin',
    'Tom Pascoe',
    'Priya Lindqvist',
    'Colm Maddox',
    'Effie Tran',
    'Rhys Denholm',
    'Wanda Kilbride',
  ],
  sites: ['Leeds', 'Leeds', 'Leeds', 'Hull', 'Hull', 'Bristol'],
  priorities: ['1 - Critical', '2 - High', '3 - Moderate', '4 - Low'],
  states: { fresh: 'New', working: 'In Progress', closed: 'Closed' },
  workNotes: 'Work notes',
}
