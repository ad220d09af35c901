import type { Queue } from '../story.ts'

export const WORKPLACE: Queue = {
  group: 'Puesto de trabajo',
  category: 'Petición de servicio',
  stories: [
    {
      title: 'No puedo entrar en Jira',
      text: 'Me sale "Tu acceso ha sido revocado". Ayer cambié de equipo a Datos.',
      priority: 2,
    },
    { title: 'password', text: 'reset pls' },
    {
      title: 'Bloqueo de cuenta al volver de baja',
      text: 'Vuelvo de una baja de tres meses y la cuenta está deshabilitada.',
      priority: 2,
      notes: [['b', 'Reactivada. Pendiente licencia de Office.']],
    },
    { title: '2FA', text: 'he perdido la yubikey, como entro?', priority: 2 },
    {
      title: 'Acceso de lectura al repositorio tarifas',
      text: 'Para la auditoría del día 20. Aprobado por el responsable (ver [hilo|https://chat.cobalto.example/t/4471]).',
    },
    {
      title: 'Alta de @nueva_persona en GitLab y Slack',
      text: 'Empieza el 6 de julio en el equipo de Rutas. Mismos accesos que el resto del equipo.',
      week: 8,
    },
    {
      title: 'Portátil que se calienta',
      text: 'El portátil LT-COB-071 se pone a 95 °C compilando y baja la velocidad a la mitad. El ventilador no para.',
      notes: [['c', 'Limpieza y pasta térmica nueva. 72 °C en la misma prueba.']],
    },
    { title: 'batería', text: 'batería al 41 % de salud, no aguanta una reunión' },
    { title: 'Cable del monitor', text: 'Falta un cable USB-C para el monitor de la mesa 14' },
    {
      title: 'La segunda pantalla parpadea',
      text: 'Parpadea al abrir Figma, solo con la dock. Actualicé drivers y nada.',
    },
    { title: 'Teclado en francés', text: 'me ha llegado un teclado AZERTY :(' },
    { title: 'Impresora de la oficina', text: 'No imprime a doble cara y se come la primera hoja.' },
    {
      title: 'etiquetas en blanco',
      text: 'la zebra de envios saca etiquetas en blanco, hay 2 furgonetas esperando',
      priority: 1,
    },
    {
      title: 'Wifi de la terraza',
      text: 'En la terraza el wifi COB-STAFF va y viene. Con dos rayas no se puede ni hacer una llamada.',
    },
    {
      title: 'VPN con macOS 27',
      text: `Desde que actualicé a macOS 27 el túnel se levanta pero no hay tráfico.

||Sistema||VPN||Resultado||
|macOS 26|6.1|OK|
|macOS 27|6.1|sin tráfico|`,
      priority: 2,
      week: 17,
    },
    {
      title: 'VPN con macOS 27',
      text: 'mismo problema que mis compañeros: la vpn conecta pero no hay tráfico con macOS 27',
      week: 17,
    },
    { title: 'vpn mac', text: 'actualice el mac y la vpn no va', week: 18 },
    {
      title: 'Docker Desktop pide licencia',
      text: 'Docker Desktop dice que la suscripción de la empresa ha caducado. ¿Se renueva o pasamos a otra cosa?',
      notes: [['b', 'Renovada hasta 09/2027, cerrar sesión y volver a entrar.']],
    },
    { title: 'Instalar DBeaver', text: 'Por favor, añadir DBeaver al catálogo de software.' },
    {
      title: 'Licencia de Figma',
      text: 'Necesito pasar de viewer a editor en Figma, proyecto del portal de clientes.',
    },
    {
      title: 'Slack no notifica',
      text: 'Slack no muestra notificaciones en el móvil desde hace una semana. Reinstalado dos veces.',
    },
    {
      title: 'Reunión con el cliente SIN AUDIO',
      text: 'La sala Faro no tiene audio en Meet. El cliente está conectado y no nos oye. AHORA',
      priority: 1,
    },
    { title: 'Calendario', text: 'mis reuniones de google salen una hora antes, zona horaria?' },
    {
      title: 'Correos que van a spam',
      text: 'Los avisos de entrega que mandamos a clientes con Gmail entran en spam. SPF da *softfail* desde el cambio de proveedor.',
      priority: 2,
      notes: [['a', 'Añadida la IP nueva al registro SPF y activado DKIM.']],
    },
    {
      title: 'Phishing que suplanta a dirección',
      text: 'Me escriben por WhatsApp diciendo que son la directora y piden tarjetas regalo. ¡No las he comprado!',
      priority: 2,
    },
    {
      title: 'token en repositorio público',
      text: 'Por error subí un token de la API a un repositorio público. Lo borré a los 5 min pero puede que ya lo tengan.',
      priority: 1,
      notes: [['a', 'Token revocado y rotado. Sin uso en los registros.']],
    },
  ],
}
