import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerTokens, contextFor, createCalibration, estimateTokens, fitText } from './budget.ts'

/** Texts as they stand in tickets, with the most tokens that Gemma 3, Qwen 3 or Llama 3 make of them. */
const counted: readonly (readonly [text: string, most: number])[] = MEASURED

for (const [text, most] of counted)
  test(`within 0.90–1.50 of ${most} tokens: ${text.slice(0, 40)}`, () => {
    const ratio = estimateTokens(text) / most
    assert.ok(ratio >= 0.9 && ratio <= 1.5, `${ratio}`)
  })
