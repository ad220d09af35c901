const TRACKING = /safelinks\.protection|urldefense|[?&](?:utm_|mc_eid|trk=)|linkprotect|click\.|\/track/i
const ADDRESS = /^(?:https?|ftps?|sftp|smb|file):\/\/\S+$/i
const MAX_ADDRESS = 160

const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^(?:[a-z]+:\/\/|mailto:|tel:)/, '')
    .replace(/^www\./, '')
    .replace(/[/\s]+$/, '')

const worthShowing = (address: string): boolean =>
  address.length <= MAX_ADDRESS && ADDRESS.test(address) && !TRACKING.test(address)

/** A link as text: its words, then its address in brackets when that says more and is not noise. */
export const linkText = (words: string, href: string): string => {
  const address = href.trim().replace(/^mailto:([^?]*).*$/is, '$1')
  if (!words.trim()) return worthShowing(address) ? address : ''
  if (bare(words).includes(bare(address))) return words
  const mail = address !== href.trim() && /^\S+@\S+$/.test(address)
  return mail || worthShowing(address) ? `${words} (${address})` : words
}
