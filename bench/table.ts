/** Prints a line of a Markdown table; the first also draws the rule below it. */
export const print = (cells: readonly string[], first = false): void => {
  console.log(`| ${cells.join(' | ')} |`)
  if (first) console.log(`| ${cells.map(() => '---').join(' | ')} |`)
}
