/** Each name made unique in turn: "X", "X (2)", "X (3)"…; two names are the same when `key` makes them so. */
export const uniqueNames = (
  wanted: readonly string[],
  { taken = [], key = (name) => name }: { taken?: readonly string[]; key?: (name: string) => string } = {},
): readonly string[] => {
  const known = new Set(taken.map(key))
  return wanted.map((name) => {
    let fresh = name
    for (let copy = 2; known.has(key(fresh)); copy++) fresh = `${name} (${copy})`
    known.add(key(fresh))
    return fresh
  })
}
