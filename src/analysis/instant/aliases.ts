import { splitTerms } from '../taxonomy/draft.ts'

/**
 * What desks call a starter category in lists of their own, beyond its name and terms; by starter id.
 * Too general to be looked for in tickets: "equipos" or "software" stand in tickets of every kind.
 */
export const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      [
        'access',
        'accesos; acceso; cuentas; identidad; identidades; usuarios; login; IAM; accounts; access; users',
      ],
      ['access.permissions', 'derechos; rights; privilegios'],
      [
        'email',
        'correo; correo electrónico; mensajería; email; mail; messaging; colaboración; collaboration; Office 365; O365',
      ],
      [
        'network',
        'red; redes; networks; networking; conectividad; connectivity; comunicaciones; internet; LAN',
      ],
      [
        'hardware',
        'hardware; equipos; equipo; dispositivos; devices; computadoras; ordenadores; computers; PC; PCs; puesto de trabajo; workstations; laptops; equipo de cómputo; endpoint; peripherals; soporte a usuario final; soporte a usuarios; end user support; user support; desktop support; soporte técnico; soporte en sitio; onsite support; puesto de usuario; puestos de usuario; usuario final; end user; end user computing; EUC; digital workplace',
      ],
      ['printing', 'impresoras; impresora; printers; printer; impresión; printing; print'],
      [
        'apps',
        'aplicaciones; aplicación; applications; application; apps; aplicativos; sistemas; sistemas de información; business applications; aplicaciones corporativas; sistemas de gestión; business apps',
      ],
      [
        'system',
        'software; sistema operativo; programas; programs; operating system; desktop; software base; soporte a usuario final; soporte a usuarios; end user support; user support; desktop support; soporte técnico; soporte en sitio; onsite support; puesto de usuario; puestos de usuario; usuario final; end user; end user computing; EUC; digital workplace',
      ],
      ['system.office', 'software de oficina; paquete de oficina; programas de oficina'],
      [
        'security',
        'seguridad; ciberseguridad; security; seguridad informática; information security; cybersecurity',
      ],
      [
        'telephony',
        'telefonía; teléfonos; teléfono; telephony; phones; phone; voz; voice; telecomunicaciones',
      ],
      ['data', 'datos; data; información; reportes y datos'],
      ['data.database', 'bases de datos; databases; DBA; BBDD'],
      ['hardware.server', 'servidores; servers; infraestructura; infrastructure; cloud; nube'],
      [
        'storage',
        'almacenamiento; storage; archivos; files; carpetas; folders; backup y almacenamiento; respaldos',
      ],
      [
        'requests',
        'solicitudes; solicitud; peticiones; requerimientos; requests; service requests; request; service request',
      ],
      [
        'requests.equipment',
        'compras; compra; purchase; purchases; procurement; adquisiciones; onboarding; altas de empleado',
      ],
      [
        'requests.questions',
        'consultas; consulta; preguntas; dudas; questions; how-to; información; formación; training',
      ],
      ['apps.hr', 'recursos humanos; RRHH; human resources; HR; nóminas; payroll'],
      ['apps.erp', 'finanzas; finance; contabilidad; accounting; facturación; billing'],
      ['apps.web', 'web; sitio web; páginas web; portales; websites'],
    ] as const
  ).map(([id, names]) => [id, splitTerms(names)]),
)
