import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { guessRoles } from './guess-roles.ts'
import { headerKey } from './header-key.ts'

/** Headers as some program wrote them, and the form in which they are compared. */
const KEYS: readonly (readonly [header: string, key: string])[] = [
  ['T\ufffdtulo', 'titulo'],
  ['Descri\ufffd\ufffdo', 'descricao'],
  ['Descripci\ufffd\ufffdn', 'descripcion'],
  ['\ufffdrea', 'area'],
  ['Fecha de creaci?n', 'fecha de creacion'],
  ['TÃ­tulo', 'titulo'],
  ['SoluciÃ³n', 'solucion'],
  ['Descripci&oacute;n', 'descripcion'],
  ['Soluci&#243;n', 'solucion'],
  ['Ttulo', 'titulo'],
  ['Solucin', 'solucion'],
  ['Descrio', 'descricao'],
  ['Date/Time Opened', 'date opened'],
  ['Fecha y hora de cierre', 'date de cierre'],
  ['close_dttm', 'close date'],
  ['How urgent is it?', 'how urgent is it'],
  ['¿Asunto?', 'asunto'],
  ['Stats', 'stats'],
  ['Priorit', 'priorite'],
  ['Report', 'report'],
  ['Repro Steps', 'repro steps'],
  ['R&D', 'r d'],
]

const OTHERS: readonly (readonly [header: string, key: string])[] = [
  ['Incidents[Category]', 'category'],
  ["'Fact Incidents'[Short description]", 'short description'],
  ['Usuario Impactado [Incidente]', 'usuario impactado'],
  ['Custom field ([CHART] Date of First Response)', 'chart date of first response'],
  ['[Prioridad]', 'prioridad'],
  ['Descrip- ción', 'descripcion'],
  ['Solicitante - Solicitante', 'solicitante'],
  ['Asignado a: - Técnico', 'asignado a tecnico'],
]

describe('the form in which headers are compared', () => {
  for (const [header, key] of OTHERS) test(header, () => assert.equal(headerKey(header), key))
})

describe('headers whose accents some program spoilt', () => {
  for (const [header, key] of KEYS) test(header, () => assert.equal(headerKey(header), key))

  test('the answer is not taken for the title', () => {
    const titles = ['No va el ratón', 'Teams no tiene sonido', 'Sin acceso a SAP']
    const answers = [
      'Se cambia el ratón y queda bien',
      'Se reinstala Teams otra vez',
      'Se da de alta en SAP hoy',
    ]
    assert.deepEqual(guessRoles(['Soluci\ufffdn', 'T\ufffdtulo'], [answers, titles]), ['resolution', 'title'])
    assert.deepEqual(guessRoles(['Solucin', 'Ttulo'], [answers, titles]), ['resolution', 'title'])
  })
})
