import type { Queue } from '../story.ts'

export const INFRASTRUCTURE: Queue = {
  group: 'Infraestructura',
  category: 'Redes y servidores',
  stories: [
    { title: 'sin internet', text: 'no hay internet en consultorios externos', priority: 1, week: 7 },
    {
      title: 'SIN SISTEMA',
      text: 'NO HAY SISTEMA EN TODO CONSULTORIOS EXTERNOS, NI KLINIA NI INTERNET. 60 PERSONAS EN SALA DE ESPERA',
      priority: 1,
      week: 7,
      notes: [
        ['Leandro Paz', 'Switch del rack CE-1 apagado por corte de UPS.'],
        ['Leandro Paz', 'UPS en bypass, servicio repuesto 09:40.'],
      ],
      close: '&#60;p&#62;Batería de UPS agotada. Se pide recambio.&#60;/p&#62;',
    },
    {
      title: 'se cae la wifi en internación',
      text: 'La wifi del piso 4 de internación se corta al pasar de un pasillo al otro y las tablets pierden lo que se estaba cargando.',
      priority: 2,
    },
    { title: 'Wifi', text: 'wifi de pacientes no da clave' },
    {
      title: 'VPN para teletrabajo',
      text: 'Solicito acceso VPN para informar estudios desde casa. Autorizado por Jefatura de Imágenes.',
    },
    {
      title: 'vpn',
      text: 'no conecta la vpn, usuario o contraseña incorrectos pero es la misma de siempre',
      week: 15,
    },
    {
      title: 'Corte de VPN',
      text: 'La VPN se corta mientras informo tomografías; hay que volver a bajar el estudio completo (2 GB).',
      week: 16,
      priority: 2,
    },
    {
      title: 'Corte de VPN',
      text: 'Buen día, la VPN se corta mientras informo tomografías; hay que volver a bajar el estudio completo (2 GB). Gracias',
      week: 16,
      priority: 2,
    },
    { title: 'Puerto de red', text: 'habilitar puerto de red en consultorio 21, boca B-44' },
    {
      title: 'DHCP',
      text: 'Las PCs nuevas del piso 2 toman IP 169.254.x.x. El rango del DHCP parece agotado.',
      priority: 2,
      close: 'Ampliado el ámbito de la VLAN 42.',
    },
    {
      title: '[ALERTA] SRV-PACS02 disco 96 %',
      text: 'Host: SRV-PACS02 (192.0.2.84)\nServicio: Disco D:\nEstado: CRÍTICO\nInfo: 96 % usado, 41 GB libres',
      priority: 2,
      week: 10,
    },
    {
      title: '[ALERTA] SRV-PACS02 disco 97 %',
      text: 'Host: SRV-PACS02 (192.0.2.84)\nServicio: Disco D:\nEstado: CRÍTICO\nInfo: 97 % usado, 30 GB libres',
      priority: 2,
      week: 11,
    },
    {
      title: '[ALERTA] Backup KLINIA',
      text: 'El respaldo nocturno de KLINIA no terminó. Código 2074: medio no disponible.',
      priority: 1,
    },
    {
      title: 'Restaurar carpeta Docencia',
      text: 'Alguien borró la carpeta Docencia\\2025 del compartido. ¿Se puede recuperar del respaldo?',
      close: 'Restaurada desde la copia del domingo.',
    },
    {
      title: 'carpeta compartida',
      text: 'no puedo entrar a la carpeta de Calidad, me pide usuario y contraseña de red',
    },
    {
      title: 'Servidor de turnos caído',
      text: 'La web de turnos da 502 Bad Gateway desde las 6:00. Los pacientes llaman por teléfono y colapsa la central.',
      priority: 1,
    },
    {
      title: 'ORA-12541',
      text: 'El sistema de sueldos muestra ORA-12541: TNS:no listener al liquidar.',
      priority: 1,
      close: 'Listener detenido tras el parche; iniciado.',
    },
    { title: '.', text: '' },
  ],
}
