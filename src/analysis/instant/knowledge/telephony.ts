import type { HintTable } from './hints.ts'

export const TELEPHONY: HintTable = {
  'telephony.calls': {
    sure: `
      $call + $hear; $call + $outage; $call + $fault; $hear + cliente; $hear + clientes; $hear + callers
      $hear + them; hear me; headset + $fault; headset + $hear; headset + call; auriculares + $fault
      diadema + $fault; cascos + $fault; Jabra; Plantronics; softphone; voicemail; voice mail; buzón de voz
      contestador; desvío de llamadas; desviar llamadas; call forwarding; divert calls; divert
      llamadas entrantes; llamadas salientes; incoming calls; outgoing calls; inbound calls; outbound calls
      Jabber; Zoiper; RingCentral; 8x8; Five9; Genesys; Avaya Workplace; call recording
      grabación de llamadas; dropped calls; calls drop; calls + drop; llamadas + cortan; se corta + $call
      one way audio; eco; echo; crackling; voz robótica; QoS; caller ID; missed calls; $call + sale
      $call + entra; $call + entran; transfer calls; transferir llamadas; Teams Phone; no me oyen
      no me escuchan; no se oye; desvío + $call; entrecortado; voz + corta; crackly; sound like a robot
      robot + callers; voicemail light; messages + voicemail; me oyen; se oye + ruido; poor call quality
      calidad de llamada; audio entrecortado; transferir + $call; transfer + $call; silence + call
      muted + call; llamadas + softphone; softphone + suena; hear me on; nobody can hear; nobody can hear me
      nadie me oye; Teams calls + $hear; llamadas de Teams + $hear; divert my calls; desviar mis llamadas
      desviar + llamadas; suenen en; grito; shout; only hear me; solo me oyen; oyen + grito`,
    likely: `
      $call; $hear; auricular; auriculares; audio; tono; llamada; calls; headphones; mute; diadema; headset
      headsets; audífonos`,
    against: `
      Zoom; Teams + meeting; reunión; meeting; videollamada; callback; please call; call me; llamarme
      llámenme; pueden llamar; nobody has called; el sistema llama; function call; API call; call logged
      call center; on call; roll call; altavoces; webcam; llamada + API; number to call; $suspicious; estafa
      scam; llamada al procedimiento; video call; $want + headset; $want + auriculares; $want + diadema
      llámame; speakers; call + webservice; call to action; pop up; mobile data; noise; calls + Salesforce
      calls itself; extension; centralita; mensaje de la centralita; PBX; Teams + reunión; Teams + install`,
  },
  'telephony.desk': {
    sure: `
      $deskphone + tono; $deskphone + tone; $deskphone + dead; $deskphone + $fault; $deskphone + display
      no dial tone; dial tone; sin tono; teléfono fijo; desk phone; deskphone; extensión telefónica
      phone extension; extensión + $fault; extension + $fault; extension + ring; extension + rings
      extensión + suena; extensión + timbra; anexo + timbra; $deskphone + timbra; extensión + llamadas
      anexo + $fault; anexo telefónico; interno + tono
      mi interno + $fault; el interno + $fault; interno + ruido; interno + suena; interno + teléfono
      teléfono interno; hunt group; ring group; call queue; call queues; cola de llamadas; cola de atención
      grupo de salto; grupo de captura; centralita
      conmutador telefónico; switchboard; PBX; IVR; auto attendant; menú de voz; locución; operadora
      telephone line; phone line; phone lines; línea telefónica; líneas telefónicas; línea fija; landline
      SIP trunk; troncal SIP; SIP; VoIP; teléfono IP; IP phone; fax; Cisco phone; Yealink; Polycom; Mitel
      Avaya; 3CX; Grandstream; call centre; call center; contact centre; queue + ext; add + ext
      change + extension; número directo; DDI; direct dial; phone + dead; phones down; teléfonos + caída
      teléfonos + $fault; levanto el tubo; phone system; tono de ocupado; busy tone; reception phone; tubo
      bocina; handset cord; out of hours message; conmutador; número corto; phone + desk
      answerphone message; lines are dead; líneas muertas; lines + dead; teléfonos muertos
      recepción + teléfono; patients can't get through; get through + phone; get through + line
      can't get through; pantallita + tono; teléfono + muerto; teléfono + recepción; phones + $fault
      lines + $fault; clientes no pueden comunicarse; no entran llamadas; menú telefónico; IVR options
      anexo + $want; extension + $want; new extension; nuevo anexo; nueva extensión; recording + menu
      extension + voicemail; straight to voicemail; extension + should ring; mensaje de la centralita
      mensaje de bienvenida; locución + cambiar; horario + centralita; message + phone system; doesn't ring
      does not ring; no suena + $deskphone; suena + teléfono; phone + ring; ward phone
      teléfono de la guardia; phone + registering; teléfono + registering; teléfono + registrando`,
    likely: `
      teléfono; anexo; ext; helpline; phone; telephone; línea; fijo; cola + llamadas; greeting
      terminal + Cisco`,
    faint: 'interno; extensión; extension',
    against: `
      $mobile; celular; iPhone; contact number; número de contacto; my extension is; mi extensión; mi anexo
      contact me on; contract extension; contractor; extensión + archivo; file extension
      extensión del navegador; browser extension; archivos con extensión; new phone; lost phone; old phone
      phone + authenticator; company mobile; cell; teléfono móvil; SIM; smartphone; sistema interno
      portal interno; control interno; correo interno; correos internos; uso interno; los internos
      work phone + code; Outlook on phone; by phone; por teléfono; extension + Chrome; queue + print
      account extension; conmutador de red; switch; mobile phone; PIN; email on phone; código; code
      number to call; phone call; token; reseteó; handset + approval; laptops and phones; new handset
      notificación; extensiones cambiadas; extensiones + archivo; extensiones + servidor`,
  },
  'telephony.mobile': {
    sure: `
      $mobile + SIM; $mobile + datos; $mobile + data; $mobile + roaming; $mobile + cobertura
      $mobile + signal; $mobile + señal; $mobile + PIN; $mobile + pantalla; $mobile + screen; $mobile + roto
      $mobile + rota; $mobile + broken; $mobile + cracked; $mobile + prende; $mobile + enciende
      $mobile + carga; $mobile + batería; $mobile + battery; $mobile + locked; $mobile + $fault; iPhone; SIM
      eSIM; tarjeta SIM; SIM card; chip; roaming; PUK; PIN; celular corporativo; celular de la empresa
      móvil de empresa; móvil corporativo; company mobile; work mobile; work phone; mobile phone; cell phone
      company phone; mobile data; datos móviles; MDM; Intune; AirWatch; Workspace ONE; Android; iPad; tablet
      tableta; tablets; WhatsApp; línea móvil; número móvil; portabilidad; port my number; SOS only
      sin cobertura; no mobile signal; Apple ID; iCloud; Samsung Galaxy; hotspot + $mobile; Knox; smartphone
      emergency calls only; línea corporativa; línea + servicio + viajé; línea + viaje; data abroad
      abroad + data; roaming turned on; screen shattered; shattered; chip + $want; sin servicio + línea
      renovar chip; plan + datos; datos + viaje; teléfono corporativo; phone + cracked; phone + abroad
      cambio de línea; número corporativo; iPad + $locked; iPad desactivado; iPad + código; hold signal
      phone upgrade; work Samsung; Samsung; screen + respond + $mobile; iPhone + disabled; celular + $fault
      no service + mobile; SIM + nueva; new SIM; on-call mobile; móvil de guardia`,
    likely: `
      $mobile; celular; móvil; mobile; handset; plan de datos; data plan; GB + datos; app store; cobertura`,
    against: `
      Authenticator; MFA; code; codes; código; códigos; $newcomer; $want + celular; $want + móvil
      $want + mobile; mobile number; número de móvil; mi celular es; mi móvil es; contact + mobile; stolen
      lost phone; robado; robaron; perdí + $mobile; correo + $mobile; email + $mobile; mail + $mobile
      Outlook + $mobile; contractor; app de reparto; delivery app; VPN; $hear; approval; Okta; new phone
      Teams; wifi; hotel; correo; repartidores; hotspot; tableta gráfica; headset; unidades móviles
      Bluetooth; push; old phone; mobile app; desk phone; fijo; account; cuenta; inalámbrico
      stolen + tablet; robada; tablets + wifi; IP phone; teléfono IP; teléfono fijo; landline; extension`,
  },
}
