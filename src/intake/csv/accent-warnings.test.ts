import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { accentWarnings } from './accent-warnings.ts'

const SPANISH = 'Número;Descripción\n1;La conexión de la pantalla está caída desde mañana, él también\n'
const ENGLISH = 'No,Text\n1,“Don’t know”—it’s the printer’s fault, costs £5 or 10¢ and ¡hola!\n'
const FRENCH = 'N°;Sujet\n1;L’écran est noir à cœur ouvert, la sœur de l’œuvre a été créée\n'

const CASES: readonly (readonly [text: string, written: string, code: string | undefined])[] = [
  [SPANISH, 'cp850', 'csv.older-letters'],
  [SPANISH, 'macroman', 'csv.older-letters'],
  [SPANISH, 'windows-1252', undefined],
  [ENGLISH, 'windows-1252', undefined],
  [FRENCH, 'windows-1252', undefined],
]

for (const [text, written, code] of CASES)
  test(`${written} read as windows-1252, ${text.slice(0, 8)}…: ${code ?? 'no hint'}`, () => {
    const read = iconv.decode(iconv.encode(text, written), 'windows-1252')
    const [warning] = accentWarnings('windows-1252', read)
    assert.equal(warning?.code, code)
    if (code) assert.match(warning?.text.en ?? '', new RegExp(`--encoding ${written}`))
  })
