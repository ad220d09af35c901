import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordCount } from '../../shared/text.ts'
import type { Answer } from '../answer.ts'
import type { Reply } from '../engine.ts'
import { FIELDS, type Plan } from '../plan.ts'
import { buildPrompt, type Prompt } from '../prompt/build-prompt.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import { type Fault, readAnswer } from './read-answer.ts'

const category = (id: string, name: string, parent: string | null = null) => ({
  id,
  name,
  parent,
  definition: '',
  terms: [],
  code: null,
})

const taxonomy: Taxonomy = {
  kind: 'list',
  categories: [
    category('network', 'Red'),
    category('network.vpn', 'VPN', 'network'),
    category('network.wifi', 'Wifi', 'network'),
    category('printing', 'Impresión'),
    category('other', 'Otros'),
  ],
}

const promptFor = (plan: Partial<Plan>): Prompt =>
  buildPrompt({ fields: ['category', 'summary'], language: 'es', context: '', taxonomy, ...plan }, 'n0nce')

const PROMPT = promptFor({})
const ALL = promptFor({ fields: FIELDS })
const FREE = promptFor({ fields: ['category'], taxonomy: null })
const NO_CATEGORY = promptFor({ fields: ['summary'] })

const reply = (
  text: string,
  finish: Reply['finish'] = 'stop',
  logprobs: Reply['logprobs'] = null,
): Reply => ({
  text,
  finish,
  tokens: { in: 0, cached: 0, out: 0 },
  ms: { total: 0, load: 0, queue: 0, prefill: 0, decode: 0 },
  logprobs,
})

const SUMMARY = 'La VPN no conecta desde ayer.'
const GOOD = `{"a":"VPN","b":"${SUMMARY}"}`
const withSummary = (summary: string): string => JSON.stringify({ a: 'VPN', b: summary })

const LONG_TAIL =
  'El usuario indica además que el equipo se reinició dos veces sin resultado y que otros compañeros de la misma planta sufren el mismo corte de conexión cada mañana'

/** What is read out of a reply for category and summary. */
const accepted: readonly (readonly [
  name: string,
  text: string,
  expected: Partial<Answer>,
  finish?: 'length',
])[] = [
  ['plain JSON', GOOD, { categoryId: 'network.vpn', category: 'Red', subcategory: 'VPN', summary: SUMMARY }],
  ['a first level without children', GOOD.replace('VPN"', 'Otros"'), { category: 'Otros', subcategory: '' }],
  ['indented', `{\n  "a": "VPN",\n  "b": "${SUMMARY}"\n}`, { summary: SUMMARY }],
  ['in a code fence', `\`\`\`json\n${GOOD}\n\`\`\``, { summary: SUMMARY }],
  ['in a fence that does not close', `\`\`\`\n${GOOD}`, { summary: SUMMARY }],
  [
    'prose before and braces after',
    `Claro, aquí está:\n${GOOD}\nEspero que ayude {saludos}.`,
    { summary: SUMMARY },
  ],
  ['braces in the prose before', `{nota} Según {el ticket}: ${GOOD}`, { summary: SUMMARY }],
  ['after thinking', `<think>¿{"a":"Wifi","b":"no"}? No.</think>\n${GOOD}`, { subcategory: 'VPN' }],
  [
    'after thinking in another tag',
    `<thinking>{"a":"Wifi","b":"No es."}</thinking>${GOOD}`,
    { subcategory: 'VPN', summary: SUMMARY },
  ],
  [
    'in the last channel',
    `<|channel|>analysis<|message|>{"a":"Wifi","b":"No es."}<|end|><|channel|>final<|message|>${GOOD}`,
    { subcategory: 'VPN' },
  ],
  ['after the example repeated', `Formato: {"a":"…","b":"…"}. Respuesta: ${GOOD}`, { summary: SUMMARY }],
  ['before an answer to a ticket made up', `${GOOD}\n{"a":"Wifi","b":"Otro caso."}`, { subcategory: 'VPN' }],
  [
    'backslashes that are not doubled',
    '{"a":"VPN","b":"No abre C:\\Users\\ana, \\u00f1 ni D:\\\\datos."}',
    { summary: 'No abre C:\\Users\\ana, ñ ni D:\\datos.' },
  ],
  ['wrapped in another object', `{"respuesta": ${GOOD}}`, { subcategory: 'VPN' }],
  ['keys in another order', `{"b":"${SUMMARY}","a":"VPN"}`, { subcategory: 'VPN' }],
  ['a key too many', `{"a":"VPN","b":"${SUMMARY}","z":[1]}`, { summary: SUMMARY }],
  ['white space until the limit', GOOD + '\n'.repeat(200), { summary: SUMMARY }, 'length'],
  ['white space inside', `{"a":"VPN",${' '.repeat(60)}"b":"${SUMMARY}"}`, { summary: SUMMARY }],
  ['label in a list', GOOD.replace('"VPN"', '["VPN","Otro"]'), { categoryId: 'network.vpn' }],
  ['two labels, the likelier first', GOOD.replace('"VPN"', '["VPN","Wifi"]'), { categoryId: 'network.vpn' }],
  ['label second in a list', GOOD.replace('"VPN"', '["Nada",7,"Wifi"]'), { categoryId: 'network.wifi' }],
  ['label in other case', GOOD.replace('"VPN"', '"vpn"'), { categoryId: 'network.vpn' }],
  [
    'label without accents',
    GOOD.replace('"VPN"', '"impresion"'),
    { categoryId: 'printing', category: 'Impresión' },
  ],
  ['label with blanks', GOOD.replace('"VPN"', '" Wifi "'), { categoryId: 'network.wifi' }],
  ['label with its path', GOOD.replace('"VPN"', '"Red > Wifi"'), { categoryId: 'network.wifi' }],
  [
    'a raw line break in a string',
    '{"a":"VPN","b":"No conecta.\nSale error 619."}',
    { summary: 'No conecta. Sale error 619.' },
  ],
  ['control characters', '{"a":"VPN","b":"No conecta\\u000b\\u0007 fin"}', { summary: 'No conecta fin.' }],
  [
    'invisible and direction marks',
    withSummary('No co\u200bnecta\u202e la im\u00adpresora.'),
    { summary: 'No conecta la impresora.' },
  ],
  ['half a surrogate pair', '{"a":"VPN","b":"No conecta \\ud83d."}', { summary: 'No conecta .' }],
  ['an emoji stays', withSummary('No conecta 😡.'), { summary: 'No conecta 😡.' }],
  [
    'white space of all kinds',
    withSummary('  No \t conecta\u00a0\u00a0la  VPN. '),
    { summary: 'No conecta la VPN.' },
  ],
  ['no final stop', withSummary('La VPN no conecta'), { summary: 'La VPN no conecta.' }],
  ['a trailing comma', withSummary('La VPN no conecta,'), { summary: 'La VPN no conecta.' }],
  ['dots that trail off', withSummary('La VPN no conecta...'), { summary: 'La VPN no conecta.' }],
  ['a question stays one', withSummary('¿Cómo se instala la VPN?'), { summary: '¿Cómo se instala la VPN?' }],
  ['a small first letter', withSummary('la VPN no conecta.'), { summary: 'La VPN no conecta.' }],
  ['a product in small letters first', withSummary('iPhone sin correo.'), { summary: 'iPhone sin correo.' }],
  [
    'the name of the field repeated',
    withSummary('Resumen: la VPN no conecta.'),
    { summary: 'La VPN no conecta.' },
  ],
  ['Markdown', withSummary('**VPN** caída en `srv`.'), { summary: 'VPN caída en srv.' }],
  [
    'a list where a text is due',
    '{"a":"VPN","b":["No conecta.","Da error 619."]}',
    { summary: 'No conecta; Da error 619.' },
  ],
  [
    'quotes and escapes',
    withSummary('Sale "Error 619" en C:\\vpn.'),
    { summary: 'Sale "Error 619" en C:\\vpn.' },
  ],
  [
    'a formula is only text',
    withSummary('=HYPERLINK("http://x","y")'),
    { summary: '=HYPERLINK("http://x","y").' },
  ],
  ['placeholders', withSummary('[HOST_1] no llega a [IP_2]'), { summary: '[HOST_1] no llega a [IP_2].' }],
  [
    'codes that repeat digits',
    withSummary('Error 00000000-0000-0000-0000-000000000000 en XXXXXXXXXXXX1234.'),
    {},
  ],
  ['machines that look alike', withSummary('Sin red en SRV1, SRV2, SRV3, SRV4, SRV5 y SRV6.'), {}],
  [
    'too long: cut after a sentence',
    withSummary(
      `La VPN corporativa no conecta desde la actualización de anoche y muestra el error 619 al iniciar. ${LONG_TAIL}.`,
    ),
    {
      summary:
        'La VPN corporativa no conecta desde la actualización de anoche y muestra el error 619 al iniciar.',
    },
  ],
  [
    'too long, one sentence: cut after a clause',
    withSummary(
      `La VPN corporativa no conecta desde la actualización de anoche, muestra el error 619 al iniciar la sesión; ${LONG_TAIL}.`,
    ),
    {
      summary:
        'La VPN corporativa no conecta desde la actualización de anoche, muestra el error 619 al iniciar la sesión.',
    },
  ],
  [
    'a list that is too long: no lone number at the end',
    withSummary(
      `1. La VPN corporativa no conecta desde la actualización de anoche y muestra el error 619. 2. ${LONG_TAIL}.`,
    ),
    { summary: '1. La VPN corporativa no conecta desde la actualización de anoche y muestra el error 619.' },
  ],
  [
    'stopped at the bound of the schema: half a word goes',
    withSummary(
      `${'La impresora de recepción no responde a nadie. Tampoco la segunda impresora, que depende del mismo servidor, imprime las facturas pendientes de esta semana ni los albaranes de almacén, según confirma la encargada del turno de mañana tras reiniciar el equipo dos ve'.padEnd(279, 'x').slice(0, 279)}`,
    ),
    {
      summary:
        'La impresora de recepción no responde a nadie. Tampoco la segunda impresora, que depende del mismo servidor, imprime las facturas pendientes de esta semana ni los albaranes de almacén.',
    },
  ],
]

for (const [name, text, expected, finish] of accepted)
  test(`accepted: ${name}`, () => {
    const read = readAnswer(reply(text, finish), PROMPT)
    assert.ok(read.ok, `refused as ${read.ok ? '' : read.fault}`)
    assert.deepEqual({ ...read.answer, ...expected }, read.answer)
    assert.ok(wordCount(read.answer.summary) <= 40)
    assert.match(read.answer.summary, /[.!?]["»”)\]]*$/)
  })

/** What is not an answer, and why. */
const refused: readonly (readonly [name: string, text: string, fault: Fault, finish?: 'length'])[] = [
  ['nothing', '', 'invalid'],
  ['prose alone', 'Lo siento, no puedo ayudar con eso.', 'invalid'],
  ['null', 'null', 'invalid'],
  ['a list', '["VPN","No conecta."]', 'invalid'],
  ['broken quotes', '{"a":"VPN","b":"No conecta.\n  "extra": sin comillas,\n}', 'invalid'],
  ['no summary', '{"a":"VPN"}', 'invalid'],
  ['no label', `{"b":"${SUMMARY}"}`, 'invalid'],
  ['an empty summary', withSummary('  '), 'invalid'],
  ['the dots of the example', withSummary('…'), 'invalid'],
  ['a number as summary', '{"a":"VPN","b":7}', 'invalid'],
  ['an object as summary', '{"a":"VPN","b":{"x":"y"}}', 'invalid'],
  ['a list with other things', '{"a":"VPN","b":["x",1]}', 'invalid'],
  ['a label outside the list', GOOD.replace('"VPN"', '"Correo"'), 'invalid'],
  ['a parent as label', GOOD.replace('"VPN"', '"Red"'), 'invalid'],
  ['HTML as label', GOOD.replace('"VPN"', '"<img src=x onerror=alert(1)>"'), 'invalid'],
  ['a flood of braces', '{'.repeat(5000), 'invalid'],
  ['cut in the summary', '{"a":"VPN","b":"La VPN no conecta des', 'cut', 'length'],
  ['cut before the summary', '{"a":"VPN",', 'cut', 'length'],
  ['cut while thinking', '<think>El usuario dice que', 'cut', 'length'],
  ['ended without its brace', '{"a":"VPN","b":"No conecta."', 'invalid'],
  ['white space without end', `{"a":"VPN",${'\n'.repeat(90)}`, 'loop', 'length'],
  ['A, A, A…', withSummary('VPN, VPN, VPN, VPN, VPN, VPN.'), 'loop'],
  [
    'A, B, A, B…',
    withSummary('reiniciar, probar, reiniciar, probar, reiniciar, probar, reiniciar, probar'),
    'loop',
  ],
  ['the same sentence four times', withSummary('No conecta la VPN. '.repeat(4)), 'loop'],
  [
    'the same words between others',
    withSummary(
      ['lunes', 'martes', 'jueves', 'viernes']
        .map((day) => `${day} el usuario no puede entrar en el sistema`)
        .join(', '),
    ),
    'loop',
  ],
  ['a syllable without end', withSummary(`No conecta ja${'ja'.repeat(40)}`), 'loop'],
  ['a loop that was cut', `{"a":"VPN","b":"${'El equipo no enciende. '.repeat(9)}El eq`, 'loop', 'length'],
]

for (const [name, text, fault, finish] of refused)
  test(`refused: ${name}`, () => {
    assert.deepEqual(readAnswer(reply(text, finish), PROMPT), { ok: false, fault })
  })

const six = (fields: Record<string, unknown>): string =>
  JSON.stringify({ a: 'Wifi', b: 'Sin wifi.', c: 'Sin wifi.', d: 'x', e: 'x', f: 'x', ...fields })

test('all six fields are read', () => {
  const text = six({
    c: 'el wifi cae',
    d: ['Se corta', 'va lento.'],
    e: 'se reinició el equipo',
    f: 'Canal saturado.',
  })
  const read = readAnswer(reply(text), ALL)
  assert.ok(read.ok)
  const { problem, symptoms, actions, cause } = read.answer
  assert.deepEqual(
    { problem, symptoms, actions, cause },
    {
      problem: 'El wifi cae.',
      symptoms: 'Se corta; va lento.',
      actions: 'Se reinició el equipo.',
      cause: 'Canal saturado.',
    },
  )
})

test('fields that may be unknown are empty when the model says so', () => {
  const read = readAnswer(reply(six({ d: 'N/A', e: 'No especificado.', f: null })), ALL)
  assert.ok(read.ok)
  assert.deepEqual([read.answer.symptoms, read.answer.actions, read.answer.cause], ['', '', ''])
})

test('a free category is tidied, and is an answer only when it is a name', () => {
  const free = (said: string): string | null => {
    const read = readAnswer(reply(JSON.stringify({ a: said })), FREE)
    return read.ok ? read.answer.category : null
  }
  assert.equal(free('Problema De Impresora.'), 'Problema de impresora')
  assert.equal(free('<img src=x onerror=alert(1)>'), null)
})

test('without a category only the texts count', () => {
  const read = readAnswer(reply('{"b":"No conecta."}'), NO_CATEGORY)
  assert.ok(read.ok)
  assert.deepEqual(read.answer, {
    categoryId: null,
    category: '',
    subcategory: '',
    summary: 'No conecta.',
    problem: '',
    symptoms: '',
    actions: '',
    cause: '',
    confidence: null,
  })
})

const tokens = (chosen: number, rival: number): Reply['logprobs'] => [
  { token: '{"a":"', logprob: 0, top: [] },
  {
    token: 'VPN',
    logprob: Math.log(chosen),
    top: [
      { token: 'VPN', logprob: Math.log(chosen) },
      { token: 'Wifi', logprob: Math.log(rival) },
    ],
  },
  { token: '","b":"No."}', logprob: 0, top: [] },
]

test('the probability of the label is the confidence, unless the model wanted to write something else', () => {
  const confidence = (logprobs: Reply['logprobs']): number | null => {
    const read = readAnswer(reply('{"a":"VPN","b":"No va."}', 'stop', logprobs), PROMPT)
    return read.ok ? read.answer.confidence : null
  }
  assert.equal(confidence(null), null)
  // 0.6 for VPN, 0.2 for Wifi, and as little (0.2) for each of the two labels that are not listed.
  assert.equal(confidence(tokens(0.6, 0.2))?.toFixed(3), '0.500')
  assert.equal(confidence(tokens(0.2, 0.1)), null)
})

test('a placeholder is never cut in half', () => {
  const words = Array.from({ length: 38 }, (_, index) => `palabra${index}`).join(' ')
  for (const end of ['[HOST_1] [IP_2] [USER_3]', 'de [HOST_1] y [USER_22]', '[HOST_1], [HOST_2], [HOST_3]']) {
    const read = readAnswer(reply(withSummary(`${words} ${end}`)), PROMPT)
    assert.ok(read.ok)
    assert.doesNotMatch(read.answer.summary.replace(/\[[A-Z]+_\d+\]/g, ''), /[[\]]/)
  }
})
