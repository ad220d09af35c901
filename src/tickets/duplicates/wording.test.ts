import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { duplicateKey } from '../duplicates.ts'
import { ticketOf } from '../ticket.test-helper.ts'

const keyOf = (description: string): string => duplicateKey(ticketOf({ description })).key

const IDLE: readonly (readonly [what: string, a: string, b: string])[] = [
  ['remarks without punctuation before', 'no abre outlook por favor gracias', 'no abre outlook'],
  ['remarks in brackets', 'Outlook is down (still happening)', 'Outlook is down'],
  ['remarks behind a dash', 'Outlook is down - still happening', 'Outlook is down'],
  ['urgency in brackets', '[URGENTE] No abre Outlook', 'No abre Outlook'],
  ['urgency before a dash', 'URGENTE - No abre Outlook', 'No abre Outlook'],
  ['urgency in a sentence', 'No abre Outlook. Lo necesito urgentemente.', 'No abre Outlook.'],
  ['second notices', 'SEGUNDO AVISO: No abre Outlook', '2nd request: No abre Outlook'],
  ['counters behind a place', 'No imprime en la tienda (2)', 'No imprime en la tienda'],
  ['counters in square brackets', 'No abre Outlook [2]', 'No abre Outlook'],
  ['reply prefixes', 'RE: FW: No abre Outlook', 'No abre Outlook'],
  ['counters behind a sign', 'No abre Outlook #2', 'No abre Outlook - 3'],
  ['counters at the start', '(2) No abre Outlook', 'No abre Outlook'],
  ['counters of parts', 'No abre Outlook (2/3)', 'No abre Outlook'],
  ['that it goes on', 'No abre. Seguimos con el mismo problema.', 'No abre. Todavía sin solución.'],
  ['that it goes on en', 'Outlook is down. Same issue again.', 'Outlook is down. Issue persists.'],
  ['pleas as questions', 'No abre. ¿Me podéis ayudar?', 'No abre. Can you help?'],
  ['pictures enclosed', 'No abre Outlook. Adjunto captura de pantalla.', 'No abre Outlook.'],
  ['good wishes', 'Hello, hope you are well. Outlook is down', 'Outlook is down'],
  ['a name greeted before a full stop', 'Hola Ana. No abre Outlook', 'Hola Luis. No abre Outlook'],
  ['two farewells', 'No abre Outlook. Un saludo y gracias de antemano', 'No abre Outlook.'],
  ['that it goes on pt', 'Outlook não abre. Continua com o mesmo problema.', 'Outlook não abre.'],
  ['news fr', "Outlook ne s'ouvre pas. Des nouvelles ?", "Outlook ne s'ouvre pas."],
  ['reminders fr', 'RELANCE : Outlook en panne', 'Outlook en panne'],
  ['pleas at the start', 'AYUDA POR FAVOR no abre outlook', 'urgente no abre outlook'],
  ['pleas behind a greeting', 'Hola, por favor desbloquear SAP', 'por favor desbloquear SAP'],
  ['pleas behind a greeting alone', 'hola por favor desbloquear SAP', 'RE: please desbloquear SAP'],
  ['pleas behind urgency', 'URGENTE: favor de revisar la VPN', 'revisar la VPN'],
  ['pleas before thanks', 'Desbloquear SAP por favor. Gracias', 'Desbloquear SAP por favor (2)'],
  ['greetings behind other things that are left out', 'URGENTE!! Hola, no abre SAP', 'RE: Hola no abre SAP'],
  ['pleas of Mexico', 'No abre Outlook. Favor de revisar.', 'No abre Outlook. Agradezco su pronta atención.'],
  ['pleas of India', 'Outlook is down. Kindly do the needful.', 'Outlook is down. High priority.'],
  ['pictures of feelings', 'No abre Outlook 😡', 'No abre Outlook'],
  ['names in a greeting without punctuation', 'hola ana no abre outlook', 'no abre outlook gracias juan'],
  ['marks of mail from outside', '[EXTERNO] RE: No abre Outlook', 'No abre Outlook'],
  ['two greetings', 'Hola, buenos días, no abre Outlook', 'no abre Outlook'],
  ['who writes', 'Mi nombre es Juan Pérez y no abre Outlook', 'Me llamo Ana Ruiz y no abre Outlook'],
  ['who writes, by the surname', 'Soy Juan Pérez, no abre Outlook', 'Soy Ana Ruiz, no abre Outlook'],
]

const TELLING: readonly (readonly [what: string, a: string, b: string])[] = [
  ['what is marked as urgent', 'El correo se marca como urgente', 'El correo se marca como leído'],
  ['urgency that is a name', 'Tratamiento urgente no carga', 'Tratamiento no carga'],
  ['a menu that is called like a plea', 'La ventana Ayuda no abre', 'La ventana no abre'],
  ['an error that goes on', 'Sigue el error 809', 'Sigue el error 619'],
  ['what is introduced', 'This is Urgent Care, no net', 'This is Main Street, no net'],
  ['products introduced', 'Esto es Outlook, no abre', 'Esto es Teams, no abre'],
  ['help that is asked with something', 'Ayuda con Excel', 'Ayuda con Word'],
  [
    'whom it is about behind a greeting',
    'Hola Julia no puede entrar a SAP',
    'Hola Pedro no puede entrar a SAP',
  ],
  ['whom it is about behind a greeting en', 'Hi John needs access', 'Hi Mary needs access'],
  ['that there is no service', 'Tienda Centro. Estamos sin servicio', 'Tienda Centro. Necesito ayuda'],
  ['what stands behind a greeting', 'Hola, Nómina. No calcula', 'Hola, Almacén. No calcula'],
  ['how soon it is', 'The session ends too soon', 'The session ends'],
  ['priorities', 'Prioridad alta no se asigna', 'Prioridad baja no se asigna'],
  ['repairs', 'Please fix the roof', 'Please check the roof'],
  ['what is reopened', 'reopen, close', 'close'],
]

describe('duplicateKey: what people add', () => {
  for (const [what, a, b] of IDLE) test(`${what} leave no trace`, () => assert.equal(keyOf(a), keyOf(b)))
  for (const [what, a, b] of TELLING) test(`${what} stay`, () => assert.notEqual(keyOf(a), keyOf(b)))
})
