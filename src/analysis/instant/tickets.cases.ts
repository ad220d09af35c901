/** A ticket with the categories of the starter list that a desk would accept. */
export type JudgedTicket = {
  readonly categories: readonly string[]
  readonly title: string
  readonly description: string
}

/** One ticket a line: categories | title | description. */
const read = (table: string): readonly JudgedTicket[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [categories = '', title = '', description = ''] = line.split('|').map((cell) => cell.trim())
      return { categories: categories.split(' '), title, description }
    })

/** Spain, Mexico, Argentina, Colombia, Chile, Peru… */
export const SPANISH = read(`
access.password | olvide mi clave | buenas no me acuerdo de la clave de windows volvi de licencia y no puedo prender la sesion
access.password | Reset de pass | Por favor blanquear la contraseña del usuario jgomez, entra el lunes de vacaciones y ya se le venció
access.password | No puedo cambiar la contraseña | Me dice que no cumple los requisitos de complejidad aunque pongo mayúsculas y números
access.locked | Usuario bloqueado en AD | Tecleé mal varias veces y ahora dice que la cuenta está bloqueada, contactar con el administrador
access.locked | se me bloqueó el usuario | favor de desbloquear, estoy en sucursal y no puedo atender
access.mfa | Cambié de celular | Tengo celular nuevo y el Authenticator no me pasó las cuentas, no puedo aprobar el inicio de sesión
access.mfa | No llega el SMS con el código | Llevo 20 minutos esperando el código para entrar en el portal y no llega
access.permissions storage.shares | Acceso a carpeta de Tesorería | Necesito permiso de lectura y escritura en la carpeta de Tesorería, autoriza mi jefa Rosa Lillo
access.permissions | Perfil en SAP | Al usuario MPEREZ le falta el rol para liberar pedidos, le da "no tiene autorización para la transacción ME29N"
access.permissions | quitar permisos | Luis ya no está en Compras, hay que sacarle los accesos a la unidad de Compras
access.accounts | ALTA NUEVO COLABORADOR | Ingresa el 3 de junio como analista de riesgos, requiere usuario de red, correo y acceso a Core
access.accounts | Baja de personal | Favor dar de baja los accesos de la señora Contreras, deja la empresa hoy
access.accounts | Cambio de apellido | Me he casado y necesito que en el directorio salga mi nuevo apellido
access.accounts | Usuario para consultor externo | Viene un consultor de Deloitte por tres meses y necesita cuenta en el dominio
email.client | Outlook se queda "cargando perfil" | desde esta mañana no pasa de ahi, ya reinicie
email.client | firma del correo | No me aparece la firma corporativa cuando contesto desde el outlook
email.delivery | No me llegan correos de afuera | Los internos sí, los de clientes no. Me dicen que les rebota con 550 5.7.1
email.delivery | correos en cola | mando y se quedan en la bandeja de salida
email.mailbox | buzon al 99% | me sale que ya casi no tengo capacidad y que no voy a poder mandar
email.mailbox | Acceso al buzón facturas@ | Necesito que me agreguen al buzón compartido de facturas, entro a reemplazar a Tere
email.mailbox | Lista de distribución | Agregar a los practicantes a la lista todos-planta@
email.meetings | teams no me deja compartir pantalla | sale en gris el boton de compartir y tengo comite a las 11
email.meetings | Zoom sin audio | en las reuniones de zoom nadie me escucha aunque el microfono anda bien en otras cosas
email.meetings | No veo el calendario de mi jefe | Antes lo veía y desde ayer sale vacío
network.connection | Sin internet en la sucursal Rancagua | Se cayó el enlace desde las 8:40, no podemos atender a nadie. El router tiene luz roja
network.connection | roseta muerta | En el puesto 14 de la segunda planta el cable de red no da link, en la roseta de al lado sí
network.connection | se va la red a cada rato | en la bodega se cae como 5 veces en la mañana, todos los pc
network.vpn | FortiClient se queda en 98% | Desde casa no conecta, ya probé con otra red
network.vpn | no puedo trabajar desde casa | me pide la vpn el usuario y se desconecta a los dos minutos
network.wifi | wifi sala de juntas | no agarra la señal en la sala grande, en el pasillo sí
network.wifi | Invitados sin Wi-Fi | Los auditores no consiguen entrar en la red de invitados, no sale el portal de acceso
network.services | Abrir puerto 8443 | Solicitamos apertura del 8443 entre 10.2.3.4 y el servidor de pagos en el firewall
network.services | web del proveedor bloqueada | El proxy me bloquea la página de la naviera por categoría "juegos"
hardware.computer | no prende mi lap | la dejé cargando toda la noche y nada, ni la lucecita
hardware.computer | Batería hinchada | El portátil tiene la carcasa abombada y el touchpad levantado
hardware.computer | la compu se apaga sola | cada media hora se apaga y está hirviendo
hardware.display | segunda pantalla en negro | enchufo el monitor y pone "sin señal", ya cambié el cable HDMI
hardware.display | proyector aula 3.2 | se ve todo amarillo
hardware.peripherals | teclado | le tiré café y no van las letras de la izquierda
hardware.peripherals | El lector de códigos no lee | La pistola de caja 4 enciende pero no pita al pasar los productos
hardware.peripherals | La dock no reconoce nada | Al conectar la estación no salen ni pantallas ni ratón
hardware.server | Servidor SRVAPP02 no responde | No responde a ping ni por consola, en el rack está con led ámbar
hardware.server | Más memoria para VM | Ampliar de 8 a 16 GB la máquina virtual de preproducción
printing.printer | la impresora de farmacia saca hojas en blanco | la apagamos y prendimos y sigue
printing.printer | mando a imprimir y no sale nada | en la cola aparece pero con error, HP LaserJet del segundo piso
printing.printer | Impresora de etiquetas descuadrada | La Zebra de expedición imprime la etiqueta corrida hacia abajo
printing.supplies | Falta tóner magenta | Planta 1, Kyocera. Quedan 3%
printing.supplies | Sin tinta | se acabo la tinta negra de la epson de bodega
printing.scanner | El escáner no manda a la carpeta | Digitalizo y en el panel dice "error de conexión SMB"
apps.erp | SAP no deja contabilizar | Al grabar en FB01 sale que el período 05 está cerrado
apps.erp | No se pueden timbrar facturas | El módulo de facturación marca error CFDI 301 al timbrar
apps.crm | Salesforce no muestra las oportunidades | Mi embudo sale vacío desde la actualización
apps.hr | No puedo fichar | La aplicación de fichaje dice "fuera de zona" estando en la oficina
apps.hr | Boleta de pago | No puedo bajar mi liquidación de sueldo de mayo del portal del empleado
apps.web apps.internal | la web de la tienda da error 503 | los clientes no pueden comprar desde las 9
apps.web | Intranet en blanco | Entro en la intranet y no carga nada, solo el logo
apps.internal | El TPV de caja 2 se queda colgado al cobrar | Pasas la tarjeta y se queda en "procesando", hay cola de gente
apps.internal | Error en el sistema de turnos de la clínica | Al dar un turno nuevo sale "objeto nulo" y se cierra
system.os | pantallazo azul | me sale carita triste y se reinicia, 3 veces hoy
system.os | Actualización de Windows al 35% | lleva dos horas en "trabajando en las actualizaciones no apague el equipo"
system.office | Excel se cierra solo | Cuando abro el libro con macros del cierre, se cierra sin avisar
system.office | pdf | no me deja abrir los pdf, los abre con el navegador y no puedo firmar
system.browser | Chrome no guarda las claves | y cada vez que abro me salen pestañas de publicidad
system.performance | computadora lentísima | tarda 15 minutos en prender y todo se traba
system.performance | El PC va a pedales | abrir cualquier cosa son cinco minutos, el disco al 100%
security.phishing | correo de DHL sospechoso | me llegó un mail diciendo que pague 2 euros de aduana, no esperaba nada. ¿Lo borro?
security.phishing | Pinche un link | di click a un enlace que decia que era de RH y puse mi usuario y clave
security.malware | Archivos con extensión .lockbit | En la unidad compartida todo tiene nombre raro y hay un txt pidiendo bitcoin
security.malware | El antivirus saltó | Al conectar un USB salió aviso de troyano y lo puso en cuarentena
security.intrusion | Me robaron la laptop | Anoche en el metro me asaltaron y se llevaron la mochila con la compu de la empresa
security.certificates | No puedo firmar con el certificado | Dice que el certificado de la FNMT está caducado
telephony.calls | no me escuchan en las llamadas | entra la llamada pero el cliente no me oye, la diadema es nueva
telephony.desk | interno 4021 sin tono | levanto el tubo y no hay tono
telephony.mobile | Celular corporativo sin datos | Estoy en Brasil y no tengo roaming
data.database | Base de datos de nóminas sin espacio | ORA-01653 en el tablespace USERS
data.reports | Reporte de ventas no cuadra | El Power BI muestra 0 en mayo y sí hubo ventas
data.correction | Cliente duplicado | El RUT 76.xxx está dos veces en el maestro, hay que borrar uno
data.integration | No bajan los pedidos de la web al ERP | la interfaz de anoche terminó con error y quedaron 48 pedidos sin pasar
storage.shares | no veo la unidad P: | me aparece con una X roja, ayer la usaba
storage.space | G: lleno | no podemos guardar nada en la G, dice que no queda espacio
storage.backup | Respaldo nocturno fallido | El job del domingo en Veeam terminó con failed
storage.restore | Borré una carpeta sin querer | Eliminé la carpeta "Contratos 2023" de la compartida, ¿se puede recuperar?
requests.equipment | Notebook para ingreso nuevo | Solicito equipo para la nueva jefa de marketing, ingresa el 1/7
requests.equipment hardware.peripherals | silla no, mouse | necesito un mouse inalámbrico, el que tengo es propio
requests.software | instalar AutoCAD | me pasaron de ingeniería y necesito el autocad 2024 en mi equipo
requests.licences | Licencia de Adobe vencida | me dice que mi suscripción terminó y no me deja exportar
requests.questions | ¿Cómo pongo el fuera de oficina? | me voy el viernes y no sé dónde se pone la respuesta automática
requests.questions | Consulta estado | quiero saber en qué va mi solicitud de la semana pasada
other | Luz fundida | Hay un fluorescente que parpadea encima de mi mesa
other | Estacionamiento | ¿Me pueden asignar un lugar en el estacionamiento?
`)

/** United Kingdom, Ireland, United States, Australia… */
export const ENGLISH = read(`
access.password | pwd | forgot mine over the holidays, pls reset
access.password | It says my password has expired | but when I try to change it on the train it says domain not available
access.password | Self service reset not working | The SSPR page says my account isn't registered so I can't set a new password
access.locked | cant log in locked | says referenced account is currently locked out
access.locked | Account keeps locking | third time this week, I think my old phone is still trying with the old password
access.mfa | Authenticator on lost phone | New handset today, it still sends the approval to the old one and I can't get past that screen
access.mfa | Okta push never arrives | Stuck at "push sent", using a backup code for now
access.permissions storage.shares | Access to finance share | Could I get read access to \\\\fs01\\finance\\2024, approved by Helen
access.permissions | You do not have permission | When I open the budget site in SharePoint it says I need permission, everyone else in my team is in
access.permissions | Elevated rights | Need local admin on my machine for two weeks to test the build tools
access.accounts | New starter 4 March | Priya Nair joins Legal on Monday, needs an account and mailbox
access.accounts | Leaver | Please disable Tom's login at 5pm today, last working day
access.accounts | Contractor end date | Contractor account for Sam Field expires Friday but his contract was extended to December
access.accounts | Married name | Could my display name and email be changed to Louise Barker please
email.client | Outlook keeps asking for my password | enters it, pops up again, over and over
email.client | Outlook search finds nothing | since the update search only gives results from last year
email.delivery | supplier says my emails bounce | 554 rejected due to content, worked last week
email.delivery | Missing emails | customer sent an order twice, never reached us, not in junk either
email.mailbox | Shared inbox | Can you add me to the careers@ shared mailbox, I'm covering for Jo
email.mailbox | Mailbox full | can't send anything, says I've reached my limit
email.mailbox | New distro list | please set up a distribution group for the Leeds fundraising team
email.meetings | Teams | every call drops after a minute and then I have to rejoin
email.meetings | room calendar double booked | The Ash room accepts two bookings at the same time
email.meetings | Can't present in Zoom | Share button greyed out for me, board meeting at 2
network.connection | No network at desk 3.14 | ethernet light is off, tried another cable
network.connection | Internet down at Cardiff depot | whole site offline since 7, nobody can work
network.connection | network crawling | everything on the network is painfully slow on floor 2, copying 10MB takes ages
network.vpn | GlobalProtect won't connect | gateway not responding, from home broadband and from my hotspot
network.vpn | remote desktop | Cannot RDP to my office PC since Thursday, "remote computer not found"
network.wifi | wifi drops in the canteen | fine elsewhere, drops every few minutes there
network.services | Site blocked | web filter blocks gov.uk grants page which we need
network.services | DNS record for new microsite | please create CNAME campaign.example.com pointing to our host
hardware.computer | laptop dead | will not turn on, no lights, tried two chargers
hardware.computer | Fan noise | My notebook sounds like a hairdryer and gets very hot
hardware.computer | Laptop lid cracked | hinge snapped off when I opened it this morning
hardware.display | flickering screen | monitor on the left goes black for a second every minute
hardware.display | Boardroom projector | no picture, just a blue screen saying no input
hardware.peripherals | mouse | double clicks by itself, batteries are new
hardware.peripherals | Dock won't charge laptop | and the USB ports on it don't work, tried a colleague's dock and that is fine
hardware.peripherals | Barcode scanner till 6 | beeps but nothing appears on screen
hardware.server | HYPV03 unreachable | host went down at 02:10, 14 VMs failed over
hardware.server | disk alert on server | RAID degraded on SQL01, one disk amber
printing.printer | printer says offline | 3rd floor Ricoh, everyone affected, it's switched on
printing.printer | Paper keeps jamming | tray 2 of the copier in reception crumples every sheet
printing.printer | Can't print to follow-me | badge is accepted but no jobs listed
printing.supplies | Out of cyan | Xerox by HR needs a new cartridge
printing.scanner | scan to email not arriving | I scan at the MFD, says sent, nothing comes
apps.erp | SAP short dump | VA01 terminates with MESSAGE_TYPE_X when saving the order
apps.erp | PO stuck in approval | Coupa purchase order 45011 not moving since the approver left
apps.erp | Can't post invoices in Dynamics | period closed error although June should be open
apps.crm | Salesforce is not saving | "validation exception" when I close an opportunity
apps.hr | Payslip missing | Workday shows no payslip for April
apps.hr | Holiday balance | leave system says I have 2 days left, should be 12
apps.web | Website checkout broken | customers get HTTP 500 after entering card details
apps.web apps.internal | intranet news page won't load | spinner forever
apps.internal | Tills not taking cards | both tills in the Bath shop say "terminal not ready"
apps.internal | Case management error | CaseTrak throws "object reference not set" when adding a note
system.os | blue screen | sad face, DRIVER_IRQL_NOT_LESS_OR_EQUAL, then reboots
system.os | stuck on updates | "Working on updates 30%" since yesterday evening
system.os | My desktop has vanished | signed in and all icons gone, says temporary profile
system.office | Excel crashes | when I open the month end workbook with macros
system.office | can't edit pdf | Acrobat opens then closes straight away
system.browser | Edge homepage hijacked to a search site | and bookmarks gone
system.performance | laptop soooo slow | 20 mins to start in the morning, everything hangs
system.performance | PC freezing | locks up several times an hour, have to hold the power button
security.phishing | dodgy email | from "CEO" asking me to buy gift cards, didn't reply
security.phishing | I clicked a link | looked like DocuSign and I typed my password, now worried
security.malware | pop up says virus found | loud alarm and a number to call, can't close it
security.malware | files renamed .crypt | README_RESTORE.txt on the desktop demanding money
security.intrusion | Laptop stolen from car | overnight in Manchester, police ref to follow
security.intrusion | sign-in alert from Nigeria | I haven't travelled, someone used my login
security.certificates | BitLocker | asks for recovery key at boot after BIOS update
security.certificates | cert expiring | wildcard *.example.org expires in 10 days, please renew
telephony.calls | can't hear callers | they hear me fine, I hear nothing, Jabra headset
telephony.desk | Reception phone dead | display blank on the desk phone, unplugged and plugged back
telephony.desk | Hunt group change | please add ext 2231 to the helpline queue
telephony.mobile | iPhone screen locked me out | entered wrong PIN too many times, company mobile
telephony.mobile | No signal | work mobile shows SOS only since new SIM
data.database | Deadlocks on prod DB | orders table, sessions blocking each other since release
data.reports | Power BI refresh failing | gateway credentials expired, dashboard shows last week's figures
data.correction | Wrong DOB on record | patient 4471 has wrong date of birth, needs amending
data.integration | Overnight feed didn't run | the SFTP file from the bank wasn't picked up, nothing loaded
storage.shares | H drive gone | no mapped drives after logging in
storage.shares | OneDrive not syncing | red cross on folders, 3 days now
storage.space | S: drive full | nobody in the studio can save, 0 bytes free
storage.backup | Backup job failed | exit code 1 on NAS02 for three nights running
storage.restore | Deleted a folder | I've accidentally wiped Q2 Bids, can it be brought back from yesterday
requests.equipment | Second monitor | would like one for my home office please
requests.equipment | laptop for intern | intern starting 1 June in design, needs a machine
requests.software | Please can I have Notepad++ | on my work laptop, not in company portal
requests.software | python | need python 3.12 installed for the analytics course
requests.licences | Visio licence | says trial has ended, need a full one
requests.questions | How do I book a hot desk? | is there a guide somewhere
requests.questions | Any update? | chasing ticket from last week, nobody has called
other | Office too cold | heating on floor 1 has been off all week
other | Broken chair | wheel came off my chair
other | test | please ignore
`)
