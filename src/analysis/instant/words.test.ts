import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stem } from './words.ts'

const families: readonly (readonly string[])[] = [
  ['impresora', 'impresoras'],
  ['bloqueo', 'bloqueada', 'bloqueado', 'bloquear'],
  ['instalar', 'instalacion', 'instalado', 'instalando'],
  ['conexion', 'conexiones'],
  ['install', 'installed', 'installing', 'installation'],
  ['printer', 'printers', 'printing', 'print'],
  ['license', 'licenses'],
  ['vpn'],
  ['meeting', 'meetings'],
  ['meet'],
  ['docker'],
  ['dock', 'docking'],
  ['puerta', 'puertas'],
  ['puerto'],
  ['me21n'],
  ['proyector', 'proyectores'],
  ['proyecto', 'proyectos'],
  ['proyecta'],
  ['query'],
  ['queries'],
  ['queria', 'querian'],
  ['diario', 'diaria', 'diarios'],
  ['diaries'],
  ['figura', 'figuran'],
  ['figures'],
  ['policia', 'policias'],
  ['policies'],
  ['marca', 'marcas'],
  ['marcaciones'],
  ['cifra', 'cifras'],
  ['cifrado', 'cifrados'],
  ['consumo', 'consumos'],
  ['consumer', 'consumers'],
  ['compromised'],
  ['compromiso', 'compromisos'],
  ['planned', 'planning'],
  ['planner'],
  ['tarda', 'tardan'],
  ['tarde', 'tardes'],
  ['intern', 'interns'],
  ['interno', 'internos'],
  ['indica', 'indican'],
  ['indice', 'indices'],
  ['derecho', 'derecha'],
  ['derechos'],
  ['state', 'states'],
  ['stata'],
]

test('the forms of a word have one stem, different words have others', () => {
  const stems = families.map((family) => new Set(family.map(stem)))
  assert.deepEqual(
    stems.map((set) => set.size),
    families.map(() => 1),
  )
  assert.equal(new Set(stems.flatMap((set) => [...set])).size, families.length)
})
