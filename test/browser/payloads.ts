/** What may never be contacted. */
const EVIL = 'http://evil.test/'

/**
 * Texts that would run, load or show something if a place took them for more than text. One that comes to life sets
 * `pwned`, makes an element with that id, or asks `evil.test`.
 */
export const PAYLOADS: readonly string[] = [
  '<script>window.pwned=1</script>',
  '<img id=pwned src=x onerror="window.pwned=1">',
  '"><svg id=pwned onload=window.pwned=1>',
  `'><iframe id=pwned src=${EVIL}></iframe>`,
  '<a id=pwned href="javascript:window.pwned=1">open</a>',
  'javascript:window.pwned=1',
  'data:text/html,<script>alert(1)</script>',
  "{{constructor.constructor('window.pwned=1')()}}",
  `\${window.pwned=1}#{window.pwned=1}<%=window.pwned=1%>`,
  `<style id=pwned>*{background:url(${EVIL})}</style>`,
  `</title></head><base id=pwned href=${EVIL}>`,
  '<!-- --><b id=pwned>comment</b><!--',
  '&lt;img id=pwned src=x onerror=window.pwned=1&gt;',
  '&#60;script&#62;window.pwned=1&#60;/script&#62;',
  `</td></table><form id=pwned action=${EVIL}><input autofocus onfocus=window.pwned=1>`,
  `![picture](${EVIL}p.png) [open](javascript:window.pwned=1)`,
  `=HYPERLINK("${EVIL}","open")`,
  "@SUM(1+1)*cmd|'/C calc'!A0",
  '\u202Egnp.exe\u2066 \u200B\uFEFF A\u0300\u0301\u0302\u0303 \u{1F469}\u200D\u{1F4BB}',
  '__proto__',
  'W'.repeat(3000),
]
