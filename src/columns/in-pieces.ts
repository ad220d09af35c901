/** Columns after which others may have their turn; sheets are hardly ever that wide. */
const PIECE = 500

/** Does a piece of work for each of many, and pauses after every few. */
export function* inPieces<T, R>(all: readonly T[], work: (one: T) => R): Generator<void, readonly R[]> {
  const done: R[] = []
  for (const [at, one] of all.entries()) {
    if (at > 0 && at % PIECE === 0) yield
    done.push(work(one))
  }
  return done
}

export function* filterInPieces<T>(
  all: readonly T[],
  test: (one: T) => boolean,
): Generator<void, readonly T[]> {
  const kept = yield* inPieces(all, test)
  return all.filter((_, at) => kept[at])
}

export function* findInPieces<T>(
  all: readonly T[],
  test: (one: T) => boolean,
): Generator<void, T | undefined> {
  for (const [at, one] of all.entries()) {
    if (at > 0 && at % PIECE === 0) yield
    if (test(one)) return one
  }
  return undefined
}
