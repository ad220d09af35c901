import { SaxesParser } from 'saxes'

/** What is wrong with an XML part, prefixes without a namespace included, or null. */
export const faultOf = (xml: string): string | null => {
  const parser = new SaxesParser({ fragment: false, xmlns: true })
  let fault: string | null = null
  parser.on('error', (error) => {
    fault ??= error.message
  })
  parser.write(xml).close()
  return fault
}
