import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ticketOf } from '../../tickets/ticket.test-helper.ts'
import { FIELDS, type Plan } from '../plan.ts'
import { categoriesFromJson } from '../taxonomy/from-json.ts'
import { categoriesFromText } from '../taxonomy/from-text.ts'
import { starterTaxonomy } from '../taxonomy/starter.ts'
import { createInstant, createInstantEngine } from './instant.ts'

const plan = (over: Partial<Plan> = {}): Plan => ({
  fields: FIELDS,
  language: 'es',
  context: '',
  taxonomy: starterTaxonomy('es'),
  ...over,
})

const starter = createInstant(plan())

const filed: readonly [title: string, description: string, id: string][] = [
  ['No puedo entrar en mi usuario', 'Dice que la contraseña no es válida', 'access.password'],
  ['Ayuda', 'Buenas, se me ha caído el portátil y la pantalla está toda negra', 'hardware.display'],
  ['Impresora HP del 2º piso', 'Hay papel atascado y la luz parpadea', 'printing.printer'],
  ['Outlook', 'Me aparece que el buzón está lleno y no puedo enviar', 'email.mailbox'],
  ['SAP lentísimo', 'La transacción FB60 se queda pensando', 'apps.erp'],
  ['Correo raro', 'Un email me pide los datos de la tarjeta, creo que es una estafa', 'security.phishing'],
  ['Celular corporativo', 'Se me rompió la SIM, necesito otra', 'telephony.mobile'],
  ['Backup', 'El trabajo de Veeam terminó con avisos', 'storage.backup'],
  ['Wi-Fi meeting room', 'The wireless in room 4 keeps dropping', 'network.wifi'],
  ['Need Photoshop', 'Please install Adobe Photoshop on my machine', 'requests.software'],
  ['DB', 'Production Oracle instance: ORA-01653 unable to extend table', 'data.database'],
  ['VPN down', '', 'network.vpn'],
  ['', 'no va la vpn', 'network.vpn'],
  ['phone', 'Extension 4021 has no dial tone, no calls in or out', 'telephony.desk'],
  ['Proyectos', 'La herramienta de proyectos no guarda los cambios', 'apps.internal'],
  ['Consulta', 'Quería saber dónde está la cafetería', 'requests.questions'],
  ['Cliente interno', 'Falla la impresora', 'printing.printer'],
  ['Cafetera', 'La cafetera de la cocina gotea', 'other'],
  ['Problema urgente', 'Buenos días, necesito ayuda con un error. Gracias', 'other'],
]

for (const [title, description, id] of filed)
  test(`${title} · ${description} → ${id}`, () =>
    assert.equal(starter(ticketOf({ title, description })).categoryId, id))

test('the languages of the ticket and of the list do not matter', () => {
  const english = createInstant(plan({ language: 'en', taxonomy: starterTaxonomy('en') }))
  const answer = english(ticketOf({ title: 'Impresora atascada' }))
  assert.deepEqual([answer.category, answer.subcategory], ['Printing', 'Printer'])
})

test('courtesy, contact hours and what the machine is called are no evidence', () => {
  const description =
    'Hola:\nNo abre.\nHorario de contacto de 9 a 14, extensión telefónica 4410.\nNombre del equipo: impresora-12\nAdjunto captura de la VPN.\nGracias'
  assert.equal(starter(ticketOf({ title: 'Programa raro', description })).categoryId, 'other')
})

const CONTEXT = `Somos una gestoría con 40 personas.
SISCONT: software de contabilidad
Zeus (CRM), de ventas.
Cronos es el sistema de nóminas.
Aplicaciones internas: Perseo, Atlas
Usamos GESPER para las nóminas.
La VPN es FortiClient y se usa desde casa. Correo = Outlook`

const explained: readonly [title: string, id: string][] = [
  ['No abre SISCONT', 'apps.erp'],
  ['Error en Zeus', 'apps.crm'],
  ['cronos no funciona', 'apps.hr'],
  ['Perseo se cierra', 'apps.internal'],
  ['Atlas se cierra', 'apps.internal'],
  ['No abre GESPER', 'apps.hr'],
  ['Hermes se cierra', 'other'],
]

test("what the user's context only says again changes nothing", () => {
  const engine = createInstant(plan({ context: CONTEXT }))
  assert.equal(engine(ticketOf({ title: 'No levanta la VPN' })).categoryId, 'network.vpn')
  assert.equal(engine(ticketOf({ title: 'No llegan correos externos' })).categoryId, 'email.delivery')
})

for (const [title, id] of explained)
  test(`with the user's context "${title}" is ${id}, without it Otros`, () => {
    assert.equal(createInstant(plan({ context: CONTEXT }))(ticketOf({ title })).categoryId, id)
    assert.equal(starter(ticketOf({ title })).categoryId, 'other')
  })

const ownLists: readonly [why: string, list: string, title: string, name: string][] = [
  ['names alone', 'Contratos\nVehículos\nOtros', 'Avería del vehículo 12', 'Vehículos'],
  ['what we know of a name', 'Redes\nCorreo\nVarios', 'La VPN no conecta', 'Redes'],
  ['what we know of a name, in English', 'Networking\nMail\nMisc', 'La VPN no conecta', 'Networking'],
  [
    'the own words go before what we know',
    'Correo\nVPN de tiendas\nRedes',
    'La VPN de tiendas no conecta',
    'VPN de tiendas',
  ],
  ['two levels', 'Puesto\n  Impresora\n  Pantalla\nRedes\n  Wifi', 'Sin tóner', 'Impresora'],
  ['another language', 'Drucker\nNetzwerk\nSonstiges', 'Drucker druckt nicht', 'Drucker'],
  ['the exact name before the wide one', 'Internet\nWifi\nVPN\nOtros', 'Wifi lento en la sala 3', 'Wifi'],
  ['a wide name takes what no other does', 'Hardware\nSoftware\nOtros', 'Instalar Visio', 'Software'],
  ['a name that begins like another', 'Red\nRed interna\nRed VPN\nOtros', 'Red interna caída', 'Red interna'],
  ['of names with one word in common', 'Red\nRed interna\nRed VPN\nOtros', 'La VPN no conecta', 'Red VPN'],
  ['paths', 'Software > SAP\nSoftware > Office\nOtros', 'Excel se cierra', 'Software > Office'],
  ['numbers in front', '01 - Hardware\n02 - Software\n99 - Otros', 'La cafetera gotea', '99 - Otros'],
  ['printers are hardware', 'Hardware\nSoftware\nOtros', 'Impresora atascada', 'Hardware'],
  ['but where there are printers', 'Hardware\nImpresoras\nOtros', 'Impresora atascada', 'Impresoras'],
  ['no wide name takes what is of none', 'Hardware\nSoftware\nOtros', 'La cafetera gotea', 'Otros'],
  [
    'parts of a name',
    'Devices\nBusiness Apps (ERP/CRM)\nOther',
    'Salesforce error',
    'Business Apps (ERP/CRM)',
  ],
  ['by type: what breaks', 'Requerimiento\nIncidente', 'La VPN no conecta', 'Incidente'],
  ['by type: what is wanted', 'Incidente\nRequerimiento', 'Solicito un mouse nuevo', 'Requerimiento'],
  ['by type, in English', 'Service request\nIncident', 'Printer jam', 'Incident'],
  ['without evidence the catch-all', 'Redes\nCorreo\nMiscellaneous', 'La cafetera gotea', 'Miscellaneous'],
  ['a catch-all with another name', 'Redes\nSin clasificar\nCorreo', 'La cafetera gotea', 'Sin clasificar'],
  ['without one the first', 'Redes\nCorreo', 'La cafetera gotea', 'Redes'],
  ['names of general words', 'Incidencias\nPeticiones', 'Abro una petición', 'Peticiones'],
]

for (const [why, list, title, name] of ownLists)
  test(`own list: ${why}`, () => {
    const answer = createInstant(plan({ taxonomy: categoriesFromText(list) }))(ticketOf({ title }))
    assert.equal(answer.subcategory || answer.category, name)
  })

const guesses: readonly [why: string, over: Partial<Plan>, title: string, guessed: boolean][] = [
  ['nothing speaks for the first', {}, 'KRONOS no ficha', true],
  ['a word does', {}, 'La VPN no conecta', false],
  ['there is a catch-all', { taxonomy: categoriesFromText('VPN\nOtros') }, 'KRONOS no ficha', false],
  ['the list is free', { taxonomy: null }, 'KRONOS no ficha', false],
  ['no category is asked for', { fields: ['summary'] }, 'KRONOS no ficha', false],
]

for (const [why, over, title, guessed] of guesses)
  test(`${guessed ? 'guessed' : 'not guessed'}: ${why}`, () => {
    const taxonomy = categoriesFromText('VPN\nTelefonía\nImpresoras')
    assert.equal(createInstantEngine(plan({ taxonomy, ...over }))(ticketOf({ title })).guessed, guessed)
  })

test('a definition and terms count', () => {
  const category = { parent: null, code: null }
  const taxonomy = {
    kind: 'list' as const,
    categories: [
      {
        ...category,
        id: 'z1',
        name: 'Zona 1',
        definition: 'Averías de la caldera y de los radiadores.',
        terms: [],
      },
      { ...category, id: 'z2', name: 'Zona 2', definition: '', terms: ['puerta de garaje', 'persiana'] },
    ],
  }
  const answer = createInstant(plan({ taxonomy }))
  assert.equal(answer(ticketOf({ title: 'La puerta del garaje no sube' })).categoryId, 'z2')
  assert.equal(answer(ticketOf({ title: 'Radiadores fríos, caldera apagada' })).categoryId, 'z1')
})

test('a catch-all with terms takes what they say', () => {
  const taxonomy = categoriesFromJson('["Redes", "Correo", {"name": "Otros", "terms": ["red de pesca"]}]')
  assert.equal(createInstant(plan({ taxonomy }))(ticketOf({ title: 'Red de pesca rota' })).category, 'Otros')
})

test('free categories: the first level of the starter list, no id', () => {
  const { category, subcategory, categoryId } = createInstant(plan({ taxonomy: null }))(
    ticketOf({ title: 'VPN' }),
  )
  assert.deepEqual(
    { category, subcategory, categoryId },
    { category: 'Red y VPN', subcategory: '', categoryId: null },
  )
})

test('only what the plan asks for is answered, and no confidence is claimed', () => {
  const answer = createInstant(plan({ fields: ['summary'] }))(ticketOf({ title: 'La VPN no conecta' }))
  assert.deepEqual(answer, {
    categoryId: null,
    category: '',
    subcategory: '',
    summary: 'La VPN no conecta.',
    problem: '',
    symptoms: '',
    actions: '',
    cause: '',
    confidence: null,
  })
})

test('a ticket without text gets the catch-all and no words', () => {
  const answer = starter(ticketOf({}))
  assert.deepEqual([answer.categoryId, answer.summary, answer.problem], ['other', '', ''])
})

test('where a name says nothing the definition tells what is filed there', () => {
  const taxonomy = categoriesFromJson(
    JSON.stringify([
      { name: 'Nivel 1', definition: 'Reinicio de claves, desbloqueo de cuentas. No incluye impresoras.' },
      { name: 'Nivel 2', definition: 'Instalación de programas, configuración de impresoras y correo' },
      { name: 'Tier C', definition: 'Network outages and VPN problems' },
      { name: 'Otros' },
    ]),
  )
  const engine = createInstant(plan({ taxonomy }))
  const chosen = (title: string): string => engine(ticketOf({ title })).category
  assert.deepEqual(
    [
      'Se me olvidó la clave',
      'Cuenta bloqueada',
      'Impresora atascada',
      'No hay VPN',
      'La cafetera gotea',
    ].map(chosen),
    ['Nivel 1', 'Nivel 1', 'Nivel 2', 'Tier C', 'Otros'],
  )
})
