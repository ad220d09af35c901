import type { HintTable } from './hints.ts'

export const IN_HOUSE: HintTable = {
  'apps.internal': {
    sure: `
      TPV; TPVs; POS; till; tills; punto de venta; point of sale; terminal de venta; caja registradora
      cash register; datáfono; datafono; posnet; cobrar + caja; caja + $fault; cajero + sistema
      self checkout; medical record; EHR; EMR; RIS; PACS; DICOM; visor + imágenes; visor RX
      visor de radiografías; laboratorio + resultados; sistema de turnos; turnero; sistema de citas
      citas + $fault; agenda + pacientes; agenda de; firmar el alta; LIMS; SCADA; HMI; PLC
      orden de producción; production order; lote + $fault; batch + release; core bancario; core banking
      Temenos; Finacle; Bantotal; policy system; claims system; case management; case + note
      expediente electrónico; padrón; gestor documental; document management; DMS; OpenText; Documentum
      Laserfiche; DocuSign; firma electrónica; e-signature; Moodle; Blackboard; campus virtual
      sistema académico; actas de notas; acta de grado; actas de grado; actas; nota de alumnos
      student system; SIS; booking system; PMS; Opera + hotel; check-in + $fault; reservas + $fault
      sistema de reservas; tracking + envíos; hoja de ruta; app de reparto; delivery app; app + repartidores
      app móvil corporativa; mobile app + $fault; GPS; CAD; GIS; catastro; object reference not set
      referencia a objeto; NullPointerException; objeto nulo; index out of range; unhandled exception
      ServiceNow + $fault; Jira + $fault; GLPI + $fault; Zendesk + $fault; Confluence + $fault; Turnitin
      in-house; inhouse; desarrollo propio; aplicación interna; aplicativo interno; homebanking; back office
      backoffice; PDA + almacén; handheld + app; terminal not ready; card payments; taking cards; take cards
      dispensación; farmacia + sistema; quirófano; enfermería; case note; línea de producción
      báscula + sistema; pesaje; ficha de matrícula; registro de matrícula; scheduling system; rostering
      MES + planta; MES + orden; HIS + paciente; Canvas + course; sistema de expedientes
      expediente + adjuntar; library system; library + book; card machine + POS; card machine + till
      connection lost to POS; patient system; patient system + $slow; patients + system; cerrar entregas
      app + versión nueva; $fault + nueva versión + app; item could not; sistema + cuelga; system + $slow
      sistema + $slow; $slow + aplicación; $slow + aplicativo; $slow + app; error inesperado
      unexpected error; consulte con su administrador; sistema de reclamos; ticketing system; repairs system
      housing system; legal system; sistema de inventario; WMS + $fault; tarjeta + caja; tarjeta + cobrar
      tarjeta + datáfono; impresora fiscal; controlador fiscal; sistema comercial; sistema de gestión
      gestor de turnos; $domain + $fault; $domain + $slow; $domain + $business; $domain + error
      Quipux + $fault; Urkund + $fault; pumps; surtidor; surtidores; forecourt; módulo + error
      firmar + resoluciones; resoluciones; $name + firmar; $name + guardar; $name + módulo; referencia nula
      null reference; stack trace; Exception; emisión; barrera; kiosk; kiosko; totem; tótem
      terminal de cobro; checkout terminal; terminal + cobro; sale + minutes; venta + tarda; venta + minutos
      terminal + venta; lab system; sistema de laboratorio; validar resultados; validate results
      user in use; usuario en uso; ventas + terminal; línea de cajas`,
    likely: `
      aplicativo; aplicación + error; sistema + error; app + cierra; system + error; módulo + error
      module + error; paciente; pacientes; patient; patients; alumnos; students; póliza; expediente
      paciente + abre; receta; módulo; screen + save; al guardar; al grabar; saving + record; when saving
      caja; cajas; cobrar; recipe; cita; citas; turnos; booking; reserva; reparto; repartidor; conductor
      driver + app; docente; ingresar calificaciones; grades; notas + alumnos; radiografía; operario
      application error; recepción + sistema; acta; turno; datáfono; surtidor; cajero; cashier; $domain
      Quipux; Urkund; $business + $fault; conexión con el servidor; connection to the server
      connect to server; licencia de red; pantalla de inicio; la app se cierra; app closes; app crashes
      servicio de licencias; login screen + $business; historia clínica; matrícula; préstamo; actas
      no me deja guardar; no guarda; won't save; does not save; will not save; el sistema no deja
      sistema + $fault; app + $fault; application + $fault; aplicación + $fault; aplicativo + $fault
      software + shows; software + muestra; firmar + $fault; al firmar; al emitir; emitir + $fault
      bandeja de entrada del sistema; receta electrónica; módulo de`,
    besides: '$name + $fault; $name; $name + error; $name + $slow',
    against: `
      case closed; SAP; Salesforce; Workday; scanner + till; lector + caja; barcode; cámara; driver de
      printer driver; impresora; turno de noche; printer; Excel; Outlook; $duplicate + $record
      fecha de nacimiento; date of birth; anular; reserva de sala; meeting; Teams; Zoom; Power BI
      GPS coordinates; sistema operativo; operating system; nota de crédito; caja chica; caja de cartón
      sin internet; no internet; mal identificado; app + authenticator; Authenticator; hot desk; $password
      $account + $locked; crear usuario; usuario; asignar roles; no hay acceso; internet; silla; chair
      Windows; lector; pistola; parking; wifi; sistema de archivos; interfaz; telephone system; phone system
      sistema de climatización; $noaccess; $access + $want; $newcomer; $leaver; $noaccess + $business
      $recover; backup; respaldo; $duplicate; $report + $fault; importar; SFTP; servidor + $outage; host
      $suspicious; códigos + móvil; número de la app; permisos de escritura; CRM; vendedores + CRM; ratón
      $screen + negra; any update; contable; I can't see + board; finance module; monitors; monitores`,
  },
}
