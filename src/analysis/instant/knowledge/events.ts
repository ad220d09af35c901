/** What happens to things, as concepts of hints. */
export const EVENTS: Readonly<Record<string, string>> = {
  slow: `
    lento; lenta; lentos; lentas; lentitud; lentísimo; lentísima; tarda; tardan; tardando; demora; demorado
    eterno; eternidad; se traba; trabado; trabada; se pega; pegado; se queda pensando; se cuelga; colgado
    colgada; se congela; congelado; congelada; se tilda; tildado; tildada; ralentiza; a pedales; se arrastra
    slow; slowly; slower; slowness; sluggish; crawl; crawls; crawling; lag; laggy; lagging; takes ages
    takes forever; ages; forever; freeze; freezes; freezing; frozen; hang; hangs; hanging; hung; locks up
    locking up; unresponsive; not responding; grinding; snail; treacle; entrecortado; súper lento
    super slow`,
  full: `
    lleno; llena; llenos; llenas; sin espacio; espacio libre; espacio disponible; queda espacio; hay espacio
    poco espacio; espacio insuficiente; falta de espacio; saturado; saturada; full; no space; space left
    out of space; low on space; free space; running out; 0 bytes; capacidad; capacity; al 95; al 98; al 99
    cuota; quota; más espacio; more space; ampliar; ampliación; 91; 92; 93; 94; 95; 96; 97; 98; 99; 100`,
  delete: `
    borrar; borré; borró; borrado; borrada; borraron; borrados; eliminé; eliminó; eliminado; eliminada
    eliminaron; sobrescribí; sobreescribí; sobrescrito; sobreescrito; machacado; machaqué; pisado; pisé
    delete; deleted; deleting; wiped; overwrote; overwritten; overwrite; vanished; disappeared; desapareció
    desaparecido; desaparecida; desaparecieron; gone; missing; lost; perdido; perdida; perdí; emptied; vacié`,
  recover: `
    recuperar; recupera; recupere; recuperen; recuperación; restaurar; restaure; restauren; restauración
    restore; restored; recover; recovered; recovery; bring back; brought back; get back; retrieve
    versión anterior; previous version; copia de ayer; undelete; volver atrás`,
  locked: `
    bloqueado; bloqueada; bloqueados; bloqueo; bloqueó; bloquea; locked; lock; locks; locking; lockout
    desbloquear; desbloqueo; desbloqueen; unlock; unlocked; disabled; deshabilitado; deshabilitada
    inhabilitado; suspended; suspendida`,
  access: `
    acceso; accesos; access; permiso; permisos; permission; permissions; rights; privilegios; privileges
    autorización; autorizado; autorizar; rol; roles; role; derechos; atribuciones; authorised
    authorized; authorisation; authorization; permitido; autorizaciones; need to see; need to open
    able to see; poder ver`,
  suspicious: `
    sospechoso; sospechosa; sospechosos; raro; rara; raros; raras; extraño; extraña; extraños; dudoso
    dudosa; falso; falsa; fraudulento; suspicious; weird; strange; dodgy; fake; odd; fishy; phishy; bogus
    scammy; looks wrong; not genuine; legit; legítimo; genuine; no esperaba; unusual; de verdad; spoofed`,
  clicked: `
    pinché; pinchado; pinchar; cliqué; clic; click; clicked; clickeé; clickear; di clic; di click; hice clic
    hice click; abrí el adjunto; opened the attachment; pulsado; pulsé; opened it; typed my password
    entered my password; puse mi contraseña; puse mi clave; metí mi contraseña`,
  outage: `
    caída; caído; cayó; cae; caen; outage; offline; corte; cortes; corta; intermitente; intermittent; drop
    drops; dropping; flapping; microcortes; sin servicio; down; perdemos; se fue; se va; intermitencia
    fuera de servicio; parado; parada; caídos; inaccesible; unreachable; inestable; unstable`,
  duplicate: `
    duplicado; duplicada; duplicados; duplicadas; duplicate; duplicates; duplicated; dos veces; twice
    repetido; repetida; doble; por duplicado; double`,
  amend: `
    corregir; corrijan; corrección; modificar; modifiquen; cambiar; anular; anulen; borrar; borren; eliminar
    eliminen; fusionar; unificar; rectificar; amend; amending; amended; correct; correcting; merge; merged
    delete; remove; void; reverse; revertir; dar de baja; fix the data; change; incorrecto; incorrecta
    erróneo; errónea; equivocado; equivocada; wrong; mal cargado; mal grabado; incorrect; mal identificado`,
  sameplace: `
    pasan; pasa; bajan; baja; llega; llegan; integra; integran; sincroniza; sincronizan; traspasa; suben
    sube; cargó; procesó; ran; run; picked up; arrive; arrived; loaded; imported; exported; received
    flowing; flow; transmit; transmite; procesan; descarga; descargan`,
  hear: `
    oye; oyen; oigo; oír; escucha; escuchan; escucho; hear; heard; audio; sonido; sound; voice; robótica
    robotic; choppy; eco; echo`,
  system_update: `
    actualización; actualizaciones; update; updates; updating; patch; parche; upgrade; feature update`,
  missing: `
    no llegan; no llega; no llegó; never arrived; nunca llegó; nunca llegaron; les llega; not getting
    not receiving; not received; hasn't arrived; no recibo; no recibimos; no reciben; haven't had
    haven't received; never got; did not get; didn't get`,
  noaccess: `
    no puedo acceder; no hay acceso; sin acceso; no tengo acceso; can't access; cannot access; no access
    do not have access; don't have access; no tiene acceso; acceso a; acceso al; access to`,
  cantsee: `
    can't see; cannot see; cant see; no veo; no le aparece; no me aparece; no aparece; sin ver; no puede ver
    no puedo ver; unable to see; not visible; no visualizo; no visualiza; not showing; doesn't show`,
}
