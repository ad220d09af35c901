import type { Queue } from '../story.ts'

export const WORKPLACE: Queue = {
  group: 'Soporte en sitio',
  category: 'Hardware',
  stories: [
    {
      title: 'El portátil no enciende',
      text: 'Buenas, el portátil PC-ALM-0267 no enciende. Ni con el cargador ni con otro de un compañero. La luz de carga parpadea en naranja 3 veces.',
      priority: 3,
      close: 'Placa base averiada. Sustituido por PC-ALM-0501 en garantía.',
    },
    { title: 'Portatil muerto', text: 'se me cayo el cafe encima del portatil y ya no prende', priority: 2 },
    {
      title: 'El ventilador suena como un avión',
      text: 'Desde hace semanas el ventilador va al máximo y el equipo quema por debajo. A veces se apaga solo en mitad de una reunión.',
    },
    {
      title: 'bateria',
      text: 'La batería dura 20 minutos y está hinchada, el touchpad se ha levantado. Me da miedo que explote.',
      priority: 2,
    },
    { title: 'Cargador roto', text: 'El cargador hace chispas por el cable. ¿Me podéis dar otro?' },
    { title: 'MONITOR', text: 'rayas verdes en el monitor izquierdo, al cambiar el cable sigue igual' },
    {
      title: 'Pantalla externa sin señal',
      text: 'Al conectar el portátil a la base, la pantalla externa dice "sin señal" y la del portátil parpadea. Con el cable HDMI directo sí funciona.',
      notes: [['Ciro Valdés', 'Actualizado el firmware de la dock a 1.0.9. Pantallas OK.']],
    },
    {
      title: 'proyector sala Encina',
      text: 'El proyector de la sala Encina se ve amarillo y se apaga a los 15 minutos. Mañana a las 10 viene el consejo.',
      priority: 2,
      site: 'Madrid',
    },
    {
      title: 'Teclado: la ñ no va',
      text: 'La ñ y las tildes no funcionan, parece que el teclado está en inglés. Solo en este equipo.',
    },
    { title: 'raton', text: 'el raton inalambrico va a saltos, ya le cambie las pilas' },
    {
      title: 'Docking no reconoce nada',
      text: 'La docking no reconoce ni teclado ni ratón ni red desde esta mañana. El portátil solo sí. Ya la desenchufé un rato.',
    },
    {
      title: 'Lector de códigos de la línea 2',
      text: 'El lector de códigos de barras de la línea 2 lee pero mete un espacio delante y la etiqueta no se encuentra. Paramos cada dos por tres.',
      priority: 2,
      site: 'Valencia',
    },
    {
      title: 'Impresora no imprime',
      text: 'IMP-P2-014 no imprime. Sale el trabajo en la cola como "Error - imprimiendo" y no se puede borrar.',
      priority: 3,
      close: 'Reiniciado el servicio de cola en SRV-PRN01.',
    },
    {
      title: 'Impresora no imprime',
      text: 'Hola, IMP-P1-003 no imprime. Sale el trabajo en la cola como "Error - imprimiendo" y no se puede borrar. Gracias',
      close: 'Reiniciado el servicio de cola en SRV-PRN01.',
    },
    {
      title: 'IMPRESORA DE ETIQUETAS PARADA',
      text: 'LA ZEBRA DEL MUELLE 4 SACA LAS ETIQUETAS EN BLANCO. TENEMOS 3 CAMIONES ESPERANDO',
      priority: 1,
      site: 'Valencia',
      notes: [['Ciro Valdés', 'Ribbon montado del revés. Cambiado y calibrado el sensor.']],
    },
    {
      title: 'Atasco de papel',
      text: 'Pone atasco en bandeja 2 pero no hay ningún papel dentro. La impresora es la de la entrada de RRHH.',
    },
    { title: 'toner', text: 'Falta toner negro en la de la segunda planta', priority: 4 },
    { title: 'Cambio de tóner IMP-P3-021', text: 'Tóner cian al 2 %. Sede Bilbao.', site: 'Bilbao' },
    {
      title: 'Escanear a carpeta da error',
      text: 'Al escanear a la carpeta del departamento la multifunción dice "No se puede conectar con el destino. Código 1102". Escanear al correo sí va.',
      close: 'Contraseña de la cuenta de servicio caducada; actualizada en el equipo.',
    },
    {
      title: 'no puedo imprimir en color',
      text: 'Me sale todo en blanco y negro y los gráficos del informe anual no se entienden. Mi compañera sí puede en la misma impresora.',
    },
    {
      title: 'Auriculares sin micrófono',
      text: 'A los auriculares nuevos (los USB) se les oye pero el micro no va en las llamadas de clientes. Probados en otro puerto.',
    },
    {
      title: 'telefono mesa',
      text: 'el fijo de recepcion (ext. 4100) no da tono, las llamadas entran al buzon',
      priority: 2,
    },
    {
      title: 'Llamadas que se cortan en atención al cliente',
      text: 'Las llamadas entrantes del 900 se cortan a los 30 segundos justos. Pasa con todos los agentes desde las 11:00. Hay cola de 25 clientes.',
      priority: 1,
      week: 6,
      notes: [
        ['Gala Ibarrondo', 'El operador confirma un problema de SIP en el troncal.'],
        ['Gala Ibarrondo', 'Cambiado el temporizador de sesión; 20 llamadas de prueba sin corte.'],
      ],
    },
    {
      title: 'Móvil de empresa robado',
      text: 'Anoche me robaron el móvil de empresa en el metro. Tiene correo y la app de firma. He puesto denuncia. ¿Pueden borrarlo a distancia y bloquear la SIM?',
      priority: 1,
    },
    {
      title: 'movil sin datos en el extranjero',
      text: 'estoy en Marruecos con un cliente y no tengo datos, el roaming esta activado',
      priority: 2,
    },
    {
      title: 'Pantalla del iPhone rota',
      text: 'Se me cayó y está la pantalla hecha añicos, aunque funciona. ¿Se repara o se cambia?',
    },
  ],
}
