/** The path under which the server is reached, without a slash at its end: '' or '/triaje'. The page's <base> says it. */
export const basePath = inBrowser() ? new URL(document.baseURI).pathname.replace(/\/$/, '') : ''

/** Tests of what pages compute have no page. */
function inBrowser(): boolean {
  return typeof document !== 'undefined'
}

/** An address of the server: '/api/files' is '/triaje/api/files' behind a proxy with that prefix. */
export const serverPath = (path: string): string => `${basePath}${path}`

/** A place on the page that is shown; '#id' alone would lead to the start, because of <base>. */
export const placeOnPage = (id: string): string =>
  `${window.location.pathname}${window.location.search}#${id}`
