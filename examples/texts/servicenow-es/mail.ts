import type { Queue } from '../story.ts'

export const MAIL: Queue = {
  group: 'Colaboración y correo',
  category: 'Software',
  stories: [
    { title: 'outlook', text: 'no abre', priority: 3 },
    {
      title: 'Outlook se cierra solo al abrir',
      text: 'Outlook muestra "Cargando perfil" y se cierra. He reiniciado dos veces. En el visor de eventos sale error 0xc0000005 en OUTLOOK.EXE. Empezó tras la actualización del martes.',
      priority: 3,
      week: 11,
      close: 'Complemento de firma incompatible con la versión 2606. Deshabilitado.',
    },
    {
      title: 'Outlook no arranca desde la actualización',
      text: 'Desde la actualización del martes Outlook no arranca, se queda en cargando perfil y desaparece. PC-ALM-0288',
      week: 11,
    },
    {
      title: 'Outlook pide contraseña todo el rato',
      text: 'Cada vez que abro Outlook me pide la contraseña, la pongo bien, marco recordar y a los cinco minutos otra vez. En la web entro sin problema.',
      week: 12,
    },
    {
      title: 'No recibo correos de un cliente',
      text: `Hola, buenas tardes:

Un cliente (pedidos@ferreteriaroldan.example) dice que nos ha escrito tres veces esta semana y no me ha llegado nada, tampoco en correo no deseado. A él no le rebota. Es un pedido de 40.000 € y está enfadado.

¿Lo podéis mirar hoy?

Gracias y un saludo

Este mensaje y sus anexos son confidenciales y van dirigidos exclusivamente a su destinatario. Si lo ha recibido por error, le rogamos que lo comunique y lo elimine. Antes de imprimir este correo, piense en el medio ambiente.`,
      priority: 2,
      notes: [
        ['Irune Castaño', 'En la traza los mensajes quedan en cuarentena por fallo de DMARC del remitente.'],
      ],
      close: 'Liberados de la cuarentena; el cliente tiene que corregir su DMARC.',
    },
    {
      title: 'correo rebotado',
      text: 'Reenvío el rebote: 550 5.7.1 Service unavailable, Client host [198.51.100.23] blocked using blocklist. Me pasa con todos los correos a ese proveedor.',
    },
    {
      title: 'Adjunto demasiado grande',
      text: 'no me deja mandar los planos (48 MB) por correo, dice que el mensaje supera el tamaño máximo. cómo lo mando?',
    },
    {
      title: 'Buzón lleno',
      text: 'El buzón facturas@almendro.example está lleno y rebota a los proveedores (quota exceeded). Ampliar o archivar, por favor.',
      priority: 2,
    },
    {
      title: 'acceso a buzon compartido rrhh',
      text: 'No me aparece el buzón compartido de RRHH en Outlook aunque me dieron acceso la semana pasada',
    },
    {
      title: 'Lista de distribución Delegaciones',
      text: 'Añadir a las tres personas nuevas de Bilbao a la lista de distribución delegaciones@almendro.example y quitar a quienes ya no están.',
    },
    { title: 'teams', text: 'no se me oye en teams', priority: 3 },
    {
      title: 'Teams se queda en blanco',
      text: 'Teams abre y se queda la ventana en blanco. Borré la caché como dice la guía y sigue igual. En el navegador funciona.',
      close: 'Reinstalado el nuevo cliente de Teams.',
    },
    {
      title: 'No se puede compartir pantalla',
      text: 'En las reuniones de Teams, al compartir pantalla los demás ven negro. Pasa desde que me pusieron la segunda pantalla.',
    },
    {
      title: 'Calendario del director',
      text: 'Soy la asistente de dirección y desde ayer veo el calendario de mi jefe solo como "Ocupado", sin los detalles. Lo necesito para organizar el comité del jueves.',
      priority: 2,
    },
    {
      title: 'Reunion duplicada',
      text: 'las convocatorias q hago me salen dos veces en el calendario y a la gente le llegan 2 mails',
    },
    {
      title: 'Phising??',
      text: 'Me ha llegado un correo de "Soporte TI" para que valide mi cuenta en un enlace raro hxxp://almendro-login.example/valida. No he pinchado. Lo adjunto.',
      priority: 2,
      week: 14,
    },
    {
      title: 'He pinchado en un enlace',
      text: 'Perdón. He pinchado en el enlace de un correo que parecía de la mensajería y puse mi usuario y mi contraseña. Luego vi que la dirección era rara. ¿Qué hago?',
      priority: 1,
      week: 14,
      notes: [['Equipo SOC', 'Contraseña cambiada, sesiones revocadas, sin reglas nuevas en el buzón.']],
      close: 'Credenciales comprometidas por phishing; contenido.',
    },
    {
      title: 'Correo sospechoso de la mensajería',
      text: 'Otro correo de la mensajería pidiendo pagar 1,99 €. Ya somos varios en la oficina. ¿Se puede bloquear el remitente?',
      week: 14,
    },
    {
      title: 'RE: RE: RE: seguimos igual',
      text: `Seguimos igual. ¿Alguien puede contestar?

El 3 de junio de 2026, Mesa de servicio <mesa@almendro.example> escribió:
> Hemos recibido su solicitud sobre la sincronización del correo en el móvil. La atenderemos lo antes posible.
>
> El 1 de junio de 2026, Darío Leal escribió:
>> El correo no sincroniza en el iPhone desde que cambié la contraseña.`,
      week: 4,
    },
  ],
}
