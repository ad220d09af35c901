/** Tools whose tests must run: a comma list in TRIAJE_TEST_REQUIRE, as the build server sets it. */
const required = (process.env.TRIAJE_TEST_REQUIRE ?? '')
  .split(',')
  .map((name) => name.trim())
  .filter(Boolean)

/**
 * What a test that needs a tool passes as its `skip`: false when the tool is there. Says so when it is not,
 * and throws when it was required.
 */
export const needs = (name: string, available: boolean, why: string): false | string => {
  if (available) return false
  if (required.includes(name)) throw new Error(`${name} is required here (TRIAJE_TEST_REQUIRE): ${why}`)
  console.log(`skipped: ${name} (${why})`)
  return why
}
