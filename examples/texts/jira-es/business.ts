import type { Queue } from '../story.ts'

export const BUSINESS: Queue = {
  group: 'Aplicaciones',
  category: 'Error',
  stories: [
    {
      title: 'RUTERO: la app de reparto se cierra',
      text: `*Pasos*
# Abrir RUTERO 3.9.0 en Android 16
# Escanear el primer paquete
# La app se cierra

{color:red}Bloquea el reparto de 12 furgonetas{color}`,
      priority: 1,
      week: 16,
      notes: [['c', 'Permiso de cámara en Android 16. Publicada 3.9.1.']],
    },
    { title: 'rutero', text: 'no sincroniza las entregas', priority: 2, week: 17 },
    {
      title: 'RUTERO gasta los datos',
      text: 'La app RUTERO gasta 4 GB al mes de datos del móvil de empresa desde la 3.9.',
    },
    {
      title: 'El importe de la factura no coincide',
      text: 'La factura F26-10442 sale con 21 % de IVA y el cliente es exento. En la ficha está bien marcado.',
      priority: 2,
    },
    {
      title: 'Odoo: no deja validar albaranes',
      text: 'Odoo: "No puede validar una transferencia sin cantidades reservadas". Hay stock de sobra en el almacén central.',
      priority: 2,
    },
    {
      title: 'Cierre contable',
      text: 'no deja cerrar junio por un apunte descuadrado de 0,01',
      priority: 2,
      week: 9,
    },
    {
      title: 'HubSpot duplica contactos',
      text: 'Cada importación de la web vuelve a crear los contactos. Ya hay 3.200 duplicados.',
    },
    {
      title: 'Nóminas de julio',
      text: 'En el portal de RR. HH. no aparece la nómina de julio a los que tienen jornada reducida.',
      week: 13,
    },
    { title: 'fichar desde casa', text: 'el control horario no me deja fichar fuera de la oficina' },
    {
      title: 'Power BI sin datos de agosto',
      text: 'El informe de entregas a tiempo no tiene datos de agosto. La carga de la ETL salió en verde.',
      week: 17,
      notes: [['a', 'La ETL filtraba por año-mes con formato antiguo. Recarga hecha.']],
    },
    {
      title: 'Anular envío 7 veces grabado',
      text: 'El envío 884120331 se grabó siete veces por doble clic. Borrar seis.',
    },
    {
      title: 'Importación de clientes',
      text: 'El Excel de clientes nuevos falla: "Fila 214: CIF con formato no válido". El CIF es portugués.',
    },
    { title: 'Excel de tarifas', text: 'la macro del excel de tarifas da error 1004' },
    {
      title: 'Lenta la intranet',
      text: 'La intranet tarda 30 s en cargar desde Lisboa; desde Vigo va bien.',
    },
    { title: 'Chrome', text: 'la extension de firma no aparece despues de actualizar' },
    {
      title: '¿Dónde está el manual de RUTERO?',
      text: 'No encuentro el manual para los repartidores nuevos.',
    },
    {
      title: 'mejora: filtro por almacén',
      text: 'Estaría bien poder filtrar por almacén en la lista de pedidos. No es urgente.',
    },
    { title: 'test', text: 'asdf' },
    { title: 'no va', text: 'no va nada desde esta mañana!!!!', priority: 1 },
  ],
}
