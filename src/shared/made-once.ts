/** What stands under a key; made where nothing does. */
export const madeOnce = <T>(made: Map<string, T>, key: string, make: () => T): T => {
  const one = made.get(key) ?? make()
  made.set(key, one)
  return one
}
