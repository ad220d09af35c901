/** Items in batches as one JSON array, one item a line. */
export async function* jsonArray(items: AsyncIterable<readonly unknown[]>): AsyncGenerator<Uint8Array> {
  let before = '[\n'
  for await (const batch of items) {
    if (batch.length === 0) continue
    yield Buffer.from(before + batch.map((item) => JSON.stringify(item)).join(',\n'))
    before = ',\n'
  }
  yield Buffer.from(before === '[\n' ? '[]\n' : '\n]\n')
}

/** Items in batches as JSON Lines: one object a line. */
export async function* jsonLines(items: AsyncIterable<readonly unknown[]>): AsyncGenerator<Uint8Array> {
  for await (const batch of items)
    if (batch.length > 0) yield Buffer.from(batch.map((item) => `${JSON.stringify(item)}\n`).join(''))
}
