import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ticketOf } from '../../tickets/ticket.test-helper.ts'
import { FIELDS, type Plan } from '../plan.ts'
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
