/** What people of a university library wrote to their desk, by the category that the desk filed it under. */
export const SAID: Readonly<Record<string, readonly (readonly [title: string, text: string])[]>> = {
  'Catálogo y préstamos': [
    [
      'No puedo renovar un libro',
      'Al renovar desde mi cuenta dice que el ejemplar está reservado, pero nadie lo ha pedido.',
    ],
    [
      'El catálogo no encuentra nada',
      'Busco por autor y salen cero resultados, también con títulos que tengo en la mano.',
    ],
    ['Préstamo que no aparece', 'He devuelto dos novelas en el buzón y en la ficha siguen como prestadas.'],
    ['Multa que no corresponde', 'Me ha llegado una sanción por un libro que entregué antes del plazo.'],
    [
      'Código de barras ilegible',
      'El lector del mostrador no reconoce el código de barras de los ejemplares antiguos.',
    ],
    ['Reserva sin aviso', 'Tengo una reserva lista desde hace días y no recibí ningún aviso.'],
    [
      'El carné no funciona en el autopréstamo',
      'La máquina de autopréstamo lee el carné y responde usuario desconocido.',
    ],
    [
      'Ejemplar duplicado en el catálogo',
      'La misma edición sale dos veces en el catálogo con signaturas distintas.',
    ],
  ],
  'Salas y reservas': [
    [
      'Sala de grupo ocupada',
      'Teníamos reservada la sala de grupo y había otra gente con la misma hora en su correo.',
    ],
    [
      'No deja reservar cabina',
      'El calendario de cabinas aparece en gris toda la semana y no deja elegir hora.',
    ],
    [
      'La pantalla de la sala no enciende',
      'El proyector de la sala de grupo queda en azul aunque el cable está puesto.',
    ],
    ['Anular una reserva', 'Quiero anular la sala de mañana y el botón no hace nada.'],
    ['Llave de la cabina', 'La cerradura electrónica de la cabina no abre con el código de la reserva.'],
    ['Aforo mal puesto', 'En el formulario de reservas la sala grande admite cuatro personas y caben doce.'],
    [
      'Doble reserva en el seminario',
      'Dos profesores tienen el seminario a la misma hora según el calendario de salas.',
    ],
    [
      'Micrófono de la sala de actos',
      'En la sala de actos el micrófono de solapa se corta y no hay otro de repuesto.',
    ],
  ],
  'Red y wifi': [
    [
      'Sin wifi en la planta baja',
      'El portátil ve la red inalámbrica pero no obtiene dirección, y el móvil tampoco.',
    ],
    ['Internet muy lento', 'Las páginas tardan minutos en cargar desde media mañana, por cable y por wifi.'],
    [
      'Eduroam pide la contraseña sin parar',
      'Eduroam acepta la clave, conecta un segundo y vuelve a pedirla.',
    ],
    ['La VPN se corta', 'Desde casa la VPN se desconecta cada diez minutos y pierdo las bases de datos.'],
    ['Toma de red sin servicio', 'El enchufe de red de la mesa no da señal, con otro cable tampoco.'],
    [
      'Punto de acceso apagado',
      'El punto de acceso del pasillo tiene la luz roja y no hay cobertura inalámbrica.',
    ],
    [
      'No llego a las carpetas compartidas',
      'El disco de red aparece con una cruz roja y dice que la ruta no existe.',
    ],
    [
      'Bloqueo del cortafuegos',
      'El cortafuegos bloquea la web de una revista que necesitamos para un préstamo.',
    ],
  ],
  'Impresión y escáner': [
    [
      'La impresora se come el papel',
      'Se atasca en la bandeja dos cada pocas hojas, aunque el papel es nuevo.',
    ],
    ['Saldo de impresión', 'He recargado el saldo de copias y la impresora dice que no tengo.'],
    [
      'El escáner corta las páginas',
      'El escáner cenital deja fuera el margen izquierdo de los libros gruesos.',
    ],
    ['Sin tóner', 'Las copias salen casi blancas y la pantalla pide tóner negro.'],
    ['No imprime a doble cara', 'Mando el documento a doble cara y salen hojas sueltas.'],
    [
      'La cola de impresión está parada',
      'Hay veinte trabajos en la cola y no sale ninguno desde hace una hora.',
    ],
    ['Escanear a memoria USB', 'La multifunción no reconoce la memoria USB y no puedo guardar lo escaneado.'],
    ['Etiquetas de los lomos', 'La impresora de etiquetas imprime los tejuelos torcidos.'],
  ],
  'Recursos electrónicos': [
    ['Revista sin acceso', 'La editorial pide pagar por un artículo de una revista que tenemos suscrita.'],
    [
      'Libro electrónico que no descarga',
      'El libro electrónico se queda en preparando descarga y al final da error.',
    ],
    ['Base de datos caída', 'La base de datos jurídica responde error 503 desde primera hora.'],
    [
      'Enlace roto en el gestor de recursos',
      'El enlace de la guía temática lleva a una página que ya no existe.',
    ],
    ['Acceso desde fuera del campus', 'Desde casa la plataforma de revistas no reconoce mi institución.'],
    [
      'Límite de usuarios simultáneos',
      'El diccionario en línea dice que se ha alcanzado el número de usuarios.',
    ],
    [
      'Texto completo que no abre',
      'El botón de texto completo abre una pestaña en blanco en varias revistas.',
    ],
    [
      'Exportar citas al gestor bibliográfico',
      'Al exportar las citas el fichero llega vacío al gestor bibliográfico.',
    ],
  ],
  'Cuentas y contraseñas': [
    [
      'He olvidado la contraseña',
      'No recuerdo la clave y el mensaje para cambiarla no llega a mi correo personal.',
    ],
    [
      'Cuenta bloqueada',
      'Tras varios intentos la cuenta está bloqueada y no puedo entrar en ningún servicio.',
    ],
    ['Alta de un profesor visitante', 'Llega un profesor visitante y necesita usuario para dos meses.'],
    [
      'Doble factor en un móvil nuevo',
      'He cambiado de móvil y el doble factor sigue pidiendo el código del viejo.',
    ],
    [
      'Nombre mal escrito en el usuario',
      'En mi usuario figura el apellido con una errata y sale así en todas partes.',
    ],
    [
      'Permisos de becario',
      'El becario nuevo entra con su usuario pero no tiene permisos para el mostrador.',
    ],
    ['Baja de una persona', 'Una compañera se ha jubilado y su usuario sigue activo.'],
    [
      'La contraseña caduca cada semana',
      'Cada lunes me obliga a cambiar la clave aunque lo hice la semana anterior.',
    ],
  ],
}

/** What no one can file by its words. */
export const UNCLEAR: readonly (readonly [title: string, text: string])[] = [
  ['Sigue igual', 'Lo de la semana pasada continúa sin arreglo, por favor llamadme.'],
  ['Urgente', 'Necesito que venga alguien cuanto antes, ya os lo expliqué por teléfono.'],
  ['Consulta', 'Tengo una duda, ¿con quién puedo hablar?'],
]

export const WHERE: readonly string[] = [
  'En la biblioteca de Humanidades',
  'En la hemeroteca',
  'En el mostrador de la entrada',
  'En la sala de lectura del norte',
  'En la facultad de Derecho',
  'En el depósito',
  'En la mediateca',
  'En la biblioteca de Ciencias',
]
export const WHEN: readonly string[] = [
  'desde ayer',
  'desde esta mañana',
  'desde que volvimos de las fiestas',
  'por tercera vez este mes',
  'desde la actualización',
  'cada tarde',
  'justo en época de exámenes',
]
export const CLOSING: readonly string[] = [
  'Gracias.',
  'Un saludo.',
  '¿Podéis mirarlo?',
  'Hay cola de gente esperando.',
  'No corre prisa.',
  'Ya he probado a reiniciar.',
]
