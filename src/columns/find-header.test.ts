import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CellValue } from '../intake/source.ts'
import { findHeader } from './find-header.ts'
import { sheetRows } from './source.test-helper.ts'

const HEADER = ['Número', 'Breve descripción', 'Creado', 'Prioridad']
const DATA: CellValue[][] = [
  ['INC0001', 'No abre Outlook', { date: '2024-05-02' }, '3 - Media'],
  ['INC0002', 'Atasco de papel en la impresora', { date: '2024-05-03' }, '4 - Baja'],
  ['INC0003', 'VPN caída', { date: '2024-05-04' }, '1 - Crítica'],
]
/** A form whose answers are not all given. */
const FORM = [
  'Marca temporal',
  '¿En qué sede te encuentras?',
  '¿Qué te ocurre? Describe el problema con detalle',
  '¿Es urgente?',
]
const ANSWERS: CellValue[][] = Array.from({ length: 8 }, (_, at) => [
  '03/05/2024 9:15',
  at % 4 ? 'Madrid' : null,
  `No funciona el equipo ${at} desde esta mañana en mi puesto. Ya reinicié dos veces sin éxito.`,
  at % 3 ? 'Sí' : null,
])
/** Requests whose cells are mostly empty. */
const SPARSE: CellValue[][] = Array.from({ length: 8 }, (_, at) => [
  `Broken printer ${at}`,
  at % 3 ? 'Jane Doe' : null,
  at % 2 ? 'High' : null,
  at % 4 ? `2024-05-0${at}` : null,
])

const CSV = DATA.map((row) => row.map((cell) => (typeof cell === 'object' ? '2024-05-02 10:31' : cell)))

/** Titles with words that headers have, too: "usuario", "resumen", "oficina". */
const TITLES = [
  'No imprime la HP de planta 2',
  'VPN caída con error 809',
  'Solicito alta de usuario en SAP',
  'El resumen de Excel no se abre',
  'Traslado de equipo de la oficina',
]

/** The first rows of a sheet, and the row (1-based) with the headers. */
const CASES: Record<string, { rows: (readonly CellValue[])[]; header: number | null }> = {
  'first row': { rows: [HEADER, ...DATA], header: 1 },
  'first record of a text file': { rows: [HEADER, ...CSV], header: 1 },
  'under a title and a blank row': { rows: [['Tickets de mayo'], [], HEADER, ...DATA], header: 3 },
  'under report parameters': {
    rows: [
      ['Informe de incidencias'],
      ['Desde:', { date: '2024-05-01' }],
      ['Estado', 'Todos'],
      [],
      HEADER,
      ...DATA,
    ],
    header: 5,
  },
  'under groups of columns': { rows: [['Ticket', null, 'Fechas'], HEADER, ...DATA], header: 2 },
  'right of an empty column': { rows: [[null, ...HEADER], ...DATA.map((row) => [null, ...row])], header: 1 },
  'in a language nobody taught': {
    rows: [['Raport'], ['Sorszám', 'Megnevezés', 'Kelt', 'Sürgősség'], ...DATA],
    header: 2,
  },
  'with an empty header': { rows: [['Número', 'Asunto', null, 'Prioridad'], ...DATA], header: 1 },
  'one column': { rows: [['Descripción'], ['No abre Outlook desde ayer'], ['No imprime nada']], header: 1 },
  'headers and nothing else': { rows: [HEADER], header: 1 },
  'above titles that hold words of known names': {
    rows: [['Avería', 'Turno'], ...TITLES.map((title, at) => [title, at % 2 ? 'Tarde' : 'Mañana'])],
    header: 1,
  },
  'above one column of such titles': { rows: [['Avería'], ...TITLES.map((title) => [title])], header: 1 },
  'above short titles': {
    rows: [
      ['Avería'],
      ['Impresora de la oficina no imprime'],
      ['Pantalla rota'],
      ['Usuario bloqueado'],
      ['Ratón roto'],
    ],
    header: 1,
  },
  'much narrower than the data': {
    rows: [['Número', 'Asunto'], ...TITLES.map((title, at) => [`INC${at}`, title, 'v0', 'v1', 'v2', 'v3'])],
    header: 1,
  },
  'with most headers empty': {
    rows: [
      ['ID', null, 'Asunto'],
      ...TITLES.map((title, at) => [`INC${at}`, 'x', title, `${title}. Desde ayer`, 'Cerrado']),
    ],
    header: 1,
  },
  'one column under a title': {
    rows: [['Tickets de mayo'], ['Asunto'], ...TITLES.map((title) => [title])],
    header: 2,
  },
  'two columns under parameters and a blank row': {
    rows: [
      ['Estado', 'Todos'],
      ['Grupo', 'N2'],
      [],
      ['Asunto', 'Técnico'],
      ...TITLES.map((title) => [title, 'Ana']),
    ],
    header: 4,
  },
  'repeated on every page': {
    rows: [HEADER, ...DATA, HEADER, ...DATA.map(([id, ...rest]) => [`${id}0`, ...rest]), HEADER],
    header: 1,
  },
  'questions of a form': {
    rows: [
      ['Marca temporal', '¿Cuál es el problema que tiene con su equipo?'],
      ...TITLES.map((title) => [{ date: '2024-05-02' }, title]),
    ],
    header: 1,
  },
  'sparse, under a table of counts': {
    rows: [
      ['Priority', 'Status', 'Total'],
      ['High', 'Open', 5],
      ['Low', 'Closed', 10],
      [],
      ['Request', 'Owner', 'Priority', 'Due date'],
      ...SPARSE,
    ],
    header: 5,
  },
  'questions under parameters': {
    rows: [['Filtro', 'Estado = Abierto'], ['Total', '15'], FORM, ...ANSWERS],
    header: 3,
  },
  'questions under counts': {
    rows: [['Resumen'], ['Abiertos', 5], ['Cerrados', 10], [], FORM, ...ANSWERS],
    header: 5,
  },
  'questions under the letters of the columns': {
    rows: [['A', 'B', 'C', 'D'], FORM, ...ANSWERS],
    header: 2,
  },
  'few short tickets above a table of counts': {
    rows: [
      ['Quién', 'Cosa', 'Rato'],
      ...['Teams', 'Ratón', 'SAP', 'Wifi', 'Excel', 'Citrix'].map((thing, at) => ['Ana', thing, at * 7]),
      [],
      ['Total', 'Abiertos', 'Cerrados'],
      [20, 5, 15],
    ],
    header: 1,
  },
  'few short tickets above a longer table': {
    rows: [
      ['Nº', 'Avería'],
      [1, 'Ratón roto'],
      [2, 'Wifi'],
      [],
      ['Técnico', 'Extensión'],
      ...['Ana', 'Luis', 'Eva', 'Juan'].map((name, at) => [name, 400 + at]),
    ],
    header: 1,
  },
  'an unknown name above one column of long texts without a stop': {
    rows: [
      ['Cosas'],
      ['quiere entrar a la reunión de servicios del miércoles y no encuentra el enlace para aceptar'],
      ['sigue sin recibir los avisos de la cola de servicio que pidió el viernes'],
      ['necesita la clave de recuperación del portátil porque ha quedado bloqueado esta mañana'],
      [
        'código de proyecto nuevo en Oracle para el equipo de la segunda planta de la oficina de Lugo y de Vigo',
      ],
    ],
    header: 1,
  },
  'no headers over texts': {
    rows: TITLES.map((title, at) => [`INC${at}`, title, `${title}, dice el usuario`]),
    header: null,
  },
  'no headers': { rows: DATA, header: null },
  'no rows': { rows: [], header: null },
}

describe('the header row', () => {
  for (const [name, { rows, header }] of Object.entries(CASES))
    test(name, () => assert.equal(findHeader(sheetRows(rows)), header))
})
