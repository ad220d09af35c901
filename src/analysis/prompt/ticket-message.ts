/**
 * Marks that models take for the frame of the conversation: <|im_start|> and the like, DeepSeek's full-width
 * form, Gemma's turns, Llama 2's and Mistral's brackets, sentence ends, thinking and tool calls; and our own tag.
 */
const FRAME_MARKS = new RegExp(
  [
    String.raw`<\|[^|<>\s]{1,40}\|>`,
    '<｜[^｜<>\\s]{1,40}｜>',
    String.raw`<\/?(?:start_of_turn|end_of_turn|bos|eos|pad|unk|s|think|thinking|tool_call|tool_response)>`,
    String.raw`<(?:unused|extra_id_|reserved_)\d{1,4}>`,
    String.raw`\[\/?(?:INST|SYSTEM_PROMPT|TOOL_CALLS|TOOL_RESULTS|AVAILABLE_TOOLS)\]`,
    String.raw`<<\/?SYS>>`,
    String.raw`<\/?\s*ticket[-\w]*\s*>?`,
  ].join('|'),
  'gi',
)

/**
 * The ticket as the user message. Whoever writes a ticket can neither close the tag nor open a turn of their own:
 * a blank takes the place of each mark, so that the pieces around it cannot form another one.
 */
export const ticketMessage = (text: string, nonce: string): string =>
  `<ticket-${nonce}>\n${withoutFrameMarks(text)}\n</ticket-${nonce}>`

/** A text that cannot leave its place in the prompt. */
export const withoutFrameMarks = (text: string): string => text.replace(FRAME_MARKS, ' ')
