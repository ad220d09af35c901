import type { HintTable } from './hints.ts'

export const DATA: HintTable = {
  'data.database': {
    sure: `
      $database + $fault; $database + $full; $database + $slow; $database + $outage; $database + deadlock
      deadlock; deadlocks; ORA; tablespace; tablespaces; datafile; SQL Server + $fault; consulta + $slow
      query + $slow; slow query; query; queries; sesiones bloqueadas; sessions blocking; blocking session
      blocked session; réplica; replica; replication; replicación; stored procedure
      procedimiento almacenado; índice + tabla; missing index; reindex; transaction log
      log de transacciones; TNS; max connections; connection pool; pool de conexiones; MongoDB; PostgreSQL
      Postgres; MySQL; MariaDB; SQL Server; base de datos; bases de datos; database; databases; DBA; schema
      esquema; archive log; archivelog; data guard; always on availability; availability group
      restore + $database; refresh + $database; DB; prod DB; BBDD; execution plan; row lock; Redis
      Elasticsearch; Cassandra; SQL + error; vacuum; running out of connections; SQL + connections
      tabla + tomada; procesos + esperando; tabla + bloqueada; table + locked; lock + table
      bloqueos + $database; lock wait; timeouts + SQL; conexiones + SQL; table full; instancia de base
      sesiones + tabla; $database + $want; consulta SQL; script SQL + producción; too many clients
      consulta + termina; query + finish; bloquea a los demás; max_connections; consulta + bloquea + $slow
      consulta + bloquea + demás; $database + tabla; table + SQL; index + SQL`,
    likely: 'SQL; Oracle; partition',
    faint: 'tabla; table; índice; index',
    against: `
      $access + $database; Access database; base de Access; Oracle EBS; Oracle ERP; Oracle + factura
      Oracle time; time cards; disk + amber; RAID; knowledge base; Power BI; dashboard; HYPV; timesheet
      pivot table; tabla dinámica; database + customers; Oracle project; Oracle project approver
      base de conocimiento; base de conexión; project code; backup + failed; backup job`,
  },
  'data.reports': {
    sure: `
      Power BI; PowerBI; Tableau; Qlik; QlikView; Qlik Sense; Looker; Cognos; MicroStrategy; SSRS
      Crystal Reports; Business Objects; SSAS; $report + $fault; $report + cuadra; $report + cuadran
      $report + vacío; $report + blank; $report + empty; $report + wrong; $report + refresh
      $report + actualiza; $report + figures; $report + cifras; $report + datos; $report + totals
      $report + totales; $report + $slow; $report + ventas; $report + sales; $report + exporta
      $report + $want; report + missing; dashboard; dashboards; tablero; tableros; cuadro de mando
      cuadros de mando; KPI; KPIs; indicadores; wrong figures; no cuadra; no cuadran; cifras; figures; cubo
      data warehouse; scheduled report; reporte programado; informe + correo; refresh failing
      refresh failed; Snowflake; BigQuery; datalake; informe de ventas; reporte de ventas; sales report
      MI report; BI; desactualizado + $report; dashboard + $fault; tablero + desactualizado; report is blank
      no data for; sales dashboard; month end report; sin datos; datos del jueves; $report + desactualizado
      figures + report; numbers + report; números + $report; reporte + diferencia; diferencias + $report
      extracción + datos + $want; figures don't match; totals + wrong; wrong totals; match finance
      viene vacío; informe diario; daily report; numbers don't match`,
    likely: `
      $report; informe; informes; reporte; reportes; report; reports; totals; totales; listado`,
    against: `
      police report; report this; i want to report; to report; informe + carpeta; expense report
      incident report; Power BI Desktop + install; instalar + Power BI; licencia + Power BI
      reporte de incidencia; crime; report + phishing; accident report; reporting line; reports to
      report ref; $folder + $delete; carpeta; printer reports; bug report; licence; licencia; license
      licencias; auditoría + Word; Power BI Pro; i reported; reported it; ya reporté; reporté el
      les informo que; report is corrupted; report + copy`,
  },
  'data.correction': {
    sure: `
      $duplicate + $record; duplicado + maestro; registro duplicado; duplicate record; duplicate records
      duplicate patient; duplicate customer; corregir datos; corrección de datos; data correction; data fix
      fix the data; datos erróneos; wrong data; wrong date; fecha equivocada; fecha errónea; date of birth
      fecha de nacimiento; wrong DOB; DOB; wrong address on; needs amending; amend; anular registro
      borrar registro; delete record; merge records; fusionar; unificar; maestro de clientes
      maestro de proveedores; maestro de artículos; master data; datos maestros; cleanse; mal identificado
      wrong patient; paciente equivocado; mal cargado; mal cargada; mal grabado; grabado + veces
      grabados + veces; cargado dos veces; entered twice; keyed twice; mal ingresado; mal digitado
      digitado mal; anular + envío; anular + duplicado; anular movimiento; reversar; reverse the transaction
      corregir fecha; cambiar la fecha; update record; backdate; wrong quantity; cantidad equivocada
      wrong amount; importe equivocado; typo in; CUIT; código postal mal; wrong postcode
      actualizar dirección + cliente; corregir + importe; rectificar; script de corrección; update masivo
      wrongly entered; merge + $record; merge + duplicate; unificar + $record; le pusieron; pusieron + fecha
      en vez de + fecha; en vez de + 20; instead of + date; same VAT; mismo RUT; fecha de ingreso + corregir
      corregir + fecha; corregir + $record; anular + $record; fusionar + $record; deshacer + movimiento
      reverse + entry; eliminar + registro; delete + entry; delete + entries; wrong + patient; wrong price
      precio equivocado; precio + mal; wrong name on; misspelt + customer; dar de baja + proveedor
      borrar + pedido; delete + order; cancel + order; cargada dos veces; wrong code + stock
      actualizar + maestro; void; void + receipt; keyed against; keyed + wrong; wrong customer account
      anular una; cargada dos; está duplicada; está duplicado; posted + wrong account; wrong account
      anular + factura; duplicada + factura; mal codificado; wrong unit; fix in master
      corregir en el maestro; master + fix; unidad + caja + maestro; codificado + producto; product + wrong
      código + mal + producto; maestro + corregir; con fecha + cambiarla; cambiarla a; dated + change
      change to 2025; change + to + 20; se grabó; grabó + fecha; dated 20; albarán + fecha; fecha + cambiar
      cuenta equivocada; posted to the wrong; delete journal; asiento + equivocada; asiento + eliminar
      apunte + borrar; journal + wrong; eliminar + asiento; borrar apunte; reverse + journal
      apunte + eliminar`,
    likely: `
      $duplicate; duplicado; duplicada; corregir; corrección; anular; amending; incorrect data
      datos incorrectos; merge; duplicate; erróneo; rectificar; $amend + $record`,
    against: `
      $duplicate + $mail; pantalla duplicada; duplicate display; duplicate screen; double clicks
      double booked; duplicar pantalla; apellido; surname; display name; $password; contraseña
      cambio de apellido; correct password; copia duplicada; borrar carpeta; $file + $delete
      $delete + $folder; cambiar clave; incorrect password; contraseña incorrecta; duplex; doble cara
      doble factor; double sided; wrong password; Authenticator; hora incorrecta; tries twice
      dos veces al día; reiniciado dos veces; restarted twice; sent twice; sent an order twice; double check
      bank details; $account + $want; $slow; dos veces hoy; call twice; reinicié dos veces; remove + $access
      se grabó la reunión; ya existe; already exists; no se facturan`,
  },
  'data.integration': {
    sure: `
      interfaz + $fault; interfaz; interfaces; interface + $fault; integración + $fault
      integration + $fault; ETL; SFTP; FTP; IDoc; IDocs; EDI; AS2; proceso nocturno; nightly job
      overnight job; overnight feed; feeds; batch job; scheduled job; job + $fault; job + failed
      proceso batch; Control-M; Autosys; carga masiva; bulk upload; bulk load; import + $fault
      importación + $fault; export + $fault; fichero + banco; archivo + banco; bank file; file + bank
      file + picked up; $feed + $sameplace; pedidos + ERP + web; pasan + ERP; pasan + historia; no pasan
      not syncing + CRM; sync between; entre sistemas; between systems; webhook; middleware
      MuleSoft; BizTalk; Boomi; Talend; SSIS; Airflow; Kafka; RabbitMQ; ActiveMQ; MQ; cola de mensajes
      message queue; consumer lag; lag + consumer; web service; webservice; SOAP; nada cargado
      nothing loaded; HL7; CODA; data migration; migración de datos; tarea programada; scheduled task
      no se integran; rechaza los mensajes; interface file; archivo de intercambio; replicación + ERP
      data load; carga de datos; Zapier; Power Automate; flow failed; consumer; enviar a SII; transmitir
      orders + ERP; orders + website + ERP; pedidos + web; came across; come across + ERP
      extracto + levantó; levantó + archivo; no levantó; proceso + extracto; extracto bancario
      bank statement + load; file + loaded; archivo + cargado; archivo + procesó; archivo no cargado
      interface + file; no se traspasan; no traspasa; no replica; pedidos + ERP; web + ERP
      resultados + historia; laboratorio + historia; ventas + sistema + pasan; tiendas + central
      pickup folder; drop folder; sin procesar; unprocessed; no se procesó; no se procesan; stuck in queue
      encolados; encolado; cola + mensajes; queue + messages; backlog + messages; feed + $fault
      sincronización + $fault; sync + failed; API + partner; partner + file; SFTP + $fault; SFTP + clave
      publickey; cron job; crontab; pasan + contabilidad; no pasan a; file to bank; file + rejected; BACS
      format error; cut-off; file + bank + rejected; archivo rechazado; asientos + pasan
      nómina + contabilidad + pasan; job aborted + file; pedidos rechazados; asientos rechazados
      registros rechazados; terminó + rechazos; aseguradora + archivos; files to insurer; overnight SFTP
      SFTP nocturno; archivos a la; files to + going; envían los archivos; fichero del banco
      archivo del banco; fichero + cargado; file + loaded + ERP; cargado + ERP; loaded into`,
    likely: `
      job; batch; sincroniza; sync; migración; lote; intermedia; integración; integration; feed; integran`,
    faint: 'importar; exportar; transfer; carga masiva',
    against: `
      backup job; job + Veeam; job title; backup; OneDrive; sync OneDrive; $mobile + sincroniza
      correo + sincroniza; calendario + sincroniza; biométrico; carga la página; no carga
      Outlook; sync + mobile; print job; job de impresión; interfaz gráfica; user interface
      carga la batería; cargador; exportar a PDF; calendario; jobs listed; new job; $printer; calendar
      Veeam; lector; badge; no me carga; cargando; se queda cargando; replicador; timbrar; batería; hinchada
      lote + paciente; cargar nafta; OneDrive + sync; disco; leads; workflow; requests`,
  },
}
