import type { Queue } from '../story.ts'

export const APPLICATIONS: Queue = {
  group: 'Aplicaciones de negocio',
  category: 'Software',
  stories: [
    {
      title: 'SAP no deja contabilizar',
      text: 'Al contabilizar la factura 5100034412 en MIRO sale "El período 005/2026 no está abierto para el tipo de cuenta K". Estamos a día 2 y hay que cerrar mayo.',
      priority: 2,
      week: 4,
      close: 'Período reabierto en OB52 hasta el día 3 a las 18:00.',
    },
    {
      title: 'Dump en SAP',
      text: 'Transacción VA02, dump TIME_OUT al grabar pedidos con más de 200 posiciones. Adjunto ST22.',
      priority: 2,
      notes: [['Sara Lozoya', 'Nota de corrección pendiente de transporte a producción.']],
    },
    { title: 'sap', text: 'va lentisimo hoy', priority: 3, week: 18 },
    {
      title: 'Proveedor bloqueado en SAP',
      text: 'El proveedor 300871 aparece bloqueado para compras y nadie sabe por qué. Tenemos 3 pedidos parados.',
    },
    {
      title: 'Pedidos de la web que no entran en el ERP',
      text: 'Desde ayer a las 19:30 los pedidos de la tienda web no pasan al ERP. En el monitor hay 61 mensajes en estado 51 "Cliente no existe". Clientes llamando.',
      priority: 1,
      week: 9,
      notes: [
        ['Sara Lozoya', 'La interfaz de clientes nuevos falló a las 19:12 por un carácter no válido.'],
        ['Sara Lozoya', 'Corregido el cliente, reprocesados los 61 IDocs.'],
      ],
      close: 'Interfaz de clientes parada por un carácter no válido; reprocesados 61 pedidos.',
    },
    {
      title: 'CRM: oportunidades desaparecidas',
      text: 'No veo mis oportunidades del segundo trimestre en Salesforce. Mi compañero tampoco ve las suyas. Las cuentas sí están.',
      priority: 2,
    },
    {
      title: 'La nómina de mayo no se puede descargar',
      text: 'En el portal del empleado, al descargar la nómina de mayo sale "Error 500 - Internal Server Error". Las anteriores se descargan bien.',
      week: 4,
    },
    {
      title: 'No puedo descargar la nomina',
      text: 'error 500 al bajar la nomina de mayo del portal del empleado',
      week: 4,
    },
    {
      title: 'fichaje',
      text: 'no me deja fichar la salida, dice que no he entrado y si que entre a las 8:02',
      priority: 3,
    },
    {
      title: 'Vacaciones mal calculadas',
      text: 'El portal me descuenta 5 días de vacaciones de más: pedí del 3 al 7 de agosto y me ha contado también el festivo y el fin de semana.',
      week: 13,
    },
    {
      title: 'INTRANET CAIDA',
      text: 'La intranet da error 503 Service Unavailable desde las 7:45',
      priority: 1,
      week: 12,
      close: 'Pool de aplicaciones detenido en SRV-WEB01; reiniciado.',
    },
    {
      title: 'Formulario de reclamaciones no envía',
      text: 'En la web pública, el formulario de reclamaciones se queda en "Enviando…" y no llega nada. Nos ha avisado un cliente. En Chrome y en Safari.',
      priority: 2,
    },
    {
      title: 'SIGMA no abre',
      text: 'SIGMA da "No se encuentra la licencia de red (código 17)" en los tres puestos de Oficina Técnica.',
      priority: 2,
    },
    {
      title: 'SIGMA: despiece mal exportado',
      text: 'Al exportar el despiece de SIGMA a Excel salen las medidas en pulgadas. Ayer salían en milímetros.',
    },
    {
      title: 'TPV tienda 12',
      text: 'El TPV 2 de la tienda 12 no cobra con tarjeta, dice "host no disponible". El TPV 1 sí. Es sábado y hay cola',
      priority: 1,
      site: 'Sevilla',
    },
    {
      title: 'El informe de ventas no cuadra',
      text: 'El informe de ventas de Power BI dice 1,92 M€ en junio y en SAP hay 2,07 M€. La última actualización pone 24/06, así que creo que no se está refrescando.',
      priority: 2,
      week: 9,
      close: 'Credencial de la puerta de enlace caducada; refrescado.',
    },
    { title: 'power bi', text: 'no se actualiza el cuadro de mando de almacen desde el viernes', week: 10 },
    {
      title: 'Cliente duplicado',
      text: 'Hay que fusionar los clientes 104455 y 118203, son la misma empresa (mismo CIF) y las facturas salen repartidas.',
    },
    {
      title: 'Cambiar fecha de albarán',
      text: 'Se grabó el albarán 80021945 con fecha 31/06 (?) y la aplicación ya no deja modificarlo. Tiene que ser 30/06.',
      week: 8,
    },
    {
      title: 'Fichero del banco',
      text: 'El fichero de remesas no llegó por SFTP al banco anoche. El proceso dice "Connection reset by peer". Si no entra antes de las 15:00 no cobran 180 proveedores.',
      priority: 1,
      week: 11,
    },
    {
      title: 'ORA-01653 en la base de datos de calidad',
      text: 'ORA-01653: unable to extend table QM.RESULTADOS by 1024 in tablespace QM_DATA. No se pueden grabar ensayos.',
      priority: 1,
      close: 'Añadido un datafile de 20 GB al tablespace QM_DATA.',
    },
    {
      title: 'Certificado caducado en el portal de proveedores',
      text: 'Los proveedores nos dicen que el navegador avisa de que el sitio no es seguro: NET::ERR_CERT_DATE_INVALID. Caducó esta noche.',
      priority: 1,
      week: 15,
      close: 'Certificado renovado hasta 08/2027.',
    },
    {
      title: 'No me deja firmar',
      text: 'Al firmar en la sede electrónica de Hacienda no aparece mi certificado digital. Lo instalé ayer siguiendo el manual. El plazo acaba hoy.',
      priority: 2,
    },
  ],
}
