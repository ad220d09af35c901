/** Tools whose tests must run: a comma list in TRIAJE_TEST_REQUIRE, as the build server sets it. */
const required = (process.env.TRIAJE_TEST_REQUIRE ?? '')
  .split(',')
  .map((name) => name.trim().toLowerCase())
  .filter(Boolean)

/**
 * What a test that needs a tool passes as its `skip`: false when the tool is there. Says so when it is not,
 * and throws when a word of its name was required ("ollama" requires "real Ollama").
 */
export const needs = (name: string, available: boolean, why: string): false | string => {
  if (available) return false
  const words = name.toLowerCase().split(' ')
  if (required.some((each) => words.includes(each)))
    throw new Error(`${name} is required here (TRIAJE_TEST_REQUIRE): ${why}`)
  console.log(`skipped: ${name} (${why})`)
  return why
}
