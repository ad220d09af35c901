import type { DeskEvent } from '../jobs/desk.ts'

/** The events of a text/event-stream, one by one; comments and retry hints are passed over. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncIterable<DeskEvent> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = eventOf(block)
      if (event) yield event
    }
  }
}

const eventOf = (block: string): DeskEvent | null => {
  const fields = new Map<string, string>()
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^(\w+): ?(.*)$/.exec(line) ?? []
    if (name) fields.set(name, value)
  }
  const data = fields.get('data')
  if (data === undefined) return null
  return { id: Number(fields.get('id')), type: fields.get('event'), data: JSON.parse(data) } as DeskEvent
}
