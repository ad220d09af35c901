import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseSheet } from './choose-sheet.ts'
import type { Layout } from './layout.ts'
import { readLayout } from './read-layout.ts'
import { sourceOf } from './source.test-helper.ts'

const tickets = (count: number): string[][] =>
  Array.from({ length: count }, (_, at) => [`INC${1000 + at}`, `No abre la aplicación ${at}`, ''])

const layoutsOf = (source: ReturnType<typeof sourceOf>): Promise<(Layout & { rows: number })[]> =>
  Promise.all(
    source.sheets.map(async ({ index }) => {
      const { layout, rows } = await readLayout(source, index)
      return { ...layout, rows }
    }),
  )

test('the sheet with the tickets comes before legends, and hidden sheets last', async () => {
  const source = sourceOf({
    Leyenda: [['Color', 'Significado'], ...Array.from({ length: 50 }, () => ['rojo', 'urgente'])],
    Oculta: [['Number', 'Short description'], ...tickets(40)],
    Datos: [['Number', 'Short description'], ...tickets(3)],
  })
  const layouts = await layoutsOf(source)
  const sheets = source.sheets.map((sheet) => ({ ...sheet, visible: sheet.name !== 'Oculta' }))
  assert.equal(chooseSheet(layouts, sheets).sheet, 'Datos')
  assert.equal(chooseSheet(layouts, source.sheets).sheet, 'Oculta')
})

test('a few tickets come before a longer list of services with more columns', async () => {
  const service = (_: unknown, at: number): string[] => [
    `${at}`,
    `Servicio ${at}`,
    `Servicio de catálogo número ${at} para todos`,
    'Activo',
    'Alta',
    'N1',
  ]
  const source = sourceOf({
    Servicios: [
      ['ID', 'Título', 'Descripción', 'Estado', 'Prioridad', 'Grupo'],
      ...Array.from({ length: 60 }, service),
    ],
    Datos: [
      ['Número', 'Breve descripción', 'Descripción', 'Abierto'],
      ...tickets(8).map(([id = '', title = '']) => [id, title, `${title} desde ayer`, '2024-05-02']),
    ],
  })
  assert.equal(chooseSheet(await layoutsOf(source), source.sheets).sheet, 'Datos')
})

test('of two sheets that are alike the name tells', async () => {
  const rows = [['Number', 'Short description'], ...tickets(5)]
  const source = sourceOf({ 'Catálogo de servicios': [...rows, ...tickets(90)], Incidencias: rows })
  assert.equal(chooseSheet(await layoutsOf(source), source.sheets).sheet, 'Incidencias')
})

const rows = (count: number, row: (at: number) => string[]): string[][] =>
  Array.from({ length: count }, (_, at) => row(at))

const INVENTORY = [
  ['Nº serie', 'Modelo', 'Usuario', 'Ubicación', 'Fecha compra', 'Estado', 'Observaciones'],
  ...rows(90, (at) => [
    `SN${at}`,
    'Dell 5420',
    'Ana Pérez',
    'Lugo',
    '01/02/2020',
    'Activo',
    'Equipo con licencia de Office',
  ]),
]
const KNOWLEDGE = [
  ['Artículo', 'Título', 'Contenido', 'Categoría', 'Autor', 'Fecha'],
  ...rows(40, (at) => [
    `KB${at}`,
    `Cómo configurar ${at}`,
    `Abra la aplicación y siga los ${at} pasos que se ven`,
    'Software',
    'Ana Pérez',
    '01/02/2023',
  ]),
]
const CATALOGUE = [
  ['ID', 'Nombre', 'Descripción', 'Categoría', 'Estado', 'Grupo responsable'],
  ...rows(20, (at) => [
    `${at}`,
    `Servicio ${at}`,
    `Servicio que permite usar ${at} a todos los empleados de la empresa`,
    'Software',
    'Activo',
    'Redes',
  ]),
]
const DATED = [['Fecha', 'Incidencia'], ...rows(60, (at) => ['03/05/2024', `No funciona la impresora ${at}`])]
const SOLVED = [
  ['Usuario', 'Problema', 'Solución'],
  ...rows(60, (at) => ['Ana Pérez', `No funciona Teams ${at}`, `Reinicio de equipo y prueba ${at}`]),
]

for (const [name, other] of Object.entries({
  Inventario: INVENTORY,
  'Base de conocimiento': KNOWLEDGE,
  Catálogo: CATALOGUE,
}))
  for (const sheet of ['Incidencias', 'Hoja1'])
    test(`a plain list of tickets called ${sheet} comes before ${name}`, async () => {
      for (const list of [DATED, SOLVED]) {
        const source = sourceOf({ [name]: other, [sheet]: list })
        assert.equal(chooseSheet(await layoutsOf(source), source.sheets).sheet, sheet)
      }
    })

test('a table that counts tickets is not chosen for its name', async () => {
  const source = sourceOf({
    Tickets: [['Estado', 'Cantidad'], ...rows(4, (at) => [`Abierto ${at}`, `${at}`])],
    Hoja2: DATED,
  })
  assert.equal(chooseSheet(await layoutsOf(source), source.sheets).sheet, 'Hoja2')
})
