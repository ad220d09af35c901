import type { Queue } from '../story.ts'

export const NETWORK: Queue = {
  group: 'Redes y comunicaciones',
  category: 'Red',
  stories: [
    { title: 'VPN', text: '', week: 16 },
    {
      title: 'vpn no conecta',
      text: 'desde casa no conecta, se queda en 98% y sale error -14. ayer iba bien',
      week: 17,
    },
    {
      title: 'La VPN se corta cada 10 minutos',
      text: 'Desde el lunes la VPN se desconecta cada diez minutos más o menos y tengo que volver a meter usuario y código. Trabajo con fibra de 600 y por el móvil me pasa igual, así que no es mi línea. FortiClient 7.2.4, equipo PC-ALM-0412.',
      priority: 3,
      week: 17,
      notes: [['Gala Ibarrondo', 'Mismo síntoma en otros usuarios con 7.2.4. Se prueba 7.2.8.']],
    },
    {
      title: 'La VPN se corta cada 10 minutos',
      text: 'Desde el lunes la VPN se desconecta cada diez minutos más o menos y tengo que volver a meter usuario y código. FortiClient 7.2.4, equipo PC-ALM-0455.',
      priority: 3,
      week: 17,
    },
    {
      title: 'Se corta la VPN',
      text: 'Hola. Se corta la VPN a cada rato, imposible trabajar con SAP. Equipo PC-ALM-0398, FortiClient 7.2.4. Gracias',
      week: 18,
      close: 'Actualizado FortiClient a 7.2.8.',
    },
    {
      title: 'Se corta la VPN',
      text: 'Buenas tardes, se corta la VPN a cada rato, imposible trabajar con SAP. Equipo PC-ALM-0421, FortiClient 7.2.4. Un saludo',
      week: 18,
      close: 'Actualizado FortiClient a 7.2.8.',
    },
    {
      title: 'Error al conectar VPN',
      text: 'Unable to establish the VPN connection. The VPN server may be unreachable. (-5)',
      week: 19,
    },
    {
      title: 'No puedo trabajar desde el hotel',
      text: 'Estoy en una feria en Lisboa y con la wifi del hotel la VPN no conecta; con los datos del móvil sí. Mañana presento a un cliente y necesito los archivos del servidor.',
      priority: 2,
      week: 18,
    },
    {
      title: 'RV: escritorio remoto',
      text: `<p>Hola equipo,</p><p>al abrir el <b>escritorio remoto</b> a SRV-TS01 aparece:</p><p>&ldquo;Se ha producido un error interno 0x4&rdquo;</p><p>Por la VPN llego a las carpetas&nbsp;sin problema.</p><br><p>--<br>Telmo Arriaga<br>Planificación</p>`,
      week: 15,
    },
    {
      title: 'SIN INTERNET EN TODA LA PLANTA 3',
      text: 'No hay internet ni carpetas en toda la planta 3 desde las 8:10. Somos unas 40 personas paradas.',
      priority: 1,
      site: 'Madrid',
      week: 8,
      notes: [
        ['Gala Ibarrondo', 'Switch SW-MAD-P3-02 sin alimentación. Salta el diferencial del rack.'],
        [
          'Gala Ibarrondo',
          'Electricista rearma el diferencial a las 9:05. Switch arriba, todos los puertos en verde.',
        ],
      ],
      close: 'Corte eléctrico en el rack de la planta 3.',
    },
    {
      title: 'Planta 3 sin red',
      text: 'no hay red en la planta 3, ni teléfonos ni ordenadores',
      priority: 1,
      site: 'Madrid',
      week: 8,
    },
    {
      title: 'sin conexion',
      text: 'no funciona internet en mi sitio, el cable esta bien, la luz del conector apagada. roseta 2-114',
      priority: 3,
    },
    {
      title: 'Internet muy lento por las tardes',
      text: 'A partir de las 16:00 todo va a pedales: páginas que tardan un minuto y cortes en las reuniones. Pasa en toda la oficina de Bilbao, por cable y por wifi. Test de velocidad: 2 Mbps de bajada.',
      priority: 3,
      site: 'Bilbao',
    },
    { title: 'WIFI', text: 'la wifi ALM-CORP no aparece en la sala Roble', site: 'Madrid' },
    {
      title: 'El wifi del almacén pierde las pistolas',
      text: 'Las pistolas de picking pierden el wifi entre los pasillos 14 y 18 y hay que volver a empezar la ubicación. Desde que se movieron las estanterías. Adjunto plano.',
      priority: 2,
      site: 'Valencia',
      notes: [['Gala Ibarrondo', 'Cobertura de -82 dBm en el pasillo 16. Hace falta otro punto de acceso.']],
    },
    {
      title: 'Wi-Fi invitados no da acceso',
      text: 'Los invitados de la reunión de hoy se conectan a ALM-GUEST, pero el portal donde se pone el código no se abre.',
    },
    {
      title: 'Abrir puerto para proveedor',
      text: 'Solicito abrir en el firewall el puerto 8443 desde 203.0.113.40 hacia SRV-WEB03 para la integración con la transportista. Aprobado en el cambio CHG0031877.',
      close: 'Regla 412 creada en el cortafuegos.',
    },
    {
      title: 'página bloqueada',
      text: 'me sale categoría bloqueada al entrar en la web del colegio de economistas y la necesito para el trabajo',
    },
    {
      title: 'srv-app07.almendro.example no resuelve',
      text: 'Desde Sevilla nslookup srv-app07.almendro.example devuelve "Non-existent domain". Desde Madrid resuelve 192.0.2.57. Parece el DNS de la delegación.',
      priority: 3,
      site: 'Sevilla',
    },
    {
      title: 'Conflicto de IP',
      text: 'Windows avisa cada poco de un conflicto de direcciones IP (192.0.2.133) en el PC del laboratorio.',
    },
  ],
}
