import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ticketOf } from '../../tickets/ticket.test-helper.ts'
import { FIELDS, type Plan } from '../plan.ts'
import { categoriesFromJson } from '../taxonomy/from-json.ts'
import { categoriesFromText } from '../taxonomy/from-text.ts'
import { createInstant } from './instant.ts'

const plan = (over: Partial<Plan>): Plan => ({
  fields: FIELDS,
  language: 'es',
  context: '',
  taxonomy: null,
  ...over,
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
  [
    'what none below a heading takes: its catch-all',
    'Aplicaciones\n  ERP\n  CRM\n  Otros sistemas\nOtros',
    'La intranet no carga',
    'Otros sistemas',
  ],
  [
    'one below a heading before the heading',
    'Aplicaciones\n  ERP\nPuesto de usuario\n  Equipos\n  Software de oficina\nOtros',
    'Buzón lleno',
    'Software de oficina',
  ],
  [
    'what is of a heading alone: the nearest below it',
    'Cuentas\n  Altas y bajas\n  Contraseñas\nOtros',
    'Cuenta bloqueada',
    'Contraseñas',
  ],
  [
    'below a heading names that say nothing',
    'Hardware\n  Lima\n  Cusco\nRedes\n  Otras sedes',
    'Impresora de Cusco atascada',
    'Cusco',
  ],
  ['error numbers of SAP', 'VPN\nERP\nOtros', 'El asiento da error F5 201', 'ERP'],
  [
    'what is of a heading alone: the first below it rather than one named after something else',
    'Soporte en sitio\n  Equipos\n  Impresoras\nRedes\nOtros',
    'No llegan correos',
    'Equipos',
  ],
  [
    'a name of nothing but a plea, which most tickets have',
    'Fallas de equipos\nSolicitar ayuda\nConexión wifi',
    'Solicito revisar, la impresora no imprime',
    'Fallas de equipos',
  ],
  ['a full disk', 'Hardware\nSoftware\nOtros', 'Disco lleno', 'Hardware'],
  [
    'what is not of a heading may be of one below it',
    'Sistemas\n  Facturación\n  Nómina\nCorreo\nOtros',
    'Cierre de mes con error',
    'Facturación',
  ],
  ['without evidence the catch-all', 'Redes\nCorreo\nMiscellaneous', 'La cafetera gotea', 'Miscellaneous'],
  ['a catch-all with another name', 'Redes\nSin clasificar\nCorreo', 'La cafetera gotea', 'Sin clasificar'],
  ['the plain one of several', 'Otros sistemas\nRedes\nOtros', 'La cafetera gotea', 'Otros'],
  ['without one the first', 'Redes\nCorreo', 'La cafetera gotea', 'Redes'],
  ['names of general words', 'Incidencias\nPeticiones', 'Abro una petición', 'Peticiones'],
]

for (const [why, list, title, name] of ownLists)
  test(`own list: ${why}`, () => {
    const answer = createInstant(plan({ taxonomy: categoriesFromText(list) }))(ticketOf({ title }))
    assert.equal(answer.subcategory || answer.category, name)
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

test("a term that the user's context explains counts for a wide name too", () => {
  const context = 'SISCONT: software de contabilidad'
  const taxonomy = categoriesFromText('Hardware\nAplicaciones\nRedes\nOtros')
  const ticket = ticketOf({ title: 'No abre SISCONT' })
  assert.equal(createInstant(plan({ taxonomy, context }))(ticket).category, 'Aplicaciones')
  assert.equal(createInstant(plan({ taxonomy }))(ticket).category, 'Otros')
})
