import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerTokens, contextFor, createCalibration, estimateTokens, fitText } from './budget.ts'

/** Texts as tickets hold them, with the most tokens that Gemma 3, Qwen 3 or Llama 3 make of them. */
const counted: readonly (readonly [most: number, text: string])[] = [
  [
    34,
    'Buenos días, desde ayer por la tarde no puedo entrar en SAP: al poner mis credenciales sale "Usuario bloqueado por intentos fallidos".',
  ],
  [14, 'No funciona el wifi en la sala de juntas, ayuda por favor'],
  [
    28,
    'Good morning, since yesterday afternoon I cannot access SAP. When I enter my credentials the message "User locked due to failed attempts" appears.',
  ],
  [
    102,
    '2026-11-20 08:14:33,221 ERROR [http-nio-8080-exec-12] c.a.s.AuthFilter - Login failed uid=jperez ip=10.12.33.41 code=0xC000006D\n\tat com.acme.sec.AuthFilter.doFilter(AuthFilter.java:142)',
  ],
  [
    76,
    'De: soporte@example.com\nEnviado: martes, 18 de noviembre de 2026 9:12\nPara: mesa.ayuda@example.com\nAsunto: RE: [INC0012345] Error 0x80070005 al instalar Office 365',
  ],
  [35, 'URGENTE!!! NO PUEDO ENTRAR AL SISTEMA DE FACTURACIÓN, SALE PANTALLA EN BLANCO DESDE LAS 8AM'],
]

for (const [most, text] of counted)
  test(`estimated within 1.0–1.5 of ${most} tokens: ${text.slice(0, 40)}…`, () => {
    const ratio = estimateTokens(text) / most
    assert.ok(ratio >= 1 && ratio <= 1.5, `${ratio}`)
  })

test('no text takes no tokens, and an emoji counts once', () => {
  assert.equal(estimateTokens(''), 0)
  assert.equal(estimateTokens('😡'.repeat(100)), estimateTokens('机'.repeat(100)))
})

test('the context is the sum with 64 to spare, in steps of 1,024', () => {
  assert.equal(contextFor({ staticTokens: 1600, p99Ticket: 300, maxTokens: 84 }), 2048)
  assert.equal(contextFor({ staticTokens: 1600, p99Ticket: 300, maxTokens: 85 }), 3072)
})

test('answers have room for their bounds', () => {
  assert.equal(answerTokens({ labelChars: 10, textChars: 0 }), 24)
  assert.equal(answerTokens({ labelChars: 60, textChars: 0 }), 44)
  // ⌈280 ÷ 2.2⌉ × 1.5 + 40, and 10 for the label
  assert.equal(answerTokens({ labelChars: 22, textChars: 280 }), 10 + 192 + 40)
})

test('a text that fits stays as it is', () => {
  assert.equal(fitText('Hola,\nno va.', 50), 'Hola,\nno va.')
})

test('a long text keeps its first quarter and its last three, at line ends', () => {
  const lines = Array.from({ length: 400 }, (_, index) => `línea ${index}: el equipo se reinicia solo`)
  const fitted = fitText(lines.join('\n'), 1000)
  const [head = '', tail = ''] = fitted.split('\n[…]\n')
  assert.ok(lines.join('\n').startsWith(`${head}\n`))
  assert.ok(lines.join('\n').endsWith(`\n${tail}`))
  const share = estimateTokens(head) / estimateTokens(fitted)
  assert.ok(share > 0.2 && share < 0.27, `${share}`)
  assert.ok(estimateTokens(fitted) > 900)
})

test('a text without lines is cut between words, and one without blanks between characters', () => {
  const words = fitText('reinicio '.repeat(500).trim(), 100)
  assert.match(words, /^(reinicio )*reinicio\n\[…\]\n(reinicio )*reinicio$/)
  assert.match(fitText('😡'.repeat(500), 100), /^(😡)+\n\[…\]\n(😡)+$/u)
})

test('whatever the text, the result fits and is well formed', () => {
  const texts = fc.array(fc.constantFrom('a', 'Ñ', ' ', '\n', '9', '{', '😡', '机', 'error', '\t'), {
    maxLength: 600,
  })
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 200 }), (parts, room) => {
      const fitted = fitText(parts.join(''), room)
      return estimateTokens(fitted) <= room && fitted.isWellFormed()
    }),
    { numRuns: 300 },
  )
})

test('calibration is the median of what was seen, once enough was seen', () => {
  const calibration = createCalibration()
  for (const actual of [120, 120, 120, 5000]) calibration.observe(100, actual)
  assert.equal(calibration.factor(), 1)
  calibration.observe(100, 110)
  calibration.observe(100, 0)
  assert.equal(calibration.factor(), 1.2)
})

test('calibration follows another model and stays within a factor of two', () => {
  const calibration = createCalibration()
  for (let count = 0; count < 200; count++) calibration.observe(100, 90)
  for (let count = 0; count < 60; count++) calibration.observe(100, 130)
  assert.equal(calibration.factor(), 1.3)
  for (let count = 0; count < 200; count++) calibration.observe(100, 900)
  assert.equal(calibration.factor(), 2)
})
