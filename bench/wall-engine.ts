/** The fake engine in a process of its own, so that it takes no time of who asks it; it says its address. */
import { startFakeOllama } from '../test/fake-ollama/fake-ollama.ts'

/** Tokens a second and slot: some forty times a large graphics card with an 8B model, so that the client shows. */
const speed = { prompt: 150_000, generation: 4500 }

const fake = await startFakeOllama({ slots: 8, speed })
process.send?.(fake.url)
process.on('disconnect', () => process.exit(0))
