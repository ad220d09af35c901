import type { HintTable } from './hints.ts'

export const STORAGE: HintTable = {
  'storage.shares': {
    sure: `
      driveletter + $fault; driveletter + gone; driveletter + veo; driveletter + desapareció
      driveletter + missing; driveletter + aparece; mapped drive; mapped drives; map drive; map + drive
      mapear; unidad de red; network drive; network drives; unidad compartida + $fault
      shared drive + $fault; carpeta compartida; shared folder; servidor de archivos; file server
      file share; NAS + $fault; OneDrive; Google Drive; Dropbox; OneDrive + sync; OneDrive + sincroniza
      file + locked; archivo + bloqueado; archivo bloqueado; locked by another user
      bloqueado por otro usuario; locked for editing; in use by another; en uso por otro; solo lectura
      read-only; read only; $folder + desaparecido; folder + gone; folder + missing; carpeta + veo
      no veo la carpeta; folder + open; carpeta + abre; carpeta + abrir; unidad P; unidad X roja
      cruz roja + unidad; red cross + drive; $folder + $fault; $drive + conecta; SharePoint sync
      SharePoint + biblioteca; document library; Box + sync; DFS; network path; ruta de red; unidades de red
      compartida + $fault; conflicto de sincronización; shared drives; drives + logging in; no mapped drives
      Nextcloud; desapareció la unidad; unidad Z; unidad + desapareció; unidad + Mi PC; drive + This PC
      drive + disappeared; lost my drive; S drive; H drive; P drive; drive has gone; no aparece la unidad
      no me aparece la unidad; drive not showing; carpeta + dejó de; Drive + $fault; carpetas de red
      shared files; ubicación no está disponible; location is not available; team folder; folder inside
      can't see + folder; folder + only for me; carpeta de + abrir + disponible`,
    likely: `
      $folder; carpeta; carpetas; folder; folders; shared drive; unidad; compartida; NAS; drives`,
    faint: 'sync; sincroniza',
    against: `
      $access + $folder; $full + $drive; driveletter + $full; $recover + $folder; $delete + $folder
      scan to folder; escáner + carpeta; $printer; hard drive; disco duro; test drive; flash drive
      spam folder; junk folder; carpeta de spam; bandeja; digitalizo; sin espacio; backup
      $file + $suspicious; .crypt; pendrive; USB drive; $file + extensión; Outlook folder
      carpeta de Outlook; drive full; pidiendo bitcoin; lockbit; cifrado; encrypted; $noaccess + $folder
      work over VPN; OneDrive + $full; OneDrive + completo`,
  },
  'storage.space': {
    sure: `
      $drive + $full; driveletter + $full; sin espacio; no space; no queda espacio; no hay espacio
      poco espacio; low disk space; disk full; disco lleno; drive full; 0 bytes; falta de espacio
      more space; más espacio; ampliar espacio; ampliar + $drive; ampliar + cuota; extend + $drive
      cuota + $folder; quota + $folder; OneDrive + $full; OneDrive + space; running out of space
      liberar espacio; free up space; espacio en disco; disk space; espacio insuficiente; insufficient space
      cuota de disco; disk quota; C: lleno; $full + compartida; $full + NAS; storage full
      almacenamiento lleno; disco al 99; almost full; nobody + save + $drive; espacio + $want; storage quota
      out of disk; espacio agotado; no cabe; ya no cabe; 200 MB; quedan + MB; MB + quedan; quedan + GB
      GB + left; run out of room; out of room; room on + drive; can't save + $drive; guardar + disco + $full
      $drive + room; liberar + disco; clean up + disk; disco + cabe; $drive + server + $full
      drive on + $full; servidor de archivos + $full; disco + servidor + $full; acabó el espacio
      se acabó el espacio; no space left; space left; share + space; OneDrive + completo
      can't upload + $full; no puedo subir + $full; OneDrive full; subir más`,
    likely: 'espacio; space; gigas; GB libres; full + disk; cuota',
    against: `
      $mailbox + $full; $mailbox; buzón; mailbox; casilla; $database + $full; tablespace; base de datos
      parking space; office space; espacio de trabajo; workspace; espacio de estacionamiento; desk space
      full access; full time; full name; espacio en blanco; space bar; barra espaciadora; SQL
      $mobile + $full; RAM; iPhone; ORA; full licence; SharePoint space; núcleos; tray full; correo; mail
      bandeja; servidor de correo`,
  },
  'storage.backup': {
    sure: `
      backup; backups; back up + $fault; copia de seguridad; copias de seguridad; respaldo; respaldos
      respaldar; Veeam; Commvault; NetBackup; Acronis; Veritas; Rubrik; Cohesity; Datto; Backup Exec
      Arcserve; Bacula; Druva; tape; tapes; cinta; cintas; snapshot + $fault; backup + $fault
      backup + failed; backup job; backup fallido; respaldo fallido; copia + falló; copia nocturna
      retención; retention; copia incremental; Azure Backup; offsite; job de respaldo; plan de respaldo
      nightly jobs; jobs + complete; copia + nocturna; copias + $fault; trabajo de copia
      job + nightly + backup; restore point; respaldo mensual; punto de restauración; cinta + expulsada
      Veeam + warning; respaldando; backed up; being backed up; se está respaldando; is it backed up
      trabajos + respaldo; respald + servidor`,
    likely: 'snapshot; copia de; nightly backup; copias; Shadow copy',
    against: `
      backup code; backup codes; código de respaldo; $recover + $folder; $recover + $file; $delete + $folder
      backup phone; backup laptop; back up and running; copias en la impresora; back up today; fotocopias
      backup line; restaurar; restore; recuperar; backup contact; copia de la factura; línea de respaldo
      carpeta + $recover; from backup; equipo de respaldo; copia en papel; $printer; cinta + etiquetas
      cinta + térmica; cinta + $printer`,
  },
  'storage.restore': {
    sure: `
      $delete + $folder; $delete + $file; $recover + $folder; $recover + $file; borré + carpeta
      borrado por error; borré sin querer; eliminé sin querer; sin querer; por error + $delete
      deleted by mistake; accidentally; by accident; by mistake + $delete; accidentally deleted; recycle bin
      papelera; papelera de reciclaje; versión anterior; previous version; previous versions
      restore + yesterday; recuperar + ayer; recuperar excel; overwritten; sobrescrito; sobreescrito
      sobrescribí; machacado; saved over; guardé encima; $file + desapareció; $file + dañado
      $file + corrupt; corrupted file; archivo dañado; archivo corrupto; archivos desaparecidos
      missing files; files missing; files gone; folder has gone; folder disappeared; carpeta + desapareció
      carpeta + desaparecido; carpeta + desaparecida; bring back; brought back; recuperar archivos
      recuperar carpeta; restaurar carpeta; restaurar archivo; restore file; restore folder; undelete
      se perdió + $file; unsaved; no guardé; sin guardar; lost my work; perdí mi trabajo; perdí el trabajo
      perdí los cambios; $recover + documento; file disappeared; versión buena; good version; la de ayer
      yesterday's copy; yesterday's version; copy + back; copy of + yesterday; encima de la versión
      guardé + encima; saved + over; se perdió mi archivo; perdió + $file; archivo + ayer; $file + yesterday
      back from yesterday; version back; papelera de OneDrive; vacié la papelera; emptied the bin
      contrato + papelera; recuperar + $mail; versión del lunes; monday's version; version of + workbook
      version of + $file; versión + $file + pisé; pisé + otra; saved another over; another over it; la pisé
      lo pisé; earlier version; older version; previous copy; versión + Excel + necesito; is corrupted
      corrupted; older copy; earlier copy; copia anterior; hay copia; documento dañado; Word + dañado
      document + corrupted`,
    likely: `
      $recover; restore; recuperar; restaurar; papelera; borrado; deleted; versión del`,
    faint: '$delete',
    against: `
      recuperar contraseña; recover password; clave de recuperación; recovery key; $recover + $account
      $recover + $password; delete record; borrar registro; $delete + $record; $delete + $mail
      deleted emails; delete user; eliminar usuario; $database + $recover; missing emails; lost phone
      lost laptop; perdí el celular; lost card; missing payslip; icons gone; lost connection; factory reset
      missing email; $amend + $record; H drive gone; drives gone; driveletter; drive gone; bookmarks gone
      lost network; lost access; missing + $mail; $suspicious + $file; lost signal; desktop icons
      Authenticator; favoritos; rare files; extensión; crypt; demanding; bitcoin; mis marcadores
      pérdida de paquetes; bank file; $feed; buzón; weird files; missing key; gone offline; lost + $mobile
      stolen; desapareció la unidad; perdí la conexión; ransomware; icons; $password; contraseña; mailbox
      rescate; money; lost badge; $duplicate + $record; signature gone; firma; Veeam; restore point
      respaldo; ex employee; $leaver; USB stick; client files; USB; Teams + channel; canal; channel
      equipo de Teams; versión del programa; archive; bajamos archivos; borradores`,
  },
}
