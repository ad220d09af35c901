/** Does what is asked about one thing one after the other, whoever asks; about different things at the same time. */
export type Turns = <T>(id: string, work: () => Promise<T>) => Promise<T>

export const createTurns = (): Turns => {
  const last = new Map<string, Promise<unknown>>()
  return (id, work) => {
    const mine = (last.get(id) ?? Promise.resolve()).then(work)
    const over = mine
      .catch(() => undefined)
      .then(() => {
        if (last.get(id) === over) last.delete(id)
      })
    last.set(id, over)
    return mine
  }
}
