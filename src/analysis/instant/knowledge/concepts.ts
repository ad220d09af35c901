/**
 * Words that mean much the same at a service desk, by the name that hints call them by; "; " between them.
 * Found otherwise, not by words: `fault` and `want` (cues), `name` (a word in capitals that nobody knows),
 * `address` ("facturas@") and `host` ("SRVSQL02").
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  slow: `
    lento; lenta; lentos; lentas; lentitud; lentísimo; lentísima; tarda; tardan; tardando; demora; demorado
    eterno; eternidad; se traba; trabado; trabada; se pega; pegado; se queda pensando; se cuelga; colgado
    colgada; se congela; congelado; congelada; se tilda; tildado; tildada; ralentiza; a pedales; se arrastra
    slow; slowly; slower; slowness; sluggish; crawl; crawls; crawling; lag; laggy; lagging; takes ages
    takes forever; ages; forever; freeze; freezes; freezing; frozen; hang; hangs; hanging; hung; locks up
    locking up; unresponsive; not responding; grinding; snail; treacle; entrecortado; súper lento
    super slow`,
  full: `
    lleno; llena; llenos; llenas; sin espacio; espacio libre; espacio disponible; queda espacio; hay espacio
    poco espacio; espacio insuficiente; falta de espacio; saturado; saturada; full; no space; space left
    out of space; low on space; free space; running out; 0 bytes; capacidad; capacity; al 95; al 98; al 99
    cuota; quota; más espacio; more space; ampliar; ampliación; 91; 92; 93; 94; 95; 96; 97; 98; 99; 100`,
  delete: `
    borrar; borré; borró; borrado; borrada; borraron; borrados; eliminé; eliminó; eliminado; eliminada
    eliminaron; sobrescribí; sobreescribí; sobrescrito; sobreescrito; machacado; machaqué; pisado; pisé
    delete; deleted; deleting; wiped; overwrote; overwritten; overwrite; vanished; disappeared; desapareció
    desaparecido; desaparecida; desaparecieron; gone; missing; lost; perdido; perdida; perdí; emptied; vacié`,
  recover: `
    recuperar; recupera; recupere; recuperen; recuperación; restaurar; restaure; restauren; restauración
    restore; restored; recover; recovered; recovery; bring back; brought back; get back; retrieve
    versión anterior; previous version; copia de ayer; undelete; volver atrás`,
  file: `
    archivo; archivos; fichero; ficheros; documento; documentos; file; files; document; documents; excel
    spreadsheet; hoja de cálculo; libro; plantilla; presentación; fotos; photos; word; presentation`,
  folder: `
    carpeta; carpetas; folder; folders; subcarpeta; directory; share; fileshare; unidad compartida
    shared drive; unidad de red; network drive; driveletter; shared folder; shared files`,
  drive: `
    unidad; unidades; drive; drives; driveletter; disco; disk; volume; volumen; partición; partition; NAS
    almacenamiento; storage; ssd`,
  computer: `
    PC; computador; computadora; computadoras; compu; ordenador; ordenadores; portátil; portátiles; laptop
    laptops; lap; notebook; equipo; máquina; machine; computer; computers; desktop; workstation; sobremesa
    macbook; thinkpad; latitude; elitebook; surface; chromebook; imac; tower; box; lappy; netbook; clon
    maquina; all in one; vaio; dell; lenovo; hp`,
  peripheral: `
    teclado; ratón; mouse; webcam; cámara; docking; dock; base de conexión; adaptador; pendrive; cable
    cargador; charger; auriculares; headset; cascos; diadema; headphones; keyboard; adapter; dongle; mochila
    mouse pad; hub; usb; micrófono; audífonos; audifonos; backpack; camera; memory stick; riser
    power supply; replicador; hdmi; kit; kvm; tableta gráfica; audífono`,
  screen: `
    monitor; monitores; monitors; pantalla; pantallas; screen; screens; display; tele; televisión; TV
    television; interactive board; smartboard; pantalla interactiva`,
  mobile: `
    celular; celulares; móvil; móviles; iPhone; smartphone; mobile phone; work mobile; company mobile
    cell phone; handset; Android; iPad; tablet; mobile; samsung galaxy; línea móvil; phone; tableta; celu
    samsung`,
  printer: `
    impresora; impresoras; printer; printers; multifuncional; multifunción; fotocopiadora; copiadora; copier
    photocopier; mfp; mfd; laserjet; ricoh; kyocera; xerox; lexmark; brother; epson; canon; konica; zebra
    plotter; etiquetadora; mfc; bizhub; papercut`,
  software: `
    software; programa; program; aplicación; application; app; Visio; Project; AutoCAD; Photoshop
    Illustrator; InDesign; Acrobat; Adobe; Office; Python; RStudio; Notepad; Visual Studio; VS Code; Zoom
    Slack; 7zip; WinRAR; VLC; MATLAB; SPSS; Stata; SolidWorks; Revit; SketchUp; PuTTY; FileZilla; Docker
    Git; Postman; Tableau; Nitro; Foxit; Creative Cloud; Premiere; Camtasia; Snagit; Figma; Miro; Minitab
    ArcGIS; QGIS; DBeaver; SQL Developer; Power BI Desktop; WinSCP; Chrome; Firefox; Java; plugin; add-in
    complemento; Teams; AnyDesk; TeamViewer; Lightroom; Audacity; OBS; Canva; Grammarly; Zotero; EndNote
    NVivo; cliente; driver; suite; tool; paquete; package`,
  newcomer: `
    new starter; new starters; new joiner; new hire; new employee; new colleague; new member of staff
    new team member; nuevo empleado; nueva empleada; nuevo colaborador; nueva colaboradora; nuevo ingreso
    ingreso nuevo; nueva incorporación; nuevo compañero; nueva compañera; nuevo trabajador; se incorpora
    incorporación; ingresa; becario; becaria; practicante; practicantes; pasante; intern; interns; trainee
    apprentice; placement student; graduate; joins; joining; temp; locum; agency worker; nuevo profesor
    nuevo analista; starter; starters; onboarding; suplente; inician; inicia el; starting on; starts on
    arriving; temps; new staff; nuevos ingresos; nuevas incorporaciones; entra a trabajar; empieza el
    empieza a trabajar; comienza el; se integra; nuevo médico; nuevo residente; nuevo docente; new teacher
    new nurse; new doctor; incoming; nuevo vendedor; ingreso de personal; starter form; empieza en
    arranca el; asume el`,
  leaver: `
    leaver; leavers; leaving; leaves the company; left the company; last day; last working day
    deja la empresa; dejó la empresa; último día; renuncia; renunció; desvinculado; desvinculación; despido
    cese; cesó; resigned; offboarding; se jubila; retired; retires; ya no trabaja; no longer works; moved on
    baja voluntaria; dimisión; finiquito; left the business; left the organisation; left the organization
    left us; finished on friday; finished on; no longer with us; término de contrato; fin de contrato
    desvincular; deja la compañía; ya no está con nosotros; se retiró; salió de la empresa
    terminated employee; employee termination; last shift; leaves on; ex-employee; ex employee; ex empleado
    exempleado; she left; he left; they left; left in june; left last; terminaron contrato; terminó contrato
    terminó su contrato; although she left; jubilado`,
  outsider: `
    contractor; contractors; consultor; consultora; consultores; consultant; consultants; external; externo
    externa; externos; externas; proveedor; vendor; third party; auditor; auditores; auditors; invitado
    guest; freelance; temporary worker; contratista; contratistas; subcontrata`,
  account: `
    cuenta; cuentas; account; accounts; usuario; usuarios; user; users; login; user id; username; logon
    perfil; user account`,
  password: `
    contraseña; contraseñas; clave; claves; password; passwords; passwd; pwd; pass; passcode; passphrase
    credenciales; credentials; contrasenia`,
  locked: `
    bloqueado; bloqueada; bloqueados; bloqueo; bloqueó; bloquea; locked; lock; locks; locking; lockout
    desbloquear; desbloqueo; desbloqueen; unlock; unlocked; disabled; deshabilitado; deshabilitada
    inhabilitado; suspended; suspendida`,
  access: `
    acceso; accesos; access; permiso; permisos; permission; permissions; rights; privilegios; privileges
    autorización; autorizado; autorizar; rol; roles; role; derechos; facultades; atribuciones; authorised
    authorized; authorisation; authorization; permitido; facultad; autorizaciones; need to see; need to open
    able to see; poder ver`,
  mail: `
    correo; correos; mail; mails; email; emails; e-mail; mensaje; mensajes; mailing; message; messages
    announcement; newsletter`,
  mailbox: 'buzón; buzones; casilla; casillas; mailbox; mailboxes; inbox; bandeja',
  suspicious: `
    sospechoso; sospechosa; sospechosos; raro; rara; raros; raras; extraño; extraña; extraños; dudoso
    dudosa; falso; falsa; fraudulento; suspicious; weird; strange; dodgy; fake; odd; fishy; phishy; bogus
    scammy; looks wrong; not genuine; legit; legítimo; genuine; no esperaba; unusual; de verdad; spoofed`,
  clicked: `
    pinché; pinchado; pinchar; cliqué; clic; click; clicked; clickeé; clickear; di clic; di click; hice clic
    hice click; abrí el adjunto; opened the attachment; pulsado; pulsé; opened it; typed my password
    entered my password; puse mi contraseña; puse mi clave; metí mi contraseña`,
  link: `
    enlace; enlaces; link; links; liga; vínculo; hipervínculo; attachment; adjunto; url; QR; pop up`,
  site: `
    sucursal; sucursales; tienda; sede; delegación; planta; bodega; local; edificio; piso; agencia; floor
    branch; depot; warehouse; building; whole office; entire office; toda la oficina; toda la planta
    everyone; nadie; nobody; no one; fábrica; factory; store; site; campus; aula; hospital; clínica; escuela
    school; almacén; todos; oficina; office; sitio`,
  internet: `
    internet; red; network; conexión; conectividad; connectivity; enlace; línea; datos; navegar; ethernet
    LAN; wan; connection; broadband; fibra; fibre`,
  outage: `
    caída; caído; cayó; cae; caen; outage; offline; corte; cortes; corta; intermitente; intermittent; drop
    drops; dropping; flapping; microcortes; sin servicio; down; perdemos; se fue; se va; intermitencia
    fuera de servicio; parado; parada; caídos; inaccesible; unreachable; inestable; unstable`,
  home: `
    casa; home; teletrabajo; remoto; remote; remotely; hotel; wfh; working from home; desde fuera; domicilio
    off site; abroad; train; tren; aeropuerto; airport`,
  report: `
    informe; informes; reporte; reportes; report; reports; dashboard; dashboards; tablero; cuadro de mando
    Power BI; Tableau; Qlik; listado; indicadores; KPI; Looker; Cognos; Crystal; SSRS; QlikView
    MicroStrategy; cubo`,
  duplicate: `
    duplicado; duplicada; duplicados; duplicadas; duplicate; duplicates; duplicated; dos veces; twice
    repetido; repetida; doble; por duplicado; double`,
  record: `
    registro; registros; record; records; ficha; cliente; paciente; pacientes; patient; customer; proveedor
    supplier; maestro; artículo; código; alumno; student; entry; entries; pedido; order; RUT; DNI; CUIT; RFC
    NIF; date of birth; fecha de nacimiento; dato; datos; data; address; dirección; envío; importe; amount
    movimiento; lote; batch; shipment; booking; reserva; expediente; historia; asiento`,
  amend: `
    corregir; corrijan; corrección; modificar; modifiquen; cambiar; anular; anulen; borrar; borren; eliminar
    eliminen; fusionar; unificar; rectificar; amend; amending; amended; correct; correcting; merge; merged
    delete; remove; void; reverse; revertir; dar de baja; fix the data; change; incorrecto; incorrecta
    erróneo; errónea; equivocado; equivocada; wrong; mal cargado; mal grabado; incorrect; mal identificado`,
  database: `
    base de datos; bases de datos; database; databases; BBDD; BD; Oracle; SQL Server; MySQL; Postgres
    PostgreSQL; MongoDB; MariaDB; DB2; tablespace; SQL; HANA; redis; cassandra; db; sybase; mssql`,
  feed: `
    interfaz; interface; feed; integración; integration; carga; load; job; proceso nocturno; ETL; SFTP; FTP
    IDoc; EDI; batch; lote; fichero; archivo; file; transferencia; transfer; sincronización; sync; cola
    queue; webhook; API; middleware; import; export; importación; exportación; bank file; overnight; nightly
    web service; webservice; kafka; rabbitmq; extract`,
  sameplace: `
    pasan; pasa; bajan; baja; llega; llegan; integra; integran; sincroniza; sincronizan; traspasa; suben
    sube; cargó; procesó; ran; run; picked up; arrive; arrived; loaded; imported; exported; received
    flowing; flow; transmit; transmite; procesan; descarga; descargan`,
  online: `
    web; website; página; portal; sitio; site; page; intranet; url; online; en línea; tienda; shop; checkout
    webpage; form; formulario; extranet; landing; our site; e-commerce; webshop`,
  call: `
    llamada; llamadas; call; calls; caller; callers; llamar; llaman; dial; dialling; marcar; ring; rings
    ringing`,
  hear: `
    oye; oyen; oigo; oír; escucha; escuchan; escucho; hear; heard; audio; sonido; sound; voice; robótica
    robotic; choppy; eco; echo`,
  deskphone: `
    teléfono; teléfono fijo; fijo; extensión; anexo; interno; desk phone; deskphone; handset; landline
    telephone; centralita; switchboard; conmutador; reception phone; polycom; yealink; avaya; mitel
    terminal telefónico; tubo; bocina; ext; 3cx; operadora; phone`,
  meeting: `
    reunión; reuniones; meeting; meetings; videollamada; videoconferencia; llamada de Teams; calendario
    calendar; Zoom; Teams; Webex; Meet; convocatoria; junta; comité; agenda; room; sala`,
  system_update: `
    actualización; actualizaciones; update; updates; updating; patch; parche; upgrade; feature update`,
  missing: `
    no llegan; no llega; no llegó; never arrived; nunca llegó; nunca llegaron; les llega; not getting
    not receiving; not received; hasn't arrived; no recibo; no recibimos; no reciben; haven't had
    haven't received; never got; did not get; didn't get`,
  business: `
    SAP; CRM; ERP; Salesforce; GLPI; Quipux; Urkund; OpenERP; Odoo; Navision; Dynamics; Workday; ServiceNow
    Jira; Confluence; Oracle; NetSuite; Coupa; Concur; HubSpot; Moodle; Canvas; Zendesk; Siebel; PeopleSoft
    SuccessFactors; Power BI; Tableau; SharePoint; aplicativo; sistema; system; módulo; module; plataforma
    platform; aplicación; application; app; core; software; herramienta; tool; portal; dashboard
    repositorio; repository; GitLab; GitHub; Bitbucket; Sage; Softland; QuickBooks; intranet; claims system
    booking system; tracker; plugin`,
  domain: `
    paciente; pacientes; historia clínica; patient; patients; póliza; pólizas; siniestro; siniestros
    policy holder; claim; claims; expediente; expedientes; alumno; alumnos; estudiante; estudiantes; student
    students; matrícula; matrículas; acta de; actas; calificaciones; grades; préstamo; préstamos
    loan application; mortgage; huésped; guest room; reservas; bookings; reparto; repartidor; entregas
    deliveries; lote; lotes; inquilino; tenants; tenant; beneficiario; afiliado; afiliados; socio; socios
    member record; contribuyente; cita; citas; appointment; appointments; turno; turnos; receta; recetas
    recipe; prescription; prescriptions; consulta externa; enfermería; quirófano; laboratorio; laboratory
    dispensación; obra; partes de trabajo; work order; work orders; orden de trabajo; órdenes de trabajo
    albergue; planilla de notas; malla; sílabo; syllabus; materia; inscripción; enrolment; enrollment; caso
    ventanilla; trámite; trámites; radicado; planning application; council tax; permit application; despacho
    dispatch; flota; fleet; vehicle; vehículo; ruta; rutas; conductor; bodega virtual; tasación
    contrato de alquiler; lectura; medidor; meter readings; contador de agua; producción; production line
    ficha; denuncia online; triage; admission; admisión; alta médica; informe de alta; discharge
    radiografía; x-ray; imaging; visor`,
  noaccess: `
    no puedo acceder; no hay acceso; sin acceso; no tengo acceso; can't access; cannot access; no access
    do not have access; don't have access; no tiene acceso; acceso a; acceso al; access to`,
  cantsee: `
    can't see; cannot see; cant see; no veo; no le aparece; no me aparece; no aparece; sin ver; no puede ver
    no puedo ver; unable to see; not visible; no visualizo; no visualiza; not showing; doesn't show`,
}
