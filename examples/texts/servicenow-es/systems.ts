import type { Queue } from '../story.ts'

export const SYSTEMS: Queue = {
  group: 'Sistemas y puesto de trabajo',
  category: 'Consulta / Ayuda',
  stories: [
    {
      title: 'Pantallazo azul',
      text: 'Pantallazo azul cada mañana al encender: DRIVER_POWER_STATE_FAILURE. Luego arranca. PC-ALM-0319',
      priority: 3,
    },
    {
      title: 'Windows se actualizó y ahora no arranca',
      text: 'Se quedó actualizando toda la noche y hoy sale "Preparando reparación automática" en bucle.',
      priority: 2,
      week: 11,
    },
    {
      title: 'EQUIPO LENTISIMO',
      text: 'tarda 15 minutos en arrancar y cualquier cosa que abro se queda pensando. asi llevo un mes y nadie hace nada',
      priority: 3,
    },
    {
      title: 'El ordenador se queda congelado',
      text: 'Con tres cosas abiertas (correo, Excel y el ERP) se queda congelado y hay que apagar del botón. Memoria al 98 % en el administrador de tareas.',
    },
    {
      title: 'Excel se cuelga con el fichero de tarifas',
      text: 'El fichero de tarifas (35 MB, con macros) deja Excel en "No responde". En el equipo de mi compañera abre en un minuto.',
    },
    { title: 'excel', text: 'las formulas no se calculan', priority: 4 },
    {
      title: 'Macro bloqueada',
      text: `"Riesgo de seguridad: Microsoft ha bloqueado la ejecución de macros porque el origen de este archivo no es de confianza". Es la plantilla de presupuestos de siempre.`,
      week: 7,
    },
    { title: 'PDF', text: 'los pdf se me abren en el navegador en vez de con adobe' },
    {
      title: 'Chrome no carga la web de la Seguridad Social',
      text: 'En Chrome sale la página en blanco, en Firefox sí carga. Ya borré la caché y las cookies.',
    },
    {
      title: 'Se ha borrado la carpeta de Obras 2025',
      text: 'La carpeta Obras 2025 de la unidad G: no está. Ayer a las 18:00 estaba. Necesitamos recuperarla HOY, tenemos licitación.',
      priority: 1,
      notes: [['Noa Espinar', 'Movida por error dentro de Obras 2024 a las 18:22. Se restaura a su sitio.']],
      close: 'Carpeta movida por error; devuelta a su ubicación.',
    },
    {
      title: 'recuperar excel',
      text: 'machaqué sin querer el excel de presupuesto, se puede recuperar la version de ayer?',
    },
    {
      title: 'No veo la unidad G',
      text: 'No me aparece la unidad G: con las carpetas compartidas del departamento. Reinicié.',
      week: 17,
    },
    {
      title: 'OneDrive no sincroniza',
      text: 'OneDrive tiene la cruz roja y 1.214 archivos pendientes. "No podemos sincronizar esta ruta".',
    },
    {
      title: 'Sin espacio en disco',
      text: 'Me sale que queda 0 bytes en C: y no puedo guardar. Solo tengo documentos!',
      priority: 3,
    },
    {
      title: 'G: lleno',
      text: 'La unidad G: del servidor SRV-FS02 está al 99 %, ya no se puede guardar en Ingeniería.',
      priority: 2,
      close: 'Ampliado el volumen en 500 GB.',
    },
    {
      title: 'Backup fallido SRV-SQL02',
      text: 'Job "Diario SQL02" terminó con errores. Error: Failed to create VM snapshot. Reintentos: 3.',
      priority: 3,
      week: 5,
    },
    {
      title: 'Backup fallido SRV-SQL02',
      text: 'Job "Diario SQL02" terminó con errores. Error: Failed to create VM snapshot. Reintentos: 3.',
      priority: 3,
      week: 5,
    },
    {
      title: 'Alerta: SRV-APP07 sin respuesta',
      text: 'El host SRV-APP07 no responde a ping desde las 03:14:00. Estado: CRÍTICO.',
      priority: 1,
      week: 10,
      notes: [
        ['Noa Espinar', 'Máquina virtual congelada, reiniciada desde el hipervisor. Servicios arriba 03:52.'],
      ],
    },
    {
      title: 'Aviso del antivirus',
      text: 'Me ha salido una ventana roja: "Amenaza detectada: Trojan:Win32/Wacatac. Acción: cuarentena". Venía en una factura en zip.',
      priority: 1,
      week: 14,
    },
    {
      title: 'archivos raros',
      text: 'todos los archivos de la carpeta de diseño terminan en .crypt y hay un txt que pide bitcoins',
      priority: 1,
      notes: [['Equipo SOC', 'Equipo aislado. Solo afecta a la carpeta local, no a G:.']],
    },
    {
      title: 'BitLocker pide clave',
      text: 'Al encender el portátil pide una clave de recuperación de 48 números. Estoy en casa del cliente.',
      priority: 2,
    },
    {
      title: 'Instalar Visio',
      text: 'Necesito Visio para los diagramas de proceso. Aprobado por mi jefa (adjunto).',
    },
    {
      title: 'licencia acrobat pro',
      text: 'me sale que se ha acabado la prueba y necesito unir pdfs todos los dias',
    },
    {
      title: 'Equipo para nueva incorporación',
      text: 'Se incorpora una persona en Marketing el 7 de septiembre: portátil, dos pantallas, auriculares y móvil.',
      week: 16,
    },
    { title: 'Segundo monitor', text: 'Solicito un segundo monitor para trabajar con los planos.' },
    { title: 'Consulta', text: '¿Hasta qué hora atiende la mesa de servicio en agosto?', week: 12 },
    {
      title: 'como se graba una reunion',
      text: 'hola como se graba una reunion y donde queda guardada? gracias',
    },
    { title: 'ayuda', text: 'ayuda por favor es urgente' },
    {
      title: 'Silla rota',
      text: 'La silla de mi puesto está rota, se baja sola. No sé si esto es aquí o en servicios generales.',
    },
    { title: 'Prueba', text: 'prueba, ignorar este ticket' },
    { title: '', text: '' },
    { title: '', text: '' },
  ],
}
