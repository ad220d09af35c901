import type { Queue } from '../story.ts'

export const CARE: Queue = {
  group: 'Aplicaciones clínicas',
  category: 'Software > Aplicaciones',
  stories: [
    {
      title: 'KLINIA no abre',
      text: '&#60;p&#62;Buenos días. KLINIA se queda en la pantalla de inicio con el mensaje &#34;No hay conexión con el servidor (CX-12)&#34;.&#60;/p&#62;&#60;p&#62;Estamos con consulta llena.&#60;/p&#62;',
      priority: 1,
      close: '&#60;p&#62;Servicio de licencias detenido en SRV-KLI01. Reiniciado.&#60;/p&#62;',
    },
    { title: 'KLINIA', text: 'lento', priority: 3 },
    {
      title: 'No se puede firmar el alta',
      text: 'Al firmar el informe de alta en KLINIA sale "Documento bloqueado por otro usuario" y el paciente lleva una hora esperando para irse.',
      priority: 2,
    },
    {
      title: 'Historia clínica duplicada',
      text: 'El mismo paciente tiene dos historias, 88412 y 90377. Las analíticas están en una y los informes en la otra. Unificar por favor.',
      close: 'Historias unificadas en 88412.',
    },
    {
      title: 'paciente mal identificado',
      text: 'se grabo mal la fecha de nacimiento en la admision y ya no deja corregirla, historia 91120',
      priority: 2,
    },
    {
      title: 'Los resultados del laboratorio no pasan a la historia',
      text: '<p>Desde las 02:00 los resultados del laboratorio no llegan a KLINIA. En el analizador están validados.</p><p>La interfaz HL7 muestra <b>AE - Unknown patient</b> en 37 mensajes.</p>',
      priority: 1,
      notes: [['Ximena Robledo', 'Se reinicia el canal ORU y se reprocesan los 37 mensajes.']],
    },
    {
      title: 'No llegan las imágenes al PACS',
      text: 'El ecógrafo 2 no manda las imágenes al PACS. Error de asociación DICOM rechazada. El ecógrafo 1 funciona.',
      priority: 2,
      close: 'AE Title mal configurado tras el mantenimiento del proveedor.',
    },
    {
      title: 'VISOR RX NO CARGA',
      text: 'EL VISOR DE RADIOLOGIA SE QUEDA EN NEGRO EN TODOS LOS PUESTOS DE URGENCIAS',
      priority: 1,
    },
    {
      title: 'Receta electronica',
      text: 'no me deja mandar recetas, dice certificado no valido o caducado',
      priority: 2,
    },
    {
      title: 'Agenda de cardiología',
      text: 'Los turnos que dan por la web no aparecen en la agenda de cardiología; los que da admisión sí. Hoy se presentaron dos pacientes sin turno en pantalla.',
      priority: 2,
    },
    {
      title: 'facturacion obra social',
      text: 'el archivo de facturacion mensual da error de formato en la linea 1.204 al subirlo al portal de la aseguradora',
    },
    {
      title: 'Informe de camas',
      text: 'El reporte de ocupación de camas muestra 112 % en terapia intensiva. Son 10 camas, no 9.',
    },
    {
      title: 'Farmacia: stock negativo',
      text: 'En el módulo de farmacia aparecen 14 medicamentos con stock negativo después del inventario del domingo.',
    },
    {
      title: 'capacitacion',
      text: 'quisiera saber cuando dan la capacitacion de KLINIA para enfermeria de la noche',
    },
    {
      title: 'Aplicación de guardias',
      text: 'La app de guardias (la que hizo Sistemas) no deja cambiar el turno: "Error inesperado. Contacte al administrador".',
    },
    {
      title: 'Fichada',
      text: 'el reloj biométrico de la entrada no toma mi huella y RRHH me descontó tres días',
      priority: 3,
    },
  ],
}
