/**
 * The context, in tokens, with which each model of a server is asked: one for all analyses that use it at the same
 * time, since Ollama loads a model anew for every call that names another than the last.
 */
export type Contexts = {
  /** What a call shall ask for that needs so much: as much as any other. */
  atLeast(model: string, needed: number): number
  /** Nobody needs what was needed earlier: the model is not loaded. */
  forget(model: string): void
}

export const createContexts = (): Contexts => {
  const largest = new Map<string, number>()
  return {
    atLeast: (model, needed) => {
      const most = Math.max(needed, largest.get(model) ?? 0)
      largest.set(model, most)
      return most
    },
    forget: (model) => {
      largest.delete(model)
    },
  }
}
