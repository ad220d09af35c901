/** Where a name says what a machine is: at its start, behind a dash, or behind country and site ("ESMADPRN01"). */
const PIECE = '(?:^|[-_]|^[a-z]{2,6}?)'

/** What a machine is, by how inventories begin its name; all others are computers that somebody sits at. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['', /^(?:pc|lt|nb|lap|desktop|wks)/i],
  ['printer', new RegExp(`${PIECE}(?:prn|prt|printer|imp)(?=[-_\\d])`, 'i')],
  [
    'server',
    new RegExp(
      `${PIECE}(?:s(?:rv|vr)|(?:server|dc|sql|db|web|app|exch|vm|hv|esxi?|fs|nas|rds|ctx)(?=[-_\\d]))`,
      'i',
    ),
  ],
  ['network', new RegExp(`${PIECE}(?:sw|switch|router|rtr|ap|fw)(?=[-_\\d])`, 'i')],
  ['till', new RegExp(`${PIECE}(?:tpv|pos|kiosko?)(?=[-_\\d])`, 'i')],
]

/** A word for what a machine is, '' for one of somebody's: a printer that is down is no duplicate of a server. */
export const machineKind = (name: string): string =>
  KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? ''

/** What a name or an address says that is served there: "vpn.acme.com", "https://webmail.acme.com/x". */
const SERVICE =
  /^(?:[a-z]+:\/\/)?(?:www\d?\.)?(correo|web-?mail|mail|owa|smtp|imap|autodiscover|vpn|portal|intranet|extranet|erp|sap|crm|s?ftp|dns|proxy|wiki|jira|git(?:lab)?|glpi|moodle|campus|sip|voip|sharepoint|teams|citrix|rds?|rdp|print|impresoras|backup|nominas?|rrhh|tienda|shop)\d*\./i

/** The service that a name or an address is of, '' for all others. */
export const serviceOf = (value: string): string => SERVICE.exec(value)?.[1]?.toLowerCase() ?? ''
