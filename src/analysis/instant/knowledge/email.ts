import type { HintTable } from './hints.ts'

export const EMAIL: HintTable = {
  'email.client': {
    sure: `
      Outlook + $password; Outlook + abre; Outlook + opens; Outlook + open; Outlook + opening
      Outlook + crashes; Outlook + closes; Outlook + perfil; Outlook + profile; Outlook + arranca
      Outlook + inicia; Outlook + search; Outlook + buscar; Outlook + busca; Outlook + búsqueda
      Outlook + starts; Outlook + $slow; firma + correo; firma + Outlook; firma corporativa; firma + mail
      signature + $mail; email signature; Outlook add-in; Outlook + complemento; Outlook + plugin
      Outlook + $fault; Outlook rules; regla de Outlook; archivo PST; archivo OST; configurar correo
      configurar el correo; set up email; mail + $mobile; correo + $mobile; email + $mobile; send/receive
      modo sin conexión; working offline; Outlook + blank; Outlook + vacío; new Outlook; nuevo Outlook
      Outlook + sync; Outlook + sincroniza; server identity; attachments + freezes; open attachments
      abrir adjuntos; email on my phone; get email on; celu + correo; celu + mail; mail del teléfono
      no me deja buscar; Outlook + abro; drag + file + Outlook; Outlook closing; Outlook se me cierra
      arrastro + archivo + Outlook; closes by itself + Outlook; firmas; signatures; Outlook nuevo
      firma + salen; Outlook + error; conjunto de carpetas; set of folders; error on opening + Outlook`,
    likely: `
      Outlook; Thunderbird; webmail; OWA; signature; Lotus Notes; Apple Mail; Gmail + $fault
      Gmail + $mobile; cliente de correo; inbox + sync; correo + sincroniza; cached mode; correo + celular`,
    faint: 'firma',
    against: `
      firma + certificado; firma digital; firma electrónica; e-signature; signature pad
      $suspicious + Outlook; Outlook + calendar; Outlook + calendario; Outlook + buzón lleno
      $full + Outlook; Outlook + Teams; digital signature; firma + PDF; outbox; bandeja de salida
      fuera de oficina; out of office; respuesta automática; automatic reply; firma de contratos
      install + Outlook; pide + reenvío`,
  },
  'email.delivery': {
    sure: `
      bounce; bounces; bounced; bouncing; bounceback; rebota; rebotan; rebote; rebotó; rebotado; rebotados
      NDR; undeliverable; non-delivery; no entregado; devuelto; devueltos; bandeja de salida; outbox
      mail gateway; email gateway; pasarela de correo; correos externos; external emails
      correos de afuera; correos de fuera; no me llegan correos
      no llegan los correos; not receiving emails; not received + $mail; emails + junk; $mail + spam
      correo no deseado; junk folder; $mail + never reached; $mail + never arrived; $mail + never arrives
      $mail + cola; adjunto + grande; attachment + big; attachment + large; attachment + size; too large
      lista negra; blacklisted; blacklist; SMTP; message trace; traza de mensajes; relay; SPF; DKIM; DMARC
      5.7.1; quarantined mail; retenido + $mail; retenidos; held + $mail; demora + $mail; delayed + $mail
      $mail + $slow; missing emails; missing email; releasing email; Mimecast; Proofpoint; liberar correo
      mail flow; missing + $mail; delivery failed; mail delivery; returning message; coming back + $mail
      come back + $mail; $mail + get through; not getting emails; not getting any emails; recibe + $mail
      reciben + $mail; $mail + $missing; $mail + hours late; hours late; late + $mail; no le llegó + $mail
      no me rebotó; recipient rejected; $mail + 550; $mail + 554; se van a spam; llega a spam; goes to spam
      going to spam; goes to junk; messages + late; drafts; borradores; error al enviar
      cannot send this item; $address + $missing; $address + nada; $address + receiving; mailed us; mandan a
      mandan + mail; no entran + spam; correo + no entran; enviamos por correo; we email them
      don't arrive + junk; lado + spam`,
    likely: `
      $mail + enviar; $mail + mandar; $mail + send; $mail + sending; $mail + recibir; $mail + recibo
      $mail + receive; $mail + received; $mail + receiving; $mail + llegan; $mail + llega; $mail + llegado
      $mail + arrive; $mail + arriving; $mail + arrived; $mail + salen; $mail + sale; $mail + reached
      $mail + externo; $mail + destinatario; destinatario; remitente; recipient; junk; spam
      $mail + attachment; $mail + adjunto; mando correos; 550; 554; forwarded; $mail + gmail
      $mail + hotmail; $mail + $fault; mail failed`,
    against: `
      $clicked + $link; $suspicious + $mail; phishing; scan to email; escaneo; escanear; escáner; scan
      scanner; MFD; ask + credentials; gift cards; report + scheduled; fax; cola de impresión; newsletter
      informe por correo; voicemail; asks me; $suspicious + remitente; $suspicious + sender
      Outlook + freezes; freezes + attachments; reglas que yo no; $mail + rusia; entraron; delivery notes
      delivery note`,
  },
  'email.mailbox': {
    sure: `
      $mailbox + $full; $mailbox + compartido; $mailbox + shared; $mailbox + acceso; $mailbox + access
      $mailbox + $want; shared inbox; shared mailbox; buzón compartido; buzón genérico; casilla + $full
      casilla compartida; casilla genérica; casilla + ampliar; ampliar casilla; ampliar buzón
      archive + $mailbox; distribution list; distribution group; distro list; distro; lista de distribución
      listas de distribución; grupo de correo; lista de correo; mailing list; enviar en nombre; send as
      send on behalf; delegar + $mailbox; delegate + $mailbox; libreta de direcciones; address book; alias
      cuota + $mail; $mail + capacidad; correo lleno; mail full; GAL; online archive; redirigir + $mail
      forward + $mail; reenvío de correo; reenviar + $mail; autoforward; reached + limit + $mail
      mailbox limit; buzón + borrado; lista global; buzón + tamaño; $mail + tamaño permitido
      tamaño permitido; borre mensajes; size limit + $mail; over quota; exceeded + $mail; write to + group
      escriba + llegue; create a group; crear un grupo; grupo de Outlook; reply from; responder desde
      leer y responder; open and reply; mail contacts; archivar correos; archive emails; emails from mailbox
      superé el tamaño; no puedo recibir + $mail; $address + $want; $address + $access; alta en lista
      lista + sumar; lista + sacar; lista + agregar; lista + incluir; $address; group mailbox
      add + list + $mail; send as on; casi lleno; mailbox space; archive + mailbox; autorespuesta del buzón
      correo genérico; generic mailbox; crear correo; crear buzón; new mailbox; correo nuevo + área
      crear + $address; create + mailbox; $address + owners; genérico + correo; responsables + correo
      ampliar correo; ampliar + $mail; mail space; $mail + $full; $mail + espacio; $mail + space
      mailbox + 100`,
    likely: `
      $mailbox; full + $mail; lleno + $mail; lista + agregar + correo; generic mailbox; mail group
      $mail + limit; límite + $mail; forwarding`,
    against: `
      buzón de voz; voicemail; casilla de verificación; marcar la casilla; bandeja de papel; tray
      bandeja de salida; bandeja de entrada + llega; bandeja + impresora; bandeja 2; bandeja + papel
      $suspicious + casilla; Outlook + abre; customer contacts; casilla + formulario; sospechoso + buzón
      wrong mailbox; pide + datos; $clicked + $link; ya di mi; pide + $password; es de ustedes
      $address + $missing; $address + $fault; $address + receiving`,
  },
  'email.meetings': {
    sure: `
      Teams + $fault; Teams + meeting; Teams + reunión; Teams + chat; Teams + canal; Teams + channel
      Teams + call; Teams + llamada; Teams + llamadas; Teams + audio; Teams + cámara; Teams + camera
      Teams + blank; Teams + $slow; Zoom + $fault; Zoom + audio; Zoom + meeting; Zoom + reuniones; Webex
      Google Meet; Meet + audio; Slack; compartir pantalla; share screen; share my screen; screen sharing
      present + Zoom; present + Teams; share button; calendario + jefe; $meeting + invitación
      calendar + invitation; shared calendar; calendario compartido; room booking; reserva de sala
      reservar sala; book a room; booking a room; sala de reuniones + reserva; meeting invite
      meeting invites; calendario + vacío; calendar + blank; calendar; calendario; videollamada
      videoconferencia; video conference; video call; double booked; room calendar; sala + calendario; Teams
      board meeting + share; Planner; SharePoint + $fault; breakout; webinar; grabación de la reunión
      meeting recording; delegar + calendario; diary; diaries; manager diary; sala de espera + Teams
      sala de espera + Zoom; lobby + Teams; citas + calendario; meetings + hour; reuniones + hora
      appointments; MS Teams; Microsoft Teams; canal de Teams; booking panel; booked + calendar
      enlace de Teams; sala + pendiente; chat + load; chat doesn't; message me + Teams; Teams + offline
      link + Teams + $fault; equipo de Teams; canal del proyecto; channel + $delete; canal + $delete
      Teams + $delete; Team + channel; Zoom + echo; Zoom + eco; Zoom + video; Zoom + $slow; sala de Zoom
      removed + channel; deleted + channel`,
    likely: `
      Zoom; Skype; SharePoint; meeting; reunión; calendar; agenda compartida; team site; chat; Planner
      Yammer; Confluence; meeting room; Miro; virtual background`,
    against: `
      $access + SharePoint; $want + $access; permission + site; install; instalar; softphone
      sala de juntas + wifi; $delete + SharePoint; licence; licencia; wifi + sala; proyector; projector
      $access + site; monitor + sala; sala + pantalla; agenda + paciente; agenda + consulta; agenda médica
      SharePoint list; wifi; chatbot; cámara + detecta; webcam + detected; calls + Teams + $hear
      Teams calls; Teams Phone; cámara integrada + Teams; $peripheral + detecta; agenda + pacientes`,
  },
}
