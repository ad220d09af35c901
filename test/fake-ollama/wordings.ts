import type { Refusal } from './checks.ts'

/** What Ollama says, to the byte, when it cannot serve. */
export const BUSY: Refusal = {
  status: 503,
  error: 'server busy, please try again.  maximum pending requests exceeded',
}

export const CRASH: Refusal = {
  status: 500,
  error:
    'model runner has unexpectedly stopped, this may be due to resource limitations or an internal error, ' +
    'check ollama server logs for details',
}

export const OUT_OF_MEMORY: Refusal = {
  status: 500,
  error: 'llama-server reported out-of-memory during startup: cudaMalloc failed: out of memory',
}
