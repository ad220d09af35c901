/** The same for every way to write one server's address: this machine has several names. */
export const serverOf = (url: string): string =>
  url.replace(/^(https?:\/\/)(localhost|\[::1\])(?=[:/]|$)/, (_, scheme: string) => `${scheme}127.0.0.1`)
