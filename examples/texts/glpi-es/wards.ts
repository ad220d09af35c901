import type { Queue } from '../story.ts'

export const WARDS: Queue = {
  group: 'Soporte de campo',
  category: 'Hardware',
  stories: [
    { title: 'Impresora', text: '', priority: 3 },
    {
      title: 'No imprime recetas',
      text: 'La impresora del consultorio 5 no imprime las recetas, toma la hoja y sale en blanco.',
    },
    {
      title: 'Impresora de pulseras',
      text: 'La impresora de pulseras de admisión corta las pulseras por la mitad del código de barras y el lector no las lee.',
      priority: 2,
      close: 'Recalibrado el sensor de marca negra.',
    },
    {
      title: 'TONER URGENTE',
      text: 'SIN TONER EN ENFERMERIA PISO 4, NO PODEMOS IMPRIMIR INDICACIONES',
      priority: 2,
    },
    { title: 'Cambio de toner', text: 'Solicito cambio de toner impresora de Contaduria' },
    { title: 'Scanner de admisión', text: 'El escáner pasa dos hojas juntas y se atasca. Tenemos fila.' },
    {
      title: 'pc no prende',
      text: 'la pc del consultorio 12 no prende, hace 3 pitidos',
      close: 'Módulo de memoria flojo. Limpieza de contactos.',
    },
    {
      title: 'PC de Office de enfermería',
      text: 'Se apaga sola cada hora más o menos. El gabinete está caliente y hace ruido.',
    },
    { title: 'mouse', text: 'no anda' },
    {
      title: 'teclado con líquido',
      text: 'se derramo suero sobre el teclado, algunas teclas quedan apretadas',
    },
    {
      title: 'Monitor quirófano 3',
      text: 'El monitor del quirófano 3 se pone azul al mover el brazo. Debe ser el cable. Hoy hay cirugías a partir de las 13.',
      priority: 1,
      close: 'Reemplazado el cable HDMI del brazo.',
    },
    {
      title: 'carro de medicación',
      text: 'la tablet del carro de medicacion no carga, el cable esta pelado',
      priority: 3,
    },
    {
      title: 'Lector de código de barras',
      text: 'el lector de farmacia prende la luz pero no escribe nada en la pantalla',
    },
    {
      title: 'Teléfono interno 2217',
      text: 'El interno 2217 suena pero al atender no se escucha nada del otro lado. Desde afuera sí escuchan.',
    },
    {
      title: 'centralita',
      text: 'la central no pasa llamadas a Urgencias, da ocupado todo el tiempo',
      priority: 1,
    },
    { title: 'celular de guardia', text: 'el celular de guardia pide PUK', priority: 2 },
    {
      title: 'Mudanza de puesto',
      text: 'Hay que mover la PC y el teléfono de Secretaría Técnica de la oficina 204 a la 118 el lunes.',
    },
    {
      title: 'Equipo para médico residente',
      text: 'Ingresan 4 residentes el 1 de junio. Necesitamos 4 notebooks con KLINIA y acceso a la biblioteca.',
      week: 2,
    },
    { title: 'disco lleno', text: 'no puedo guardar nada, C: en rojo, ecografo consultorio 2', priority: 2 },
    {
      title: 'Proyector del auditorio',
      text: 'no da imagen con notebooks nuevas, solo con las que tienen VGA',
    },
  ],
}
