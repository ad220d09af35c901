import { type CategoryDraft, splitTerms as terms } from './draft.ts'

/** The starter list in Spanish: terms most telling first, with the English words that Spanish desks use. */
export const STARTER_ES: readonly CategoryDraft[] = [
  {
    id: 'access',
    name: 'Cuentas y accesos',
    definition: 'Entrar en los sistemas: cuentas de usuario, contraseñas, segundo factor y permisos.',
    terms: terms(
      'acceso; accesos; cuenta de usuario; credenciales; iniciar sesión; inicio de sesión; login; autenticación; directorio activo; Active Directory; LDAP; SSO; usuario y contraseña; cuentas; acceder al sistema; no puedo acceder; no puedo ingresar; identificación',
    ),
    children: [
      {
        id: 'access.permissions',
        name: 'Permisos',
        definition: 'Permisos y roles para usar una aplicación, una carpeta o un sitio.',
        terms: terms(
          'permisos; permiso denegado; acceso denegado; solicito acceso; solicitud de acceso; dar acceso; acceso a carpeta; acceso a la carpeta; acceso a la aplicación; rol; perfil de usuario; asignar roles; privilegios; autorización; grupo de seguridad; derechos de administrador; administrador local; sin acceso a; quitar acceso; no tiene permisos; ACL',
        ),
      },
      {
        id: 'access.password',
        name: 'Contraseña',
        definition: 'Contraseñas olvidadas, caducadas o que hay que restablecer.',
        terms: terms(
          'contraseña; password; clave; olvidé mi contraseña; contraseña caducada; contraseña expirada; restablecer contraseña; resetear contraseña; cambiar contraseña; recuperar contraseña; contraseña incorrecta; contraseña temporal; clave de acceso; reseteo de clave; olvido de clave',
        ),
      },
      {
        id: 'access.locked',
        name: 'Cuenta bloqueada',
        definition: 'La cuenta está bloqueada o deshabilitada y no permite iniciar sesión.',
        terms: terms(
          'cuenta bloqueada; usuario bloqueado; desbloquear cuenta; desbloquear usuario; desbloqueo; bloqueo de cuenta; cuenta se bloquea; cuenta deshabilitada; usuario deshabilitado; cuenta inactiva; demasiados intentos',
        ),
      },
      {
        id: 'access.mfa',
        name: 'Doble factor',
        definition: 'Códigos, aplicaciones y dispositivos del segundo factor de autenticación.',
        terms: terms(
          'MFA; doble factor; segundo factor; 2FA; Authenticator; autenticador; código de verificación; código SMS; token de acceso; OTP; verificación en dos pasos; autenticación multifactor; token físico',
        ),
      },
      {
        id: 'access.accounts',
        name: 'Altas y bajas',
        definition: 'Crear, cambiar o dar de baja cuentas de usuario de personas internas o externas.',
        terms: terms(
          'alta de usuario; baja de usuario; altas; dar de alta; dar de baja; crear usuario; registrar usuario; registrar personal; creación de usuario; creación de cuenta; nuevo usuario; crear cuenta; usuario externo; eliminar usuario; desactivar usuario; baja de empleado; cambio de departamento; alta nueva',
        ),
      },
    ],
  },
  {
    id: 'email',
    name: 'Correo y colaboración',
    definition: 'Correo electrónico, calendarios, chat, reuniones en línea y trabajo en equipo.',
    terms: terms('correo; correo electrónico; e-mail; email; mail; correos; Exchange; Gmail; Microsoft 365'),
    children: [
      {
        id: 'email.client',
        name: 'Cliente de correo',
        definition: 'El programa de correo no abre, se cierra, no sincroniza o está mal configurado.',
        terms: terms(
          'Outlook; Thunderbird; cliente de correo; perfil de Outlook; archivo OST; archivo PST; OST; PST; Outlook no abre; Outlook pide contraseña; configurar correo; correo en el móvil; firma de correo; webmail; OWA; Lotus Notes',
        ),
      },
      {
        id: 'email.delivery',
        name: 'Envío y recepción',
        definition: 'Mensajes que no salen, no llegan, rebotan o acaban en correo no deseado.',
        terms: terms(
          'no recibo correos; no llegan correos; correo rebotado; rebote; correos externos; enviar correo; envío de correo; no puedo enviar correo; bandeja de entrada; bandeja de salida; NDR; spam; correo no deseado; SMTP; traza de mensajes; destinatario; remitente; adjunto demasiado grande; mensaje devuelto; regla de transporte',
        ),
      },
      {
        id: 'email.mailbox',
        name: 'Buzones',
        definition: 'Capacidad, archivo y uso compartido de buzones y listas de distribución.',
        terms: terms(
          'buzón; buzones; buzón lleno; buzón compartido; cuota del buzón; lista de distribución; grupo de correo; correo lleno; ampliar buzón; delegación de buzón; alias de correo; archivado de correo; libreta de direcciones',
        ),
      },
      {
        id: 'email.meetings',
        name: 'Chat y reuniones',
        definition: 'Calendarios, videollamadas, chat y sitios de equipo como Teams, Zoom o SharePoint.',
        terms: terms(
          'Teams; Zoom; Webex; Meet; Slack; calendario; calendario compartido; reunión; reuniones en línea; videollamada; videoconferencia; compartir pantalla; chat; SharePoint; sala de reuniones virtual; invitación de calendario; convocatoria; agenda compartida; Skype',
        ),
      },
    ],
  },
  {
    id: 'network',
    name: 'Red y VPN',
    definition: 'Conexión a la red de la empresa y a internet, por cable, wifi o VPN.',
    terms: terms(
      'red; redes; internet; conexión; conectividad; red corporativa; comunicaciones; sin conexión; latencia; ancho de banda',
    ),
    children: [
      {
        id: 'network.connection',
        name: 'Conexión de red',
        definition: 'Sin red o internet por cable, cortes, enlaces lentos y equipos de red.',
        terms: terms(
          'sin internet; no hay internet; sin red; caída de red; corte de red; cable de red; punto de red; toma de red; roseta; switch; router; conmutador; ethernet; enlace caído; fibra; puerto del switch; pérdida de paquetes; ping; gateway; puerta de enlace; proveedor de línea; internet lento; red lenta; latencia; no hay conectividad; LAN; WAN; MPLS; enlace; caída de enlace; cableado',
        ),
      },
      {
        id: 'network.vpn',
        name: 'VPN',
        definition: 'La VPN no conecta, se corta o va lenta; trabajo remoto.',
        terms: terms(
          'VPN; cliente VPN; túnel; FortiClient; AnyConnect; GlobalProtect; conexión remota; acceso remoto; escritorio remoto; teletrabajo; RDP; OpenVPN; Citrix; trabajo remoto; VDI',
        ),
      },
      {
        id: 'network.wifi',
        name: 'Wifi',
        definition: 'Red inalámbrica sin señal, lenta o que se desconecta.',
        terms: terms(
          'wifi; wi-fi; wlan; red inalámbrica; internet inalámbrico; punto de acceso; SSID; señal wifi; cobertura wifi; wifi lento; antena',
        ),
      },
      {
        id: 'network.services',
        name: 'Servicios de red',
        definition: 'DNS, direcciones IP, cortafuegos, proxy y publicación de servicios.',
        terms: terms(
          'DNS; DHCP; dirección IP; conflicto de IP; IP fija; firewall; cortafuegos; proxy; abrir puerto; regla de firewall; resolución de nombres; balanceador; página bloqueada; filtro web; VLAN; NAT',
        ),
      },
    ],
  },
  {
    id: 'hardware',
    name: 'Equipos y periféricos',
    definition: 'Averías físicas de ordenadores, pantallas, periféricos y servidores.',
    terms: terms(
      'hardware; avería; garantía; periféricos; pieza; reparación; equipo dañado; mantenimiento de equipo; equipo de cómputo; soporte técnico de equipo; cambio de equipo',
    ),
    children: [
      {
        id: 'hardware.computer',
        name: 'Portátil o PC',
        definition: 'El ordenador no enciende, se apaga, se calienta o tiene una pieza averiada.',
        terms: terms(
          'portátil; laptop; ordenador; computadora; computador; PC; equipo no enciende; no enciende; se apaga solo; batería; cargador; disco duro; disco dañado; memoria RAM; placa base; ventilador; fuente de alimentación; BIOS; no arranca el equipo; equipo se calienta; bisagra; portátil roto; sobremesa; torre; CPU; equipo se apaga; notebook; corriente; SSD; módulo de memoria; pitidos',
        ),
      },
      {
        id: 'hardware.display',
        name: 'Pantalla',
        definition: 'Monitores, pantallas y proyectores sin imagen, rotos o que parpadean.',
        terms: terms(
          'pantalla; monitor; pantalla rota; pantalla negra; pantalla parpadea; proyector; sin imagen; sin señal de vídeo; HDMI; DisplayPort; VGA; resolución de pantalla; segunda pantalla; pantalla externa; parpadeo; líneas en la pantalla; cañón',
        ),
      },
      {
        id: 'hardware.peripherals',
        name: 'Periféricos',
        definition: 'Teclado, ratón, cámara, base de conexión, USB y otros accesorios.',
        terms: terms(
          'teclado; ratón; mouse; docking; dock; base de conexión; USB; cámara web; webcam; lector de tarjetas; lector de códigos; adaptador; bluetooth; pendrive; altavoces; micrófono; lector biométrico; pistola lectora; biométrico; tableta gráfica; hub; touchpad; parlantes',
        ),
      },
      {
        id: 'hardware.server',
        name: 'Servidores',
        definition: 'Servidores físicos o virtuales caídos, sin recursos o por crear.',
        terms: terms(
          'servidor; servidores; servidor caído; máquina virtual; VMware; Hyper-V; centro de datos; CPD; rack; SAI; UPS; clúster; instancia; núcleos; procesadores; memoria del servidor; reinicio de servidor; servidor no responde; host; nube; capacidad de servidor; Linux; Docker; Kubernetes; datacenter',
        ),
      },
    ],
  },
  {
    id: 'printing',
    name: 'Impresión',
    definition: 'Impresoras, escáneres, colas de impresión y consumibles.',
    terms: terms('imprimir; impresión; imprime; imprimen; no imprime; impresiones; multifuncional'),
    children: [
      {
        id: 'printing.printer',
        name: 'Impresora',
        definition: 'La impresora no imprime, se atasca, falla la cola o falta el controlador.',
        terms: terms(
          'impresora; impresora no imprime; atasco; atasco de papel; atascada; impresora atascada; cola de impresión; spooler; controlador de impresora; driver de impresora; impresora en red; imprime en blanco; manchas; plotter; etiquetadora; impresora de etiquetas; Zebra; bandeja; imprimir en color; impresora fuera de línea; hojas en blanco; instalar impresora; ticketera; rodillo; fusor; papel',
        ),
      },
      {
        id: 'printing.supplies',
        name: 'Tóner y consumibles',
        definition: 'Tóner, tinta, tambor y otros consumibles agotados o por reponer.',
        terms: terms(
          'tóner; tinta; cartucho; consumibles; cambio de tóner; sin tóner; tambor; reposición de tóner; bajo nivel de tinta',
        ),
      },
      {
        id: 'printing.scanner',
        name: 'Escáner',
        definition: 'Escanear a correo o a carpeta, y fotocopiar.',
        terms: terms(
          'escáner; escanear; escaneo; escanea; escanear a carpeta; escanear a correo; digitalizar; fotocopiadora; fotocopia; scanner; alimentador de documentos; OCR',
        ),
      },
    ],
  },
  {
    id: 'apps',
    name: 'Aplicaciones de negocio',
    definition:
      'Programas con los que trabaja la empresa: ERP, CRM, nóminas, portales y desarrollos propios.',
    terms: terms(
      'aplicación de negocio; aplicativo; módulo; transacción; software de gestión; sistema de gestión; aplicación corporativa; sistema informático de la empresa',
    ),
    children: [
      {
        id: 'apps.erp',
        name: 'ERP',
        definition: 'Contabilidad, facturación, compras, ventas, pedidos y almacén en SAP u otro ERP.',
        terms: terms(
          'SAP; ERP; contabilidad; contable; contabilizar; factura; facturación; pedido; pedido de compra; albarán; Navision; Dynamics; Oracle EBS; Odoo; Sage; OpenERP; asiento contable; período contable; cierre contable; inventario; tesorería; proveedor bloqueado; orden de compra; orden de venta; transacción de SAP; dump; mandante; apunte; presupuesto; remesa; IVA; nota de crédito; compras y ventas; logística; JD Edwards; almacén; A3; ContaPlus; conciliación',
        ),
      },
      {
        id: 'apps.crm',
        name: 'CRM',
        definition: 'Clientes, oportunidades, campañas y atención comercial en el CRM.',
        terms: terms(
          'CRM; Salesforce; HubSpot; oportunidad; ficha de cliente; cartera de clientes; campaña comercial; Siebel; gestión de clientes; cotización; gestión comercial; relación con clientes; atención al cliente; fuerza de ventas',
        ),
      },
      {
        id: 'apps.hr',
        name: 'RR. HH. y nóminas',
        definition: 'Nóminas, fichajes, vacaciones y otros programas de recursos humanos.',
        terms: terms(
          'nómina; nóminas; fichaje; fichar; recursos humanos; RRHH; vacaciones; control horario; Workday; SuccessFactors; gestión de personal; liquidación; portal del empleado; Meta4; marcación; asistencia del personal; planilla; certificado de retenciones; ausencias; selección de personal',
        ),
      },
      {
        id: 'apps.web',
        name: 'Portales web',
        definition: 'Intranet, portales, páginas y servicios web que fallan o no cargan.',
        terms: terms(
          'portal; portal web; intranet; página web; sitio web; error 500; error 404; error 503; error 502; error 504; formulario web; formulario; la página no carga; web no carga; API; pool de aplicaciones; URL; tienda en línea; HTTP 500; gestor de contenidos; extranet; caída de la web; aplicación web; IIS; Apache; SSL del portal',
        ),
      },
      {
        id: 'apps.internal',
        name: 'Aplicación interna',
        definition: 'Programas hechos en la empresa o de un área concreta que no son ERP, CRM ni nóminas.',
        terms: terms(
          'aplicación interna; software interno; desarrollo propio; sistema interno; programa interno; aplicación propia; herramienta interna; aplicación departamental; gestor documental; firma electrónica; sede electrónica; software a medida; sistema de producción; sistema académico; historia clínica; app móvil corporativa; gestión documental; punto de venta; TPV; MES; SCADA; software de laboratorio; sistema de reservas',
        ),
      },
    ],
  },
  {
    id: 'system',
    name: 'Sistema y software',
    definition: 'Sistema operativo y programas del puesto: arranque, ofimática, navegador y rendimiento.',
    terms: terms('software; driver; controlador; reinstalar; no arranca'),
    children: [
      {
        id: 'system.os',
        name: 'Sistema operativo',
        definition: 'Windows, macOS o Linux no arranca, falla o necesita actualizarse.',
        terms: terms(
          'sistema operativo; Windows; pantallazo azul; pantalla azul; macOS; Ubuntu; no arranca Windows; actualización de Windows; Windows Update; perfil temporal; formatear equipo; formateo; arranque; BSOD; error de sistema; parche; parches; escritorio vacío; barra de tareas; actualizaciones; explorador de archivos; hora incorrecta',
        ),
      },
      {
        id: 'system.office',
        name: 'Ofimática',
        definition: 'Word, Excel, PowerPoint, lectores de PDF y otros programas de oficina.',
        terms: terms(
          'Excel; Word; PowerPoint; Office; ofimática; hoja de cálculo; macro; macros; PDF; Adobe Reader; Acrobat; LibreOffice; plantilla de Word; activar Office; archivo de Excel; Visio; tabla dinámica; complemento',
        ),
      },
      {
        id: 'system.browser',
        name: 'Navegador',
        definition: 'Chrome, Edge, Firefox y sus extensiones o ajustes.',
        terms: terms(
          'navegador; Chrome; Edge; Firefox; Internet Explorer; caché del navegador; cookies; extensión del navegador; ventanas emergentes; Safari; Java; marcadores; favoritos; modo incógnito',
        ),
      },
      {
        id: 'system.performance',
        name: 'Lentitud',
        definition: 'El equipo o un programa va lento, se congela o se bloquea.',
        terms: terms(
          'equipo lento; PC lento; ordenador lento; computadora lenta; equipo va lento; rendimiento; equipo se congela; equipo se cuelga; ordenador se cuelga; bajo rendimiento; tarda en arrancar; lentitud; lentitud del equipo; memoria llena; CPU al 100; se queda congelado; equipo colgado',
        ),
      },
    ],
  },
  {
    id: 'security',
    name: 'Seguridad',
    definition: 'Correos fraudulentos, programas maliciosos, accesos sospechosos, pérdidas y certificados.',
    terms: terms(
      'seguridad; ciberseguridad; SOC; sospechoso; incidente de seguridad; vulnerabilidad; fraude',
    ),
    children: [
      {
        id: 'security.phishing',
        name: 'Phishing',
        definition: 'Mensajes o páginas fraudulentas que piden datos, dinero o un clic.',
        terms: terms(
          'phishing; correo sospechoso; correo raro; correo extraño; correo fraudulento; suplantación; suplantación de identidad; enlace fraudulento; enlace sospechoso; pinché en un enlace; estafa; mensaje sospechoso; pide mis credenciales; SMS fraudulento; fraudulento; smishing; llamada fraudulenta',
        ),
      },
      {
        id: 'security.malware',
        name: 'Malware',
        definition: 'Virus, ransomware y avisos del antivirus.',
        terms: terms(
          'malware; virus; antivirus; ransomware; troyano; archivo infectado; equipo infectado; cuarentena; archivos cifrados; ficheros cifrados; EDR; Defender; amenaza detectada; infectado; adjunto malicioso; spyware; Kaspersky; CrowdStrike',
        ),
      },
      {
        id: 'security.intrusion',
        name: 'Acceso sospechoso',
        definition: 'Accesos no reconocidos, fugas de datos y equipos perdidos o robados.',
        terms: terms(
          'acceso no autorizado; inicio de sesión desde otro país; inicios de sesión desde otro país; actividad sospechosa; cuenta comprometida; fuga de datos; fuga de información; credenciales filtradas; robo de equipo; portátil robado; móvil robado; pérdida de equipo; hackeado; intrusión; hackeo; me robaron; robo; extraviado; brecha de seguridad',
        ),
      },
      {
        id: 'security.certificates',
        name: 'Certificados',
        definition: 'Certificados digitales y de servidor caducados, por instalar o por renovar.',
        terms: terms(
          'certificado digital; certificado caducado; renovar certificado; certificado no válido; certificado electrónico; certificado de firma; certificado SSL; certificado; cifrado; BitLocker; clave de recuperación; DNI electrónico; tarjeta criptográfica',
        ),
      },
    ],
  },
  {
    id: 'telephony',
    name: 'Telefonía',
    definition: 'Llamadas, teléfonos fijos, centralita y móviles de empresa.',
    terms: terms('telefonía; teléfono; teléfonos; voz; centralita'),
    children: [
      {
        id: 'telephony.calls',
        name: 'Llamadas',
        definition: 'Llamadas que no entran o no salen, mal audio, auriculares y buzón de voz.',
        terms: terms(
          'llamada; llamadas; no se oye; audio de las llamadas; audio; auricular; auriculares; cascos; headset; softphone; buzón de voz; llamadas entrantes; llamadas salientes; desvío de llamadas; se corta la llamada; eco; QoS; diadema; Jabber; tono de llamada',
        ),
      },
      {
        id: 'telephony.desk',
        name: 'Teléfono fijo',
        definition: 'Extensiones, terminales de mesa, centralita y colas de atención.',
        terms: terms(
          'teléfono fijo; extensión telefónica; centralita; anexo telefónico; VoIP; teléfono IP; PBX; tono de ocupado; sin línea; línea telefónica; locución; call center; contact center; troncal SIP; SIP; grupo de salto; fax; sin tono; licencia de voz; Avaya',
        ),
      },
      {
        id: 'telephony.mobile',
        name: 'Móviles',
        definition: 'Teléfonos móviles y tabletas de empresa, SIM, datos y gestión de dispositivos.',
        terms: terms(
          'móvil; móvil de empresa; celular; smartphone; iPhone; Android; iPad; tableta; tablet; SIM; tarjeta SIM; eSIM; PIN; PUK; roaming; Intune; MDM; datos móviles; cobertura móvil; línea móvil',
        ),
      },
    ],
  },
  {
    id: 'data',
    name: 'Datos e informes',
    definition: 'Bases de datos, informes, corrección de datos e intercambio entre sistemas.',
    terms: terms('datos; data; información incorrecta'),
    children: [
      {
        id: 'data.database',
        name: 'Base de datos',
        definition: 'Bases de datos caídas, lentas, bloqueadas o sin espacio.',
        terms: terms(
          'base de datos; bases de datos; SQL Server; Oracle; SQL; MySQL; PostgreSQL; tablespace; deadlock; consulta bloqueada; consulta SQL; consulta lenta; réplica; replicación; índice de la tabla; datafile; sesión bloqueante; sesiones bloqueadas; procedimiento almacenado; BBDD; MongoDB; esquema; plan de ejecución; ORA; estadísticas de la tabla; DB2; log de transacciones',
        ),
      },
      {
        id: 'data.reports',
        name: 'Informes',
        definition: 'Informes y cuadros de mando que fallan, tardan o muestran datos erróneos.',
        terms: terms(
          'informe; informes; reporte; reportes; Power BI; cuadro de mando; dashboard; Tableau; Qlik; listado; indicadores; reporte no cuadra; informe no carga; estadística; data warehouse; Business Objects; Crystal Reports; KPI; cubo',
        ),
      },
      {
        id: 'data.correction',
        name: 'Corrección de datos',
        definition: 'Registros duplicados, erróneos o que hay que modificar o borrar.',
        terms: terms(
          'corregir datos; modificar datos; datos erróneos; datos incorrectos; registro duplicado; datos duplicados; corrección de datos; cambiar fecha del registro; borrar registro; eliminar registro; maestro de datos; registro erróneo; actualizar datos; anular registro; modificar registro; corregir registro; depurar; datos maestros',
        ),
      },
      {
        id: 'data.integration',
        name: 'Integraciones',
        definition: 'Interfaces, cargas, procesos nocturnos y envíos de ficheros entre sistemas.',
        terms: terms(
          'interfaz; interface; integración; integraciones; carga de datos; carga masiva; importar datos; exportar datos; proceso nocturno; job; ETL; FTP; SFTP; web service; EDI; IDoc; sincronización de datos; migración; fichero de intercambio; proceso batch; tarea programada; webhook; cola de mensajes; middleware',
        ),
      },
    ],
  },
  {
    id: 'storage',
    name: 'Archivos y copias',
    definition: 'Carpetas compartidas, espacio, copias de seguridad y recuperación de archivos.',
    terms: terms('carpeta; carpetas; archivos; ficheros; almacenamiento; unidad; NAS; SAN; documentos'),
    children: [
      {
        id: 'storage.shares',
        name: 'Carpetas compartidas',
        definition: 'Unidades de red, carpetas compartidas y archivos en la nube.',
        terms: terms(
          'carpeta compartida; carpetas compartidas; unidad de red; unidad compartida; servidor de archivos; mapear unidad; NAS; solo lectura; carpeta de red; OneDrive; Google Drive; Dropbox; sincronización de OneDrive; archivo bloqueado por otro usuario; ruta de red; ficheros compartidos; recurso compartido; carpeta desaparecida',
        ),
      },
      {
        id: 'storage.space',
        name: 'Espacio en disco',
        definition: 'Discos, unidades o cuotas sin espacio libre.',
        terms: terms(
          'espacio en disco; sin espacio; disco lleno; unidad llena; espacio insuficiente; ampliar espacio; ampliar cuota; liberar espacio; cuota de disco; cuota insuficiente; almacenamiento lleno; poco espacio; espacio libre; sin espacio en la unidad',
        ),
      },
      {
        id: 'storage.backup',
        name: 'Copias de seguridad',
        definition: 'Copias de seguridad que fallan, faltan o hay que programar.',
        terms: terms(
          'copia de seguridad; copias de seguridad; backup; backups; respaldo; backup fallido; copia fallida; Veeam; cinta; snapshot; retención de copias; trabajo de backup; Commvault; NetBackup; copia incremental; respaldar',
        ),
      },
      {
        id: 'storage.restore',
        name: 'Recuperar archivos',
        definition: 'Restaurar archivos o carpetas borrados, perdidos o dañados.',
        terms: terms(
          'restaurar carpeta; restaurar archivo; recuperar archivo; recuperar carpeta; archivo borrado; carpeta borrada; borré por error; se borró por error; archivo dañado; restauración; archivos perdidos; papelera; versión anterior del archivo; recuperar información; archivos desaparecidos; fichero borrado; recuperar fichero; restaurar fichero',
        ),
      },
    ],
  },
  {
    id: 'requests',
    name: 'Solicitudes',
    definition: 'Peticiones de equipos, programas, licencias o información, sin que nada haya fallado.',
    terms: terms(
      'solicitud; solicito; solicitar; petición; se solicita; requerimiento; catálogo; aprobación; centro de coste',
    ),
    children: [
      {
        id: 'requests.equipment',
        name: 'Equipo nuevo',
        definition: 'Pedir, cambiar, trasladar o devolver equipos, pantallas, móviles y accesorios.',
        terms: terms(
          'equipo nuevo; nueva incorporación; nuevo empleado; solicitud de portátil; solicito portátil; solicitud de equipo; solicitud de laptop; solicitud de móvil; portátil nuevo; segundo monitor; solicito monitor; solicito teclado; solicito ratón; nuevo ingreso; necesita equipo; preparar equipo; préstamo de portátil; renovación de equipo; incorporación; compra de equipo; devolución de equipo; traslado de puesto; cambio de puesto; se incorpora; préstamo; puesto nuevo; mudanza; compra; presupuesto de compra; imagen corporativa; orden de compra de equipo',
        ),
      },
      {
        id: 'requests.software',
        name: 'Instalar software',
        definition: 'Instalar, actualizar o desinstalar un programa.',
        terms: terms(
          'instalar; instalar programa; instalar software; instalación; instalación de software; instalación de programa; desinstalar; actualizar programa; instalar aplicación; instalar Office; instalar Visio; nueva versión del programa; solicitud de software; centro de software; instalador',
        ),
      },
      {
        id: 'requests.licences',
        name: 'Licencias',
        definition: 'Licencias y suscripciones por pedir, renovar o activar.',
        terms: terms(
          'licencia; licencias; licencia caducada; renovar licencia; asignar licencia; licencia de Adobe; licencia de Office; suscripción; activación de licencia; clave de producto; licencia de prueba; solicitud de licencia; número de serie del programa; versión de prueba',
        ),
      },
      {
        id: 'requests.questions',
        name: 'Consultas',
        definition: 'Preguntas de uso, formación, documentación y estado de una gestión.',
        terms: terms(
          'consulta; duda; información sobre; formación; manual; capacitación; estado de mi solicitud; estado de mi ticket; estado de mi incidencia; estado del requerimiento; procedimiento; asesoría; horario de atención; guía; quisiera saber; pregunta; tutorial',
        ),
      },
    ],
  },
  {
    id: 'other',
    name: 'Otros',
    definition: 'Todo lo que no encaja en ninguna otra categoría.',
  },
]
