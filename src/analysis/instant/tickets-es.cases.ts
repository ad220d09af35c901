/** Tickets as people write them in Spain, Mexico, Argentina, Colombia, Chile, Peru: categories | title | description. */
export const SPANISH = `
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
network.services | srv-web03.acme.example no resuelve | Desde Lugo nslookup srv-web03 dice "Non-existent domain". Parece el DNS de la sede
network.services | Abrir puerto 8443 | Solicitamos apertura del 8443 entre 10.2.3.4 y el servidor de pagos en el firewall
network.services | web del proveedor bloqueada | El proxy me bloquea la página de la naviera por categoría "juegos"
hardware.computer |  | requiero ayuda, computador no inicia, Facultad de Psicología
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
access.password | Ayuda con mi ingreso | Buen día, desde que regresé de mi incapacidad el sistema me rechaza la clave. ¿Me pueden generar una nueva? Gracias. Jhon Fredy, Bodega Itagüí
access.password | CLAVE VENCIDA | Buenas tardes, me pide cambiar clave pero ninguna le gusta
access.locked | No puedo entrar a mi sesión | Puse mal la clave tres veces y ahora me dice que consulte al administrador porque la cuenta quedó bloqueada
access.mfa | Perdí acceso al token | Se me reseteó el teléfono y la aplicación que da los numeritos ya no tiene mi cuenta. No puedo entrar ni al correo ni a la VPN
access.mfa | No me deja validar | Me sale la notificación para aprobar pero al darle a Sí se queda girando
access.permissions storage.shares | Permiso para ver la carpeta Licitaciones | Buenos días, soy nueva en el área de compras públicas y no puedo entrar en la carpeta compartida de licitaciones, dice que no tengo acceso
access.permissions apps.hr | Módulo de vacaciones | No me aparece el menú de aprobar vacaciones de mi equipo, antes lo tenía. Soy jefe de sección desde el día 1
access.permissions apps.erp | Usuario sin transacciones | La compañera que cubre la baja de Pilar no puede entrar en MIGO, le sale que no está autorizada
access.accounts | Solicitud de usuarios practicantes | Estimados, necesito crear 4 cuentas para los practicantes que inician el lunes en Operaciones, adjunto planilla con RUT
access.accounts | Desvinculación | Favor deshabilitar hoy a las 18:00 todas las cuentas de la colaboradora Andrea Soto por término de contrato
access.accounts | Error en mi nombre | Mi nombre aparece como "Josè Luiz" en el directorio y en los correos, es José Luis
email.client | Correo no abre en la compu | Al darle doble clic al Outlook sale el logo y desaparece
email.client | Outlook pide clave todo el rato | Ya la puse mil veces y vuelve a salir el cuadrito
email.delivery | El banco no recibe nuestros correos | Nos llaman del banco porque nada de lo que mandamos desde ayer les llega. A otros sí
email.delivery | No me salen los mails con adjuntos | Si le pongo un pdf de 30 megas no se va nunca
email.mailbox | Casilla de postventa | Necesito que Carla y Martín puedan leer y responder desde postventa@
email.mailbox | No puedo recibir más correos | Me dice que superé el tamaño permitido y que borre mensajes
email.meetings | Reunión con el directorio | Los invitados externos se quedan en la sala de espera de Teams y no los puedo admitir
email.meetings | Las citas me aparecen una hora antes | En el calendario del correo todas las reuniones salen corridas una hora
network.connection | Sin sistema en la delegación de Cuenca | Desde las 8:15 no hay conexión, los teléfonos tampoco van. El técnico de la operadora dice que la línea está bien
network.connection | El punto de red de mi escritorio no funciona | Moví la mesa y en la nueva toma no engancha
network.connection | Internet intermitente en el local 22 | Va y viene todo el día, las ventas se pasan a mano
network.vpn | No me deja conectarme de fuera | Estoy en casa con el Global Protect y se queda en "conectando". Mis compañeros igual
network.vpn | Escritorio remoto me saca | Cada diez minutos se cierra la sesión remota al servidor de la oficina cuando estoy en teletrabajo
network.wifi | El wifi del auditorio no da abasto | Con más de 30 personas se cuelga y nadie navega
network.services | Bloqueo de página necesaria | No puedo entrar a la web del ministerio para subir los anexos, me sale "Acceso restringido por política"
hardware.computer | Ruido en el computador | Hace un ruido como de licuadora y huele a quemado
hardware.computer | Portátil mojado | Se me ha volcado un vaso de agua encima y ahora no enciende
hardware.computer | equipo no da video ni nada | aprieto el botón, pita tres veces y queda en negro
hardware.display | Monitor con rayas | Salen unas rayas verdes verticales que van aumentando
hardware.display | El cañón de la sala 5 | No proyecta nada, la luz del foco está naranja
hardware.peripherals | no anda el mouse | le cambié las pilas y sigue muerto
hardware.peripherals | cámara | en las videollamadas no se me ve, ni en Teams ni en Zoom, la cámara integrada no la detecta
hardware.server | Caída host ESX05 | Alerta de monitoreo: sin respuesta, 22 máquinas virtuales afectadas
hardware.server | Solicitud de ampliación de CPU | El servidor APP07 está al 100% desde el lunes, requerimos 4 vCPU más
printing.printer | No sale lo que mando a la impresora del pasillo | Se queda en cola y luego desaparece sin imprimir
printing.printer | Se traba el papel | La Brother de caja masca las hojas cada dos por tres
printing.supplies | Cambio de cartucho | La de Contabilidad dice que queda poco negro
printing.scanner | No puedo escanear contratos | La multifunción da error al mandarlos a mi correo
apps.erp | Pedido no se deja facturar | Al generar la factura me sale que el cliente supera el límite de crédito y no es cierto, lo pagó ayer
apps.erp | Error al hacer la entrada de mercancía | MIGO da el mensaje M7 021, falta stock
apps.erp | Softland se cierra al centralizar | Cuando contabilizo las remuneraciones se cae
apps.crm | HubSpot | No se me asignan los leads nuevos y el equipo comercial está parado
apps.hr | Marcación de entrada | El reloj no registró mi marcación de hoy y me va a descontar el día
apps.hr | Recibo de haberes | Quiero bajar mi recibo del mes pasado y el portal de empleados no carga el archivo
apps.web apps.internal | Usuarios no pueden pagar en el sitio | Al confirmar la compra la página devuelve un error 502
apps.internal | El sistema de expedientes va mal | Al adjuntar un documento al expediente sale "Error inesperado, consulte con su administrador"
apps.internal | Caja 3 sin cobrar con tarjeta | El datáfono no se comunica con la caja, se formó tremenda fila
apps.internal | App de repartidores | Desde la versión nueva no deja cerrar entregas
system.os | Se quedó configurando windows | Prendí la máquina y lleva 1 hora en "Preparando Windows, no apague el equipo"
system.os | Se me borraron todos los íconos | Entré hoy y el escritorio está como de fábrica
system.office | Word me descuadra la plantilla | Abro el modelo de resolución y salen los márgenes cambiados
system.office | No funcionan las fórmulas | El archivo de presupuesto en Excel no calcula aunque le doy F9
system.browser | La página del SII solo abre en Explorer | y en mi Edge no aparece el modo compatibilidad
system.performance | Mi máquina está súper lenta | Abrir el explorador tarda 5 min, ya no se puede trabajar así
system.performance | Se me pega el compu | varias veces al día queda congelado y tengo que apagarlo del botón
security.phishing | ¿Es de verdad este mensaje? | Me escribió supuestamente el gerente por WhatsApp pidiendo que compre tarjetas de Amazon
security.phishing | Correo de "Soporte TI" | Dice que mi buzón caduca y que valide mis datos en un enlace. No he entrado
security.malware | Ventanas que se abren solas | Me aparecen anuncios y el antivirus dice que encontró 5 amenazas
security.malware | No puedo abrir ningún archivo | Todos terminan en .akira y hay una nota que exige un pago
security.intrusion | Extravié mi notebook | Lo olvidé en un Uber anoche, tiene información de clientes
security.intrusion | Alguien envió correos desde mi cuenta | Yo no los mandé y tengo respuestas de gente que no conozco
security.certificates | Navegador dice que el sitio no es seguro | En la intranet sale que el certificado venció ayer
security.certificates | Me pide clave de recuperación azul | Al prender sale BitLocker y un número larguísimo
telephony.calls | Nos escuchan entrecortado | En el call center los clientes se quejan de que la voz se corta
telephony.desk | Teléfono de recepción muerto | No prende la pantallita ni da tono
telephony.mobile | Renovar chip | Mi línea corporativa aparece sin servicio desde que viajé a Perú
data.database | Bloqueos en la base de producción | Hay procesos esperando desde las 10, la tabla MOVIMIENTOS está tomada
data.reports | Tablero de indicadores desactualizado | El dashboard de ventas se quedó con datos del jueves
data.correction | Corregir fecha de ingreso | Al paciente 88213 le pusieron 2052 en vez de 2025
data.integration | Archivo del banco no cargado | El proceso de las 6 am no levantó el extracto y tesorería no puede conciliar
storage.shares | Desapareció la unidad Z | Ya no está en Mi PC, reinicié y nada
storage.space | Ya no cabe nada en el disco de Diseño | Nos quedan 200 MB y hay que guardar la campaña
storage.backup | Falla copia de seguridad | El informe del Veeam viene en rojo en tres trabajos
storage.restore | Se perdió mi archivo | Guardé encima de la versión buena del presupuesto, ¿hay forma de tener la de ayer?
requests.equipment | Pedido de notebook | Ingresa Lucas a Legales el 15, necesita máquina y mochila
requests.equipment | Cambio de puesto | Nos mudamos al piso 4 y hay que trasladar 6 computadoras
requests.software | Necesito el programa de planos | Para abrir archivos dwg que me mandan del estudio, ¿me instalan algo?
requests.licences | Se acabó la prueba de Photoshop | Somos tres en Comunicación y necesitamos una licencia cada uno
requests.questions | Pregunta | ¿Cómo comparto una carpeta con alguien de otra empresa?
other | Puerta del archivo | No cierra bien y se queda abierta toda la noche
other | Baño de la segunda planta | Hay una fuga de agua en el lavabo
access.password | Reinicio de contraseña del ERP | Soy Yolanda de la planta de Toluca. Me equivoqué al guardar la nueva y ya no sé cuál puse.
access.password | no entro al equipo | buenas, despues de semana santa no me acuerdo la pass de la pc, interno 233
access.locked | USUARIO BLOQUEADO POR INTENTOS | jramirez / sucursal Maipú / urgente por cierre de caja
access.mfa | Nuevo móvil y no tengo los códigos | Ayer me entregaron terminal nuevo y al entrar en Office me pide un número de la app, que está vacía
access.permissions storage.shares | No me deja guardar en Calidad | Puedo abrir los documentos de la carpeta de Calidad pero al guardar dice que no tengo permisos de escritura
access.permissions | Rol de aprobador | En el sistema de compras debería poder aprobar hasta 10.000 y solo me deja ver
access.accounts | Ingreso de personal 02/05 | Nombre: Valentina Ríos. Cargo: asistente contable. Requiere correo, usuario de dominio y Tango
access.accounts | cuentas a dar de baja | Listado de temporeros que terminaron contrato el viernes, favor eliminar sus accesos
email.client | Outlook no me deja buscar | pongo el nombre de un cliente y no sale nada aunque sé que está
email.client | Correo en el celu | Cambié la clave del dominio y el mail del teléfono dejó de sincronizar
email.delivery | Cotización que no llegó | El cliente jura que no le llegó mi mail y a mí no me rebotó nada
email.delivery | Todo me llega a spam | Los avisos del proveedor de nómina se van a correo no deseado desde el lunes
email.mailbox | Alta en lista comercial@ | Por favor sumar a Ximena y sacar a Pablo
email.mailbox | "El buzón está casi lleno" | Aviso cada cinco minutos y ya borré medio año
email.meetings | No puedo entrar a la reunión | El enlace de Teams abre el navegador y se queda cargando
email.meetings | Reservar sala Patagonia | El calendario de la sala no acepta ni rechaza, queda pendiente
network.connection | Toda la tienda sin red | Antequera, las cajas y los PC sin conexión desde la apertura. El router está apagado y encendido ya
network.connection | Puerto de red quemado | En la oficina 7 no funciona ninguno de los dos conectores de la pared
network.vpn | VPN desde México | Estoy de viaje y el túnel conecta pero no llego a ningún servidor
network.vpn | Citrix se cierra | desde casa, cada vez que abro la segunda aplicación
network.wifi | la señal es malísima en el taller | los tablets se desconectan del inalámbrico al fondo de la nave
network.services | Publicar nuevo subdominio | Crear registro DNS para encuestas.ejemplo.test apuntando al proveedor
hardware.computer | notebook no carga | solo funciona enchufada y si la muevo se apaga
hardware.computer | Computador no parte | Aprieto el botón y solo gira el ventilador
hardware.display | mancha en pantalla | me salió una mancha negra que crece en la esquina del monitor
hardware.display | Tele de la sala de crisis | No muestra lo del portátil, pone "sin entrada"
hardware.peripherals | Escáner de mano del almacén | No lee los códigos de las cajas desde que se cayó
hardware.peripherals | ratón y teclado sin cable | dejan de responder a cada rato aunque tienen baterías nuevas
hardware.server | Alarma de temperatura en CPD | El rack 2 está a 38 grados
hardware.server | Reinicio del servidor de aplicaciones | Se reinició solo a las 3 am y no levantó el servicio
printing.printer | Guías de despacho no se imprimen | La matricial de bodega hace ruido pero no saca nada
printing.printer | Impresora no aparece | Me cambié de piso y no encuentro la de acá
printing.supplies | insumos | se acaba el toner de la multifuncional de gerencia, código TN-760
printing.scanner | Escaneos cortados | Lo que digitalizo llega sin la mitad de abajo
apps.erp | La orden de compra no se libera | Sale "estrategia de liberación no determinada"
apps.erp | Diferencia en inventario | El kardex muestra -12 en un artículo que sí tenemos físicamente
apps.crm | No se guardan las visitas en el CRM | La app de vendedores da error de sincronización de cuentas y oportunidades
apps.hr | Vacaciones mal calculadas | El sistema dice que me quedan 3 y son 13
apps.web | Landing de campaña caída | Pinchas en el anuncio y sale 404
apps.internal | Error en módulo de pólizas | Al emitir sale "Referencia nula en EmisionService" y no genera el número
apps.internal | SIGEX no deja firmar resoluciones | Le doy a firmar y vuelve a la bandeja sin hacer nada
system.os | Bucle de reparación | Al encender sale "reparación automática" y vuelta a empezar
system.os | Idioma cambiado | El Windows se me puso en inglés y el teclado no tiene eñe
system.office | Word se queda en blanco al imprimir a PDF | Solo con el informe de auditoría
system.office | Excel dice "no responde" con el archivo de cierre | Tiene vínculos a otros libros
system.browser | Pestañas que se abren solas | El Chrome abre páginas de apuestas
system.performance | Todo va lentísimo en mi ordenador | Incluso escribir en el bloc de notas tiene retraso
security.phishing | Mail de "RRHH" con bono | Pide entrar con usuario y clave para cobrar un bono. Dos personas de mi área ya entraron
security.malware | Aviso rojo de Defender | Encontró algo llamado Emotet en la carpeta de descargas
security.intrusion | Tablet robada en obra | La dejaron en la camioneta y rompieron el vidrio
security.intrusion | Entraron a mi correo | Hay reglas que yo no creé y mensajes leídos desde Rusia
security.certificates | Error al presentar impuestos | El navegador no encuentra mi certificado digital de representante
telephony.calls | No entran llamadas al softphone | Aparece disponible pero no suena
telephony.desk | Cambiar mensaje de la centralita | En agosto atendemos solo de mañana, hay que cambiar la locución
telephony.mobile | iPad de ventas bloqueado | Pusieron mal el código y dice iPad desactivado
data.database | Consulta de cartera no termina | Antes tardaba 2 minutos, ahora va por 50 y bloquea a los demás
data.reports | El informe diario de producción viene vacío | Desde el cambio de hora
data.correction | Factura cargada dos veces | La 0001-4456 de Ferretería Norte está duplicada, anular una
data.integration | Asientos de nómina no pasan a contabilidad | El proceso de ayer terminó con 14 rechazados
storage.shares | carpeta de Obras | al abrir dice que la ubicación no está disponible, a mis compañeros sí les abre
storage.space | Disco E del servidor de archivos al 98% | Alerta de monitoreo
storage.backup | Cinta no expulsada | El respaldo mensual quedó esperando la cinta
storage.restore | Recuperar correo/archivos | Vacié la papelera de OneDrive y estaba el contrato firmado
requests.equipment | Monitor para jefatura | Se solicita un monitor de 27 para la oficina del director
requests.software | Instalación de Power BI Desktop | La necesito para el curso de la próxima semana
requests.licences | Licencias de AutoCAD | Se vencen el 30 y hay que renovar cinco
requests.questions | ¿Puedo usar mi propio portátil? | Quería saber cuál es la política
other | Aire acondicionado | En la oficina hace 30 grados y no baja
access.password | blanqueo de clave | Hola, podrían blanquear la clave de Marcela Ibáñez de Tesorería, volvió hoy de licencia
access.locked | Mi sesión dice cuenta suspendida | Me equivoqué varias veces al escribir y no me deja entrar a Windows
access.mfa | Se me dañó el celular | Con ese aprobaba los ingresos y ahora no puedo entrar a nada de Office
access.permissions | Compañera sin ver el tablero de Jira | A Irene no le aparece el proyecto MOBI y necesita crear incidencias
access.permissions storage.shares | Acceso directorio planos | Solicito que Proyectos 2 pueda leer \\\\nas01\\planos
access.accounts | Nuevo doctor en urgencias | Empieza el jueves, hay que prepararle usuario y correo
access.accounts | Cambio de nombre tras divorcio | Quiero volver a mi apellido de soltera en el correo y en los sistemas
email.client | outlook se me cierra al adjuntar | cada vez que arrastro un archivo se cae
email.delivery | Un correo importante no salió | Quedó en borradores y dice "error al enviar 0x800CCC0F"
email.delivery | No nos llegan los pedidos por mail | Los clientes dicen que los mandan a pedidos@ y acá no hay nada desde ayer
email.mailbox | Crear correo genérico becas2026@ | Responsables: Lucía y Damián
email.meetings | Equipo de Teams borrado por error | No encuentro el canal del proyecto Horizonte
email.meetings | Audio en Zoom con la casa matriz | se escucha con eco y a ratos se congela la imagen
network.connection | Sin línea de datos en Tarapoto | La agencia quedó incomunicada, el proveedor da 4 horas
network.connection | Velocidad | Bajamos archivos a 200 kb/s en toda la oficina, contratamos 300 megas
network.vpn | Error 720 al conectarme desde mi casa | Antes de ayer funcionaba
network.wifi | Clave de la wifi de visitas | El portal no entrega código a los visitantes
network.services | No resuelve intranet.local | Con la IP sí entro
hardware.computer | Se recalienta y se apaga | Es el notebook de la camioneta 12
hardware.display | Pantalla partida | Se me cayó el portátil y el vidrio está trizado
hardware.peripherals | La lectora de DNI no prende | Ventanilla 5
hardware.server | Alerta Zabbix: srvprod09 sin respuesta | 10 minutos, no hay ping
printing.printer | Copiadora con luz roja | Dice "atasco en zona B" pero no hay nada
printing.printer | Imprime doble | Todo lo que mando sale dos veces
printing.supplies | Falta cinta y etiquetas | La térmica de almacén se quedó sin rollo
printing.scanner | Escanear a PDF sale en blanco | La del segundo piso
apps.erp | No cuadra la conciliación | Faltan los movimientos del 14 en el módulo de bancos
apps.erp | Error al emitir boletas | El sistema contable responde "folio no disponible"
apps.crm | Oportunidad cerrada por error en Salesforce | no me deja reabrirla
apps.hr | Fichajes del 7 de junio | No aparecen aunque fiché entrada y salida
apps.web | No carga el formulario de inscripción | La gente nos escribe que se queda en blanco al enviar
apps.internal | El terminal de cobro va lentísimo | cada venta tarda 3 minutos y hay gente esperando
apps.internal | Sistema de laboratorio | No deja validar resultados, dice usuario en uso
system.os | Perfil dañado | Windows dice que no puede iniciar el servicio de perfiles de usuario
system.os | No puedo actualizar | Windows Update da 0x80070643
system.office | No se actualizan los vínculos del Excel | El libro de costes apunta a una ruta vieja
system.browser | El Edge no abre nada | página en blanco en todas, con Firefox sí
system.performance | PC de recepción inservible | 20 minutos para abrir el sistema y el cursor va a saltos
security.phishing | Me llamaron de Microsoft | decían que mi PC tenía un problema y querían que instale algo
security.phishing | multa de tránsito | correo con un pdf y un botón para pagar, me parece trucho
security.malware | Extensiones cambiadas en el servidor | todo quedó con nombre .mallox y no abre
security.intrusion | Se perdió un pendrive con datos de pacientes | 
security.certificates | Renovar cert de api.ejemplo.test | Vence el 18
telephony.calls | Desviar mis llamadas | Estoy de baja y quiero que suenen en el anexo de Paula
telephony.desk | No suena el teléfono de la guardia | Los demás internos sí
telephony.mobile | Robot | El móvil de guardia no tiene señal y la SIM es nueva
data.database | Tablespace TEMP al 100% | jobs de noche cancelados
data.reports | Indicadores de mayo en cero | El tablero de Qlik no trae la zona sur
data.correction | Producto mal codificado | El 88-100 debe ser unidad y está en caja, corregir en el maestro
data.integration | No se envían los archivos a la aseguradora | El SFTP nocturno quedó colgado
storage.shares | OneDrive me pide iniciar sesión y no sincroniza | 
storage.space | Se acabó el espacio de la carpeta Fotos | Comunicación
storage.backup | ¿Se está respaldando el servidor nuevo? | No lo veo en los trabajos
storage.restore | Necesito la versión del lunes de un Excel | La pisé con otra
requests.equipment | Tres notebooks para consultoría | Inician el 1 de agosto
requests.equipment | Mover impresora y PC a recepción | por obras
requests.software | actualizar el lector de planos | hay versión 2025 y la nuestra no abre los nuevos
requests.licences | Copilot | ¿Puedo tener licencia? Lo aprueba Sandra
requests.questions | Dudas con el trabajo remoto | ¿Desde qué día se puede pedir?
other | Goteras en el archivo | se mojan las cajas
access.password | Recuperar clave de Moodle | Soy profesor de Biología, no recuerdo mi contraseña y el enlace de recuperación no me llega
access.locked | Usuario bloqueado en SAP | Por favor desbloquear a CQUIROGA, tecleó mal tres veces
access.mfa | El autenticador no da códigos | Restablecí el teléfono de fábrica y perdí la configuración
access.permissions storage.shares | Carpeta Auditoría | Marta necesita entrar con permiso de solo lectura hasta fin de mes, lo autoriza Gerencia
access.accounts | Baja de colaborador | Ignacio Vidal termina el viernes. Cerrar correo, VPN y SAP
email.client | Firma | Con el Outlook nuevo no me salen las firmas que tenía
email.delivery | Correo devuelto | Al mandar a un proveedor me contesta "Mailbox unavailable 550"
email.mailbox | Permiso de envío | Debo poder responder como atencion@ además de mi cuenta
email.meetings | Teams web | No puedo activar el micrófono durante las reuniones
network.connection | Corte de fibra | Cortaron el cable en la calle y estamos sin servicio en la planta
network.vpn | Cliente VPN no instala perfil | En el portátil nuevo me falla la conexión desde casa
network.wifi | wifi | no hay señal en el comedor
network.services | Dominio no abre | pagos.proveedor.test no resuelve desde la red interna
hardware.computer | El equipo se reinicia solo al mover la tapa | La bisagra está floja y creo que es el cable de la pantalla
hardware.display | Monitor parpadea | Con cualquier cable, desde el corte de luz
hardware.peripherals | Diadema USB | El equipo no la detecta en ningún puerto
hardware.server | Servidor físico con disco en predictive failure | iLO alerta en bahía 3
printing.printer | Impresión | Los documentos salen con letras raras y cortados
printing.supplies | Kit de mantenimiento | La Lexmark pide cambio de tambor
printing.scanner | Escáner de planos | No guarda en la carpeta de red, error de credenciales
apps.erp | Cierre de mes bloqueado | Odoo no deja validar asientos de mayo
apps.crm | Embudo de ventas | En Pipedrive no se mueven las tarjetas
apps.hr | Portal de nómina | Al descargar mi recibo sale el de otra persona
apps.web | Sitio institucional | El buscador devuelve error 500
apps.internal | GESMED se cuelga al abrir la ficha del paciente | Pasa en todos los consultorios desde la actualización
system.os | Windows no arranca | Se queda en el logo con los puntitos
system.office | No puedo editar Excel compartido | Se abre en vista protegida
system.browser | Edge | Se me perdieron los favoritos
system.performance | Equipo lento al iniciar | Antivirus y Teams tardan una vida en cargar
security.phishing | Reporte de correo raro | Suplantan al director y piden números de celular
security.malware | Virus en USB | Al meter la memoria se crearon accesos directos en todas las carpetas
security.intrusion | Posible fuga | Un excompañero sigue teniendo los archivos de clientes en su Drive personal
security.certificates | Token de firma | La tarjeta criptográfica no la lee el programa de la AEAT
telephony.calls | Audio en llamadas | Solo me oyen si grito
telephony.desk | Teléfono IP | Pantalla con "Registering" y no llama
telephony.mobile | Entrega de SIM | El chip nuevo no activa datos
data.database | Réplica de Oracle detenida | Data Guard con 4 horas de atraso
data.reports | Reporte SUNAT | El listado de ventas del mes no coincide con lo declarado
data.correction | Corrección | Se grabó el albarán con fecha 2015, cambiarla a 2025
data.integration | Webservice de proveedores | Desde ayer no se reciben las confirmaciones de pedido
storage.shares | Unidad S | Al abrir dice "la ruta de red no se encuentra"
storage.space | Cuota | OneDrive completo, no puedo subir más
storage.backup | Backup fallido | Acronis error en el equipo de Dirección
storage.restore | Documento dañado | El Word de la memoria anual no abre, ¿hay copia anterior?
requests.equipment | Préstamo de portátil | Para una feria del 3 al 6 de octubre
requests.software | Instalación de VLC | Necesito ver vídeos en formato raro
requests.licences | Renovación de Adobe | Caduca la suscripción de diseño
requests.questions | ¿Dónde está el manual de la VPN? |
other | Mesa rota en la sala de juntas |
access.password | no puedo iniciar sesion | puse la contraseña de siempre y dice que es incorrecta, hace una semana la cambié
access.locked | Bloqueo de usuario cajera | La cajera Rosario Pinto no puede entrar, sale "usuario bloqueado"
access.mfa | Código de seguridad | Al entrar desde casa me manda el código a un número que ya no uso
access.permissions | Error de autorización | Al abrir la VL02N sale "sin autorización" desde que cambié de puesto
access.accounts | Creación de usuario | Nueva compañera en Marketing: Elena Duarte, empieza el 4
email.client | El Outlook del móvil no actualiza | los correos nuevos solo salen en el PC
email.delivery | Emails rechazados | Los que mando a dominios gob.mx vuelven con error de SPF
email.mailbox | Compartir buzón | Durante mis vacaciones Rebeca debe ver mi correo
email.meetings | Grabación de Teams | La reunión del comité se grabó y no aparece el vídeo
network.connection | Sin red en puesto | Cambiaron el mobiliario y mi toma no da servicio
network.vpn | No levanta la VPN | FortiClient: "credenciales o configuración incorrecta (-7200)"
network.wifi | Wifi se cae en planta 3 | Solo en la zona de las ventanas
network.services | Desbloqueo de web | Necesitamos entrar a la plataforma de licitaciones y el proxy la corta
hardware.computer | Portátil se apaga con batería | Desenchufado dura un minuto
hardware.display | Pantalla | Tiene una raya vertical de colores
hardware.peripherals | El ratón va a saltos | probé en otra mesa y con otra pila
hardware.server | Alerta de CPU | SRVSQL02 por encima del 95% media hora
printing.printer | Impresora sin conexión | La de contabilidad aparece gris en todos los PC
printing.supplies | Tóner | pedir dos negros para la HP 404
printing.scanner | No puedo digitalizar | La fotocopiadora no encuentra mi nombre en la lista de destinos
apps.erp | Albaranes duplicados no se facturan | Navision dice "ya existe el documento"
apps.crm | Salesforce lento | Las fichas de cliente tardan mucho en abrir
apps.hr | Días de vacaciones | El portal del empleado me descuenta dos veces la misma semana
apps.web | Web caída | www.ejemplo.test devuelve 502 desde las 7
apps.internal | TPV sin precios | Al pasar el artículo sale 0,00
system.os | Escritorio vacío | Al iniciar sesión Windows crea un perfil temporal
system.office | Excel | Al guardar dice "no se pudo acceder al archivo" y lo cierra
system.browser | Ventanas emergentes bloqueadas | Chrome no me deja abrir el visor de facturas
system.performance | ORDENADOR MUY LENTO | Tarda media hora en arrancar
security.phishing | Aviso de phishing | Me ha llegado un correo de un banco en el que no tengo cuenta
security.malware | Antivirus desactivado | El icono está en rojo y no me deja activarlo
security.intrusion | Robo de portátil | En el tren Madrid-Sevilla, ayer
security.certificates | Certificado de la sede | Caduca en 5 días, hay que renovarlo en el servidor web
telephony.calls | Softphone sin audio | Las llamadas conectan pero no hay sonido
telephony.desk | Alta de extensión | Se necesita la 3055 en la sala de formación
telephony.mobile | Móvil de guardia roto | Pantalla negra tras una caída
data.database | Base de datos caída | MySQL de la web no arranca tras el reinicio
data.reports | Cuadro de mando | Los datos de abril están duplicados en Tableau
data.correction | Borrar apunte | Metí el asiento 552 con la cuenta equivocada, ¿podéis eliminarlo?
data.integration | Fichero de nóminas | No se ha cargado el fichero del banco en el ERP
storage.shares | Archivo bloqueado | Dice que lo tiene abierto un compañero que está de baja
storage.space | Disco D lleno | No se pueden grabar más vídeos
storage.backup | Copia de anoche | El trabajo de copia del NAS aparece en rojo
storage.restore | Recuperar carpeta | Se ha eliminado por error la carpeta Ofertas
requests.equipment | Teclado ergonómico | Recomendado por prevención, ¿cómo lo pido?
requests.software | Visio | ¿Me lo podéis instalar? Tengo licencia
requests.licences | Licencia de Project | La necesita el nuevo jefe de obra
requests.questions | Horario de soporte | ¿Atendéis en festivos?
other | Cambio de silla | La mía tiene el respaldo roto
access.password | Contraseña Windows | Buenas tardes, soy Nuria de Atención al Mayorista. Tras las vacaciones el equipo me pide clave y la que tengo apuntada no la acepta. Un saludo
access.locked | se bloqueó mi cuenta | intenté entrar al correo desde el celu y ahora no me deja ni en la PC, dice comunicarse con el administrador
access.mfa | Doble verificación | Me robaron el celular el mes pasado y el número nuevo no está registrado, así que no puedo validar
access.permissions apps.crm | No veo la cartera de otro vendedor | Me pasaron los clientes de Gonzalo en Salesforce y me dice privilegios insuficientes
access.accounts | ingreso personal externo | Vendrán dos auditores de KPMG del 10 al 21, requieren usuario y correo temporales
email.client | Outlook - error al abrir | "No se puede abrir el conjunto de carpetas". Ya reinicié dos veces
email.delivery | Cliente no recibe facturas | Se las enviamos por correo y en su lado no entran ni al spam
email.mailbox | ampliar correo | ya no me deja recibir, me sale que está al 100%
email.meetings | Sala de videoconferencia | Al iniciar la reunión de Zoom en la sala grande no aparece la cámara ni el micro
network.connection | No hay sistema | Toda la agencia de Ambato sin conexión, ni teléfonos ni internet, llamamos al proveedor y dice que todo ok
network.vpn | Teletrabajo | Al activar GlobalProtect se me corta internet en casa
network.wifi | Tablets de pediatría sin wifi | Desde el cambio de antenas ninguna se conecta
network.services | Página de la aseguradora | Sale un aviso de la empresa de que el sitio está restringido
hardware.computer | Mi laptop hace un ruido horrible | y se siente que quema abajo
hardware.display | Monitores de caja | Uno quedó en negro y el otro con rayas
hardware.peripherals | Lector de huellas | No reconoce a nadie desde el lunes
hardware.server | VM caída | srv-int-04 apareció apagada en vCenter
printing.printer | impresora recetas | imprime a la mitad y se come las hojas
printing.supplies | toner | URGENTE sin toner la impresora de admisión
printing.scanner | Escaneo | Las copias digitales llegan torcidas y en negro
apps.erp | SAP: no puedo contabilizar MIRO | Mensaje M8 504
apps.hr | Recibo de nómina | El de la segunda quincena no aparece en el portal
apps.web | Página de reservas | Los clientes reportan que al pagar sale error 500
apps.internal | AURORA no responde | Al consultar el historial del paciente se queda en blanco
system.os | Windows pide reparar | Sale pantalla azul con INACCESSIBLE_BOOT_DEVICE
system.office | Word | Se abre y se cierra cuando pego imágenes
system.performance | Computadora de ventanilla 4 | Demora una eternidad en todo, atendemos público
security.phishing | Correo extraño de la gerente | Pide que le mande mi número de celular por un tema confidencial
security.malware | Alerta CrowdStrike | Detectó PUP en LT-2291
security.intrusion | Celular robado en el bus | Tenía el correo corporativo abierto
storage.restore | Borraron una carpeta | En la compartida de Logística falta "Tarifas 2024"
storage.shares | No abre la carpeta de Presupuestos | Dice que la ruta no existe, el resto de la oficina entra
requests.equipment | Pantalla adicional | Solicito un segundo monitor para análisis de datos
requests.software | Instalación de SPSS | Para la tesis de la doctora
requests.questions | Duda | ¿Cómo comparto mi pantalla solo con una ventana?
other | Filtración en el techo | Cae agua sobre el pasillo del segundo piso
hardware.computer | Computador no inicia | Desde ayer, se queda en el logo
hardware.computer | Retiro de equipo dañado | No enciende y hay que retirarlo de la bodega
email.client | Outlook no inicia |
access.password | No puedo ingresar a mi correo |
access.password | Error al ingresar | Me dice usuario o contraseña incorrectos
access.password apps.internal | Problemas de ingreso al sistema |
apps.hr | Marcación | El reloj biométrico no registra la entrada del personal
apps.internal apps.erp | Registro de proveedores | El sistema no permite guardar un proveedor nuevo
email.client | Celular | No se puede sincronizar el correo con el celular
telephony.desk | La extensión 204 no timbra |
hardware.peripherals | Favor resolver | no funciona el mouse
printing.printer | Impresora | Espero me atiendan pronto, no imprime la de caja
network.services | El servidor no resuelve | No resuelve el nombre intranet desde la sucursal
email.delivery | Liberar correo retenido | Quedó en cuarentena
network.services | Solicito salida a internet para proveedor | Trabajará en la sala 2 esta semana
network.services access.permissions | Solicito acceso a internet | Para la nueva asistente de gerencia
telephony.mobile | El cel no agarra señal | ni en la calle
access.password access.permissions apps.erp | Soporte | Usuario: jperez no puede entrar a SAP
`
