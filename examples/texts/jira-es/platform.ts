import type { Queue } from '../story.ts'

export const PLATFORM: Queue = {
  group: 'Plataforma',
  category: 'Incidencia',
  stories: [
    {
      title: 'Producción: 502 en la pasarela de pagos',
      text: `h3. Qué pasa
La pasarela devuelve *502 Bad Gateway* en 1 de cada 5 pagos desde el despliegue de las 10:40.

{noformat}
upstream prematurely closed connection while reading response header from upstream, client: 203.0.113.9, server: pagos.cobalto.example
{noformat}

!captura-502.png|thumbnail!`,
      priority: 1,
      notes: [
        ['a', 'Revertido a 4.18.2. Los 502 desaparecen.'],
        ['b', 'Causa: tiempo de espera del balanceador menor que el del servicio.'],
      ],
    },
    {
      title: '500 en /api/tarifas',
      text: `{code:java}
java.lang.NullPointerException: Cannot invoke "Tarifa.getZona()" because "tarifa" is null
	at com.cobalto.tarifas.Calculo.aplicar(Calculo.java:118)
{code}
Pasa con clientes *sin zona asignada*.`,
      priority: 2,
    },
    {
      title: 'La web de seguimiento no carga',
      text: 'Los clientes ven la página en blanco al consultar un envío. En la consola: {{Failed to load resource: net::ERR_CERT_DATE_INVALID}}',
      priority: 1,
      notes: [['b', 'Certificado renovado. Añadido el aviso de caducidad a 30 días.']],
    },
    {
      title: 'kafka parado',
      text: 'cola pedidos-entrada sin consumir, lag 240k y subiendo',
      priority: 1,
      week: 9,
    },
    {
      title: 'Los envíos de Canarias no se integran con Aduanas',
      text: 'El webservice de Aduanas rechaza los mensajes con _"Código de documento no admitido (E0117)"_ desde el cambio del día 1.',
      priority: 1,
      week: 9,
      notes: [['a', 'Nueva versión del esquema obligatoria. Adaptamos el mapeo.']],
    },
    {
      title: 'Disco lleno en srv-log-02',
      text: '/var/log al 100 %, el rotado no funciona desde la migración.',
      priority: 2,
      notes: [['c', 'Corregido logrotate, liberados 84 GB.']],
    },
    {
      title: 'BBDD informes lentísima',
      text: 'La consulta del cierre diario pasa de 4 min a 55 min. Plan de ejecución: full scan en {{envios_hist}} (410 M de filas).',
      priority: 2,
      notes: [['a', 'Estadísticas desactualizadas. Recalculadas: 5 min.']],
    },
    {
      title: 'deadlock',
      text: 'Deadlock found when trying to get lock; try restarting transaction (MySQL 1213) al confirmar rutas',
      priority: 2,
    },
    {
      title: 'Backup semanal',
      text: 'El backup semanal de PostgreSQL falla con "pg_dump: error: query failed: ERROR: canceling statement due to lock timeout".',
      priority: 2,
    },
    {
      title: 'El proceso nocturno de rutas no ha terminado',
      text: 'El job {{rutas-noche}} sigue en marcha a las 8:15. Los repartidores no tienen hoja de ruta.',
      priority: 1,
      week: 13,
      notes: [
        ['c', 'Bloqueado por una sesión abierta en la base de datos. Eliminada; hojas de ruta a las 8:50.'],
      ],
    },
    {
      title: 'Nodo k8s NotReady',
      text: 'k8s-prod-07 en NotReady, pods en Pending. Memoria agotada en el host.',
      priority: 1,
    },
    {
      title: 'DNS interno',
      text: 'nexus.cobalto.example no resuelve desde los runners: "Temporary failure in name resolution"',
      priority: 2,
    },
    {
      title: 'Abrir 5432 desde el bastión',
      text: 'Hace falta una regla de firewall: 192.0.2.20 -> 192.0.2.115:5432 para la migración del sábado.',
    },
    {
      title: 'SFTP del cliente Brisamar',
      text: 'El SFTP no acepta la clave nueva: {{Permission denied (publickey)}}. Necesitan subir el fichero de pedidos antes de las 18:00.',
      priority: 2,
    },
    {
      title: 'Alertas falsas de SRV-MON01',
      text: 'Llegan 300 avisos a la hora de un host que se retiró en mayo.',
    },
  ],
}
