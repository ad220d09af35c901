/**
 * The two loops that take most of the time, as WebAssembly with SIMD: several times as fast as in JavaScript.
 * In its text form, for `addRows`, which goes through the rows for sixteen classes at a time (a line of the cache), the
 * sums in registers; `addToRows` adds value · sums to the rows instead, and is otherwise the same:
 *
 *   (func (param $terms i32) (param $values i32) (param $end i32) (param $weights i32) (param $stride i32)
 *         (param $sums i32) (local $row i32) (local $k i32) (local $term i32) (local $place i32)
 *         (local $value v128) (local $four0 … $four3 v128)
 *     loop
 *       $four0 … $four3 = [$sums + $k]
 *       $term = $terms   $place = $values
 *       block loop
 *         $term >= $end  br_if 1
 *         $row = $weights + $k + [$term] * $stride
 *         $value = splat [$place]
 *         $four0 … $four3 += $value * [$row]
 *         $term = $term + 4   $place = $place + 4
 *         br 0
 *       end end
 *       [$sums + $k] = $four0 … $four3
 *       $k = $k + 64
 *       $k < $stride  br_if 0
 *     end)
 *
 * `addUnits` is `addRows` for weights of a byte each, so that the weights of a term for 64 classes are one line of the
 * cache: $k counts the bytes of the sums, a quarter of it those of a row, and sixteen bytes become four times four floats.
 */
const TERMS = 0
const VALUES = 1
const END = 2
const WEIGHTS = 3
const STRIDE = 4
const SUMS = 5
const ROW = 6
const K = 7
const TERM = 8
const PLACE = 9
const VALUE = 10
/** Four classes each. */
const FOURS = [11, 12, 13, 14]
const BYTES = 15
const LOCALS_OF_EACH_KIND = [4, 6]

/** Classes that are taken at a time; a row has a multiple of them. */
export const CLASSES_AT_A_TIME = 16
const BYTES_AT_A_TIME = 64
const BYTES_OF_FOUR = 16

const I32 = 0x7f
const V128 = 0x7b
const VOID = 0x40

type Code = readonly number[]

const get = (local: number): Code => [0x20, local]
const set = (local: number): Code => [0x21, local]
const block = (...inner: readonly Code[]): Code => [0x02, VOID, ...inner.flat(), 0x0b]
const loop = (...inner: readonly Code[]): Code => [0x03, VOID, ...inner.flat(), 0x0b]
const branch = (depth: number): Code => [0x0c, depth]
const branchIf = (depth: number): Code => [0x0d, depth]
const constant = (value: number): Code => [0x41, ...signed(value)]
const ADD: Code = [0x6a]
const MULTIPLY: Code = [0x6c]
const AT_LEAST: Code = [0x4f]
const LESS: Code = [0x49]
const LOAD_I32: Code = [0x28, 2, 0]
const SPLAT: Code = [0xfd, 0x09, 2, 0]
const load = (offset: number): Code => [0xfd, 0x00, 2, offset]
const store = (offset: number): Code => [0xfd, 0x0b, 2, offset]
const QUARTER: Code = [0x41, 2, 0x76]
const ADD_FOUR: Code = [0xfd, 0xe4, 0x01]
/** The first or last eight bytes as 16-bit numbers, and the first or last four of these as floats. */
const widened = (half: number): Code => [0xfd, half === 0 ? 0x87 : 0x88, 0x01]
const floats = (half: number): Code => [0xfd, half === 0 ? 0xa7 : 0xa8, 0x01, 0xfd, 0xfa, 0x01]
const MULTIPLY_FOUR: Code = [0xfd, 0xe6, 0x01]

const plus = (local: number, by: number): Code => [...get(local), ...constant(by), ...ADD, ...set(local)]
const sumsAt: Code = [...get(SUMS), ...get(K), ...ADD]

/** The same for each of the sixteen classes' four fours. */
const eachFour = (code: (four: number, offset: number) => Code): Code =>
  FOURS.flatMap((four, i) => code(four, i * BYTES_OF_FOUR))

const product = (four: number, offset: number): Code => [
  ...get(ROW),
  ...load(offset),
  ...get(VALUE),
  ...MULTIPLY_FOUR,
  ...get(four),
  ...ADD_FOUR,
  ...set(four),
]

const intoRow = (four: number, offset: number): Code => [
  ...get(ROW),
  ...get(ROW),
  ...load(offset),
  ...get(VALUE),
  ...get(four),
  ...MULTIPLY_FOUR,
  ...ADD_FOUR,
  ...store(offset),
]

const fromUnits = (four: number, offset: number): Code => [
  ...(offset === 0 ? [...get(ROW), ...load(0), ...set(BYTES)] : []),
  ...get(BYTES),
  ...widened(Math.floor(offset / (2 * BYTES_OF_FOUR))),
  ...floats((offset / BYTES_OF_FOUR) % 2),
  ...get(VALUE),
  ...MULTIPLY_FOUR,
  ...get(four),
  ...ADD_FOUR,
  ...set(four),
]

/** `inRow`: where the classes of this turn stand in a row. */
const body = (step: (four: number, offset: number) => Code, inRow: Code = get(K)): Code => {
  const begin = eachFour((four, offset) => [...sumsAt, ...load(offset), ...set(four)])
  const done = [...get(TERM), ...get(END), ...AT_LEAST, ...branchIf(1)]
  const row = [
    ...[...get(WEIGHTS), ...inRow, ...ADD],
    ...[...get(TERM), ...LOAD_I32, ...get(STRIDE), ...MULTIPLY, ...ADD, ...set(ROW)],
  ]
  const value = [...get(PLACE), ...SPLAT, ...set(VALUE)]
  const rows = block(loop(done, row, value, eachFour(step), plus(TERM, 4), plus(PLACE, 4), branch(0)))
  const end = eachFour((four, offset) => [...sumsAt, ...get(four), ...store(offset)])
  const next = [...plus(K, BYTES_AT_A_TIME), ...inRow, ...get(STRIDE), ...LESS, ...branchIf(0)]
  const [integers = 0, fours = 0] = LOCALS_OF_EACH_KIND
  const locals = [2, integers, I32, fours, V128]
  const restart = [...get(TERMS), ...set(TERM), ...get(VALUES), ...set(PLACE)]
  return [...locals, ...loop(begin, restart, rows, end, next), 0x0b]
}

/** A small number with its sign as WebAssembly writes it (signed LEB128, up to two bytes). */
const signed = (value: number): Code => (value < 64 ? [value] : [(value & 127) | 128, value >>> 7])

/** A number of any size as WebAssembly writes it (LEB128). */
const number = (value: number): Code =>
  value < 128 ? [value] : [(value & 127) | 128, ...number(value >>> 7)]
const sized = (bytes: Code): Code => [...number(bytes.length), ...bytes]
const text = (characters: string): Code => sized([...Buffer.from(characters)])
const section = (id: number, ...items: readonly Code[]): Code => [
  id,
  ...sized([...number(items.length), ...items.flat()]),
]

const PAGE = 1 << 16

const moduleBytes = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [0x60, ...sized([I32, I32, I32, I32, I32, I32]), 0]),
    ...section(2, [...text('host'), ...text('memory'), 2, 0, 1]),
    ...section(3, [0], [0], [0]),
    ...section(7, [...text('addRows'), 0, 0], [...text('addToRows'), 0, 1], [...text('addUnits'), 0, 2]),
    ...section(
      10,
      sized(body(product)),
      sized(body(intoRow)),
      sized(body(fromUnits, [...get(K), ...QUARTER])),
    ),
  ])

/** What this file uses of WebAssembly, which the types of Node leave out. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

/** Bytes in memory where the parts begin, as the loops take them. */
type Loop = (
  terms: number,
  values: number,
  end: number,
  weights: number,
  stride: number,
  sums: number,
) => void

export type Kernel = {
  readonly memory: ArrayBuffer
  /** Adds to the sums the rows of the terms times their values. */
  readonly addRows: Loop
  /** Adds to the rows of the terms the sums times their values. */
  readonly addToRows: Loop
  /** Adds to the sums the rows of the terms, a byte a class, times their values. */
  readonly addUnits: Loop
}

const compiled = new WebAssembly.Module(moduleBytes())

/** The loops over a memory of their own. Throws a RangeError where there is no room. */
export const kernelOver = (bytes: number): Kernel => {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) })
  const { exports } = new WebAssembly.Instance(compiled, { host: { memory } })
  return { memory: memory.buffer, ...(exports as Omit<Kernel, 'memory'>) }
}
