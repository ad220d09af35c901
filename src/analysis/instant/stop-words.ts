const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words that join others (folded; es, en, pt, fr): never evidence, and a phrase may continue over them. */
export const STOP_WORDS: ReadonlySet<string> = setOf(
  'a al algo alguien algun alguna algunas algunos ante antes aqui asi aun aunque bajo bien cada como con cual cuales ' +
    'cualquier cuando cuanto de del desde despues donde dos durante e el ella ellas ellos en entre era eran es esa ' +
    'esas ese eso esos esta estaba estado estamos estan estar estas este esto estos estoy fue fueron ha haber habia ' +
    'hace hacer hacia hago han hasta hay he hemos hoy la las le les lo los luego mas me mi mis misma mismo mucha ' +
    'mucho muchos muy nada ni ningun ninguna no nos nosotros nuestra nuestro o os otra otras otro otros para pero ' +
    'poco por porque pues que quien quienes se sea segun ser si sido sin sobre solo somos son soy su sus tal tambien ' +
    'tampoco tan tanto te tengo tenemos ti tiene tienen toda todas todo todos tras tu tus u un una unas uno unos ' +
    'usted ustedes va vamos van vez voy y ya yo ayer ahora siempre nunca mientras ademas cosa cosas ' +
    'about after again all also am an and any are as at be because been before being but by can cannot could did do ' +
    'does doing don down during each few for from further had has have having her here him his how i if in into is ' +
    'it its just like me more most my no nor not now of off on once one only or other our out over own please s same ' +
    'she should so some such t than that the their them then there these they this those through to too two under ' +
    'until up us very via was we were what when where which while who why will with would you your yet still since ' +
    'today yesterday always never get gets getting got every ' +
    'ao aos as com da das do dos em ele ela esse isso mais nao na nas nos num pela pelo pelos por sao sem seu sua um uma voce ' +
    'au aux avec ce ces dans des du elle est et il je leur lui ma mais mon ne notre nous ou par pas plus pour qu sa ' +
    'ses son sont sur une vos votre vous',
)

/** Words of every ticket: no evidence alone, only inside a phrase or as the whole name of a category. */
export const GENERIC_WORDS: ReadonlySet<string> = setOf(
  'problema problemas problem problems issue issues error errores errors fallo fallos falla fallas fail fails failed ' +
    'failing failure failures incidencia incidencias incidente incidentes incident incidents ticket tickets caso casos ' +
    'case cases ayuda ayudar help soporte support apoyo asistencia gracias thanks thank hola hello hi saludos buenos ' +
    'buenas dias dia day days tardes noches estimado estimada estimados dear favor urgente urgent equipo equipos team ' +
    'usuario usuarios user users sistema sistemas system systems servicio servicios service services cliente clientes ' +
    'client clients empresa company persona personas people person nombre name numero number general nuevo nueva new ' +
    'puede pueden puedo podemos poder necesito necesita necesitamos need needs needed funciona funcionan funcionar ' +
    'work works working worked trabajo trabajar trabajando uso usar use used using hacer hecho make made mensaje ' +
    'message abre abrir abro open opens opening cierra cerrar close closes entrar entro entra enter mal wrong bad ' +
    'lento lenta lentos slow parte part tipo type cambio change changes cambiar primera primer first gestion ' +
    'management varios varias several mismo misma same desea intentar intento intenta trying try tried sale ' +
    'salir muestra aparece appears shows show vuelve correctamente correctly time tiempo hora horas hour hours ' +
    'semana week mes month year lunes martes miercoles jueves viernes monday tuesday wednesday thursday friday ' +
    'oficina casa home planta sala area zona departamento department sede site desktop aplicacion aplicaciones ' +
    'application applications aplicativo programa programas program programs app apps informacion information ' +
    'computer computers ordenador ordenadores check checked reinicio reiniciar reiniciado restart restarted reboot ' +
    'empleado empleados employee employees control resolver resuelto resolved solucion solution herramienta tool tools ' +
    'local centro center centre punto point lista list grupo group cambios adjunto attached nivel level valor value ' +
    'interno interna internal externo externa external propio propia own temporal temporary caducado caducada expired ' +
    'recuperar recover cuenta account cuentas accounts sesion session entradas entrada llena lleno full ' +
    'peticion peticiones solicitud solicitudes request requests requerimiento consulta consultas question questions ' +
    'pregunta preguntas duda dudas ' +
    'compartida compartido compartidas shared',
)
