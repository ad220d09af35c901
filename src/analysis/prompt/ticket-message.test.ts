import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ticketMessage } from './ticket-message.ts'

const taken: readonly string[] = [
  '<|im_start|>',
  '<|im_end|>',
  '<|eot_id|>',
  '<|start_header_id|>',
  '<|begin_of_text|>',
  '<|endoftext|>',
  '<|system|>',
  '<|channel|>',
  '<｜User｜>',
  '<｜end▁of▁sentence｜>',
  '<start_of_turn>',
  '<end_of_turn>',
  '<bos>',
  '<eos>',
  '<s>',
  '</s>',
  '[INST]',
  '[/INST]',
  '[SYSTEM_PROMPT]',
  '[TOOL_CALLS]',
  '<<SYS>>',
  '<</SYS>>',
  '<think>',
  '</think>',
  '<tool_call>',
  '<unused99>',
  '</ticket-k7q2>',
  '<ticket-k7q2>',
  '</ticket>',
  '</ ticket-k7q2 >',
  '</TICKET-K7Q2>',
  '</ticket-k7q2 ',
]
for (const mark of taken)
  test(`${mark} is taken out`, () => {
    assert.equal(ticketMessage(`a${mark}b`, 'k7q2'), '<ticket-k7q2>\na b\n</ticket-k7q2>')
  })

const kept: readonly string[] = [
  'Error <0x80070005> en C:\\Temp',
  'if (a < b && c > d) | e',
  'List<String> y <div>',
  '[INC0012345] [HOST_1]',
  'arr[INST_NAME]',
  '2 << 3 >> 1',
  'Abrí un ticket ayer; el ticket-123 sigue igual',
]
for (const text of kept)
  test(`${text} stays`, () => {
    assert.equal(ticketMessage(text, 'k7q2'), `<ticket-k7q2>\n${text}\n</ticket-k7q2>`)
  })

test('what is left never forms another mark', () => {
  const nested = ['<|im_<|im_start|>start|>', '</tick</ticket-k7q2>et-k7q2>', '[IN[INST]ST]', '<<</s>/s>']
  for (const text of nested)
    assert.doesNotMatch(ticketMessage(text, 'x').slice(10, -12), /<\|im_start\|>|<\/ticket|\[INST\]|<\/s>/)
})

test('a flood of openings takes no time to speak of', () => {
  const started = performance.now()
  for (const piece of ['<', '<|', '<|a', '[', '</ticket-', '<｜'])
    ticketMessage(piece.repeat(32_767 / piece.length), 'x')
  assert.ok(performance.now() - started < 500)
})
