/** People, machines, programs and places, as concepts of hints. */
export const THINGS: Readonly<Record<string, string>> = {
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
    cel; samsung`,
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
    apprentice; placement student; graduate; joins us; joins the company; joins the team; joins on; joining
    temp; locum; agency worker; nuevo profesor; nuevo analista; starter; starters; onboarding; suplente
    inician; temps; new staff; nuevos ingresos; nuevas incorporaciones; entra a trabajar; empieza a trabajar
    se integra; nuevo médico; nuevo residente; nuevo docente; new teacher; new nurse; new doctor
    nuevo vendedor; ingreso de personal; starter form`,
  leaver: `
    leaver; leavers; leaving; leaves the company; left the company; last day; last working day
    deja la empresa; dejó la empresa; último día; renuncia; renunció; desvinculado; desvinculación; despido
    cese; cesó; resigned; offboarding; se jubila; retired; ya no trabaja; no longer works; moved on
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
  mail: `
    correo; correos; mail; mails; email; emails; e-mail; mensaje; mensajes; mailing; message; messages
    announcement; newsletter`,
  mailbox: 'buzón; buzones; casilla; casillas; mailbox; mailboxes; inbox; bandeja',
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
  home: `
    casa; home; teletrabajo; remoto; remote; remotely; hotel; wfh; working from home; desde fuera; domicilio
    off site; abroad; train; tren; aeropuerto; airport`,
  report: `
    informe; informes; reporte; reportes; report; reports; dashboard; dashboards; tablero; cuadro de mando
    Power BI; Tableau; Qlik; listado; indicadores; KPI; Looker; Cognos; Crystal; SSRS; QlikView
    MicroStrategy; cubo`,
  record: `
    registro; registros; record; records; ficha; cliente; paciente; pacientes; patient; customer; proveedor
    supplier; maestro; artículo; código; alumno; student; entry; entries; pedido; order; RUT; DNI; CUIT; RFC
    NIF; date of birth; fecha de nacimiento; dato; datos; data; address; dirección; envío; importe; amount
    movimiento; lote; batch; shipment; booking; reserva; expediente; historia; asiento`,
  database: `
    base de datos; bases de datos; database; databases; BBDD; BD; Oracle; SQL Server; MySQL; Postgres
    PostgreSQL; MongoDB; MariaDB; DB2; tablespace; SQL; HANA; redis; cassandra; db; sybase; mssql`,
  feed: `
    interfaz; interface; feed; integración; integration; carga; load; job; proceso nocturno; ETL; SFTP; FTP
    IDoc; EDI; batch; lote; fichero; archivo; file; transferencia; transfer; sincronización; sync; cola
    queue; webhook; API; middleware; import; export; importación; exportación; bank file; overnight; nightly
    web service; webservice; kafka; rabbitmq; extract`,
  online: `
    web; website; página; portal; sitio; site; page; intranet; url; online; en línea; tienda; shop; checkout
    webpage; form; formulario; extranet; landing; our site; e-commerce; webshop`,
  call: `
    llamada; llamadas; call; calls; caller; callers; llamar; llaman; dial; dialling; marcar; ring; rings
    ringing`,
  deskphone: `
    teléfono; teléfono fijo; fijo; extensión; anexo; mi interno; el interno; un interno; su interno
    desk phone; deskphone; handset; landline; telephone; centralita; switchboard; conmutador
    reception phone; polycom; yealink; avaya; mitel
    terminal telefónico; tubo; bocina; ext; 3cx; operadora; phone`,
  meeting: `
    reunión; reuniones; meeting; meetings; videollamada; videoconferencia; llamada de Teams; calendario
    calendar; Zoom; Teams; Webex; Meet; convocatoria; junta; comité; agenda; room; sala`,
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
}
