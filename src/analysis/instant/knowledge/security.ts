import type { HintTable } from './hints.ts'

export const SECURITY: HintTable = {
  'security.phishing': {
    sure: `
      phishing; phising; phish; smishing; vishing; estafa; scam; spoofing; spoofed; suplantación; suplantan
      suplantando; impersonating; impersonation; $suspicious + $mail; $suspicious + $link; $suspicious + SMS
      $suspicious + remitente; $suspicious + sender; $suspicious + factura; $suspicious + invoice
      $clicked + $link; $clicked + enlace; gift card; gift cards; tarjetas de regalo; tarjetas regalo
      asks for my credentials; asking for my password; pide mis datos; pide + datos + $mail
      pide + clave + $mail; pide + contraseña + $mail; pidiendo + transferencia; CEO + asking; CEO + pide
      CEO fraud; fraude del CEO; cambio de cuenta bancaria; change of bank details; bank details + $mail
      $mail + DHL; $mail + aduana; parcel + $mail; parcel + $link; delivery + fee; paquete + $link
      paquete + $mail; DocuSign + $clicked; quishing; extortion; extorsión; sextortion; bank + $mail + $link
      lottery; premio; $mail + Hacienda; $mail + SUNAT; $mail + SAT + $link; HMRC; spear; metí mis datos
      puse mi usuario; puse mis datos; entered my details; typed my password; gave my password
      verify your account; cuenta será cerrada; clone page; página falsa; fake page; fake login
      llamada fraudulenta; tech support scam; llamó diciendo ser de Microsoft; report this message
      sospecho + $mail; is this real; is this genuine; es real; $mail + legit; $mail + legítimo; pinché
      clicked a link; reportar phishing; wire transfer + $mail; urgent transfer; Microsoft + $suspicious
      voicemails + attachment; new bank details; bank details; cambio de datos bancarios; valide + datos
      validar + datos; validar + cuenta; valide sus datos; buzón caduca; gerente + WhatsApp
      director + WhatsApp; WhatsApp + tarjetas; tarjetas de Amazon; Amazon + tarjetas; iTunes cards
      supuestamente; pretending to be; claiming to be; haciéndose pasar; se hace pasar; de verdad + mensaje
      is this legit; looks off; no he entrado + enlace; didn't click; no pinché; no he pinchado
      no hice clic; mensaje de la DGT; multa + $link; multa + mail; sms + $link; texto + $link; herencia
      inheritance; prince; sorteo; ganador; winner; parcel email; paquete + retenido
      factura + adjunto + $suspicious; sender + unknown; remitente desconocido; unknown sender; nadie conoce
      pide transferencia; transferencia urgente; urgent payment; pago urgente; di mi clave; ya di mi
      di mis datos; gave my details; pide la contraseña; pide + $password; dice ser; dicen ser
      dice que es de; compañeros + respondieron; $mail + respondieron; es de ustedes; is this from you
      is this you; asks for password; asking for + $password; pide los datos; credentials + asks
      ya respondí; already replied; entrar con usuario y clave; bono + clave; cobrar + clave; ya entraron
      didn't tap; confirm my login; confirm your login; login on a link; text from + link
      mensaje + confirmar + clave; $mail + bono; $mail + premio; text + confirm + login; mail de RRHH
      llamaron de Microsoft; from Microsoft; de Microsoft + llamaron; rang + Microsoft; called + Microsoft
      wanted me to install; querían que instale; multa + $mail; multa de tránsito; speeding fine; fine email
      pay now; botón para pagar; trucho; smells wrong; looks dodgy; not sure if real; parece trucho
      parece falso; me parece raro; cold call; instalar + llamaron; rang saying; supposedly from
      llamada + $suspicious`,
    likely: `
      fraude; fraud; fraudulento; suspicious; sospechoso; $clicked; aduana; bitcoin + $mail
      credenciales + $mail; dominio falso; lookalike; typosquatting`,
    besides: '$suspicious',
    against: `
      double clicks; mouse; right click; click on save; hago clic en guardar; al hacer clic
      cuando hago clic; when i click; if i click; doble clic; fallo raro; ruido raro; strange noise
      weird noise; comportamiento extraño; strange behaviour; raro + archivo; weird files; nombre raro
      strange characters; caracteres raros; caracteres extraños; ransomware; antivirus; falso contacto
      error raro; button; botón; clicking noise; sign in from; logins from; inicio de sesión desde
      falsa alarma; programa raro; Outlook pide; Outlook + pide; VPN + pide; pide + $password + Outlook
      pide + $password + VPN; pide + wifi; Windows pide; pide + impresora; keeps asking; vuelve a pedir
      pide clave todo; $password + VPN; pide + usuario; licencia de Microsoft; update from Microsoft
      letras raras; strange letters; formato raro; odd video; odd format; raro + formato`,
  },
  'security.malware': {
    sure: `
      malware; ransomware; virus; troyano; trojan; spyware; adware; worm; gusano; keylogger; cryptolocker
      lockbit; crypt; crypted; encrypted files; files encrypted; archivos cifrados; ficheros cifrados
      archivos encriptados; encriptados; cifrados; ransom; bitcoin; bitcoins; pidiendo dinero
      demanding money; demand + money; README_RESTORE; HOW_TO_DECRYPT; decrypt; antivirus + $fault
      antivirus + detecta; antivirus + saltó; antivirus + alerta; antivirus; threat detected; amenaza
      quarantine; quarantined; cuarentena; infected; infectado; infectada; Defender; CrowdStrike
      SentinelOne; Sophos; Kaspersky; ESET; McAfee; Trellix; Symantec; Bitdefender; Cortex XDR; EDR
      malicious; malicioso; maliciosa; exploit; files renamed; renamed + file; extensión rara
      strange extension; weird extension; weird files; archivos raros; ficheros raros
      $file + extensión + $suspicious; nombre raro + $file; extension + $file + $suspicious
      archivos + extensión; cryptominer; pop up + virus; ventana + virus; mouse se mueve solo
      cursor moves by itself; hacked + $computer; secuestrado; locked files + money; falso antivirus; beacon
      terminan en; todos los archivos + extensión; akira; exige un pago; exige + pago; ransom note
      wallpaper says pay; says pay; pay + wallpaper; Norton; Avast; AVG; Malwarebytes; se abren solas
      anuncios; ventanas que se abren; adverts; pop ups everywhere; hidden + bitcoin; archivo + .exe
      macro virus; cifró; encriptó; ningún archivo + abre + pago; acting possessed; odd sites
      Defender + off; Emotet; se mueve solo; aviso rojo; turned itself off + Defender; toolbar + antivirus
      TrickBot; encontró + descargas; mallox; everything now ends; extensiones cambiadas; extensión cambiada
      extensions changed; file server + nothing opens; extensiones + $file; extensiones + servidor
      every file + extension; nota + exige; accesos directos + carpetas; shortcuts + every folder
      virus + USB; virus + stick; ends in + nothing opens; ends in + $file; quedó con nombre`,
    likely: `
      alarm + number; popup; number to call; infección; scan + threat; detección; detection
      $file + $suspicious; rescate + $file; ends in; windows opening; shortcuts in every folder
      accesos directos en todas`,
    against: `
      actualizar antivirus; install antivirus; quarantine + $mail; correo en cuarentena
      correos + cuarentena; cuarentena + correo; quarantined mail; BitLocker; cuota; disk encryption
      cifrado de disco; release + quarantine; $suspicious + sender; retenido; sitio falso; call ends
      meeting ends; fiscal year ends; weekends; letras raras; formato raro`,
  },
  'security.intrusion': {
    sure: `
      stolen; theft; robo; robado; robada; robaron; robaron + $computer; me robaron; robaron la; hurtado
      hurto; asaltaron; mugged; burglary; lost laptop; lost phone; lost my + $computer; lost my + $mobile
      perdí + $computer; perdí + $mobile; perdí el celular; perdí mi; left on the train; dejé + taxi
      olvidé + taxi; left + taxi; extravié; extraviado; extravío; hacked; hackeado; hackeada; hackearon
      hackeo; intrusion; intrusión; intruso; data leak; data breach; GDPR breach; data protection
      fuga de información; fuga de datos; filtración; leaked; unauthorised access; unauthorized access
      acceso no autorizado; acceso indebido; sign-in from; sign in from; login from; logins from
      logged in from; inicio de sesión desde; inicios de sesión desde; conexión desde otro país
      sign-in alert; unusual sign; impossible travel; viaje imposible; actividad inusual; unusual activity
      suspicious activity; suspicious login; compromised; comprometida; comprometido; someone used my
      alguien entró; alguien usó; someone accessed; someone has accessed; token expuesto; leaked key
      exposed secret; secreto expuesto; token + repositorio público; public repository; repositorio público
      credenciales expuestas; api key + public; clave + público; sent to the wrong; wrong recipient
      wrong person; destinatario equivocado; persona equivocada; enviado por error
      datos personales + enviado; personal data + sent; police; denuncia; policía; confidential
      confidencial; pen drive + perdido; lost USB; USB perdido; fuerza bruta; brute force; login attempts
      intentos de acceso; DDoS; webshell; SQL injection; wipe remotely; borrado remoto; secrets
      vulnerabilidad; vulnerability; CVE; pentest; alguien envió; yo no los mandé; I didn't send
      I did not send; enviados desde mi cuenta; sent from my account; from my account + $mail
      gente que no conozco; $mobile + cab; $mobile + taxi; left it in; left in + taxi; olvidé en
      olvidé + Uber; uber; cab; cab last night; olvidado + taxi; olvidado + tren; left on a train
      left on the bus; $computer + taxi; $computer + tren; outside address; dirección externa + enviado
      salaries + wrong; wrong address + sent; cc'd; copié + equivocado; información de clientes
      datos de clientes; lost + $computer; lost + $mobile; perdido + $mobile; perdido + $computer
      perdí + notebook; contraseña publicada; GitHub + public; pwned; prompts I didn't request
      didn't request; did not request; no solicité; yo no pedí; has my password; knows my password
      USB stick + lost; USB + lost; USB + perdido; memory stick + lost; pendrive + perdí; pendrive + perdido
      reglas que yo no; rules I didn't; yo no creé; mensajes leídos; desde Rusia; rompieron el vidrio
      smashed window; camioneta + $computer; broke into; forced entry; client files + lost
      someone else is using; mail + read + I didn't; robada + $mobile; robado + $mobile
      entraron a mi correo; entraron a mi cuenta; alguien tiene mi clave; alguien sabe mi clave
      memory stick; lost memory stick; perdió un pendrive; pendrive con datos; excompañero; ex-colleague
      ex colleague; archivos de clientes; customer files; Drive personal; private drive; personal Gmail
      correo personal + archivos; possible leak; posible fuga; fuga`,
    likely: `
      brecha; breach; lost + mobile; missing laptop; otro país; another country; alerta de seguridad
      security alert; security incident; incidente de seguridad; not me; no fui yo; no he sido yo; rusia
      russia; nigeria; desde mi cuenta`,
    against: `
      lost access card; lost card; lost connection; lost files; lost data; lost the folder; perdí el archivo
      perdí los cambios; $file + $delete; lost icons; lost sound; lost access; perdí el acceso
      $delete + $folder; lost my password; lost + badge; lost mail; MFA; code; código; lost the file
      lost my file; lost my spreadsheet; lost + spreadsheet; leak + roof; roof leak; techo; ceiling; agua
      número nuevo; new number; isn't registered; no está registrado`,
  },
  'security.certificates': {
    sure: `
      certificado + $fault; certificado + firma; certificado + firmar; certificado digital
      certificado electrónico; certificado + caducado; certificado + vencido; certificado + venció
      certificado + caduca; certificado + expira; certificado + renovar; certificado + instalar
      certificado SSL; certificado + sitio; certificados; certificado; certificate; certificates
      certificate + expired; certificate + expires; certificate + warning; certificate + invalid
      cert + expires; cert + expiring; SSL; TLS; wildcard; HTTPS + secure; connection not private
      not private; conexión no es privada; no es privada; no es segura; not secure; ERR_CERT
      ERR_CERT_DATE_INVALID; BitLocker; recovery key; clave de recuperación; clave bitlocker; FNMT; DNIe
      DNI electrónico; Autofirma; AutoFirma; e.firma; firma digital; token de firma; smart card; smartcard
      tarjeta criptográfica; certificado raíz; root certificate; CSR; keystore; cifrado de disco
      disk encryption; encryption key; S/MIME; code signing; PKI; llave pública; Cl@ve; certificado de sello
      cert + expired; cert + renew; cert + web; SSL cert; sitio no es seguro; no es seguro + sitio
      site is not secure; 48 digit; certificado venció; https; mi certificado; encuentra + certificado
      not secure + site; expired SSL; renovar cert; cert renewal; cert + renewal; renewal + certificate
      cert + vence; cert de`,
    likely: 'encryption; cifrado; caduca; expiring; pfx; p12; cert; certs',
    against: `
      birth certificate; certificado de retenciones; certificado laboral; certificado médico
      certificado de trabajo; certificado de notas; training certificate; course certificate
      certificate of attendance; certificado de matrícula; archivos cifrados; encrypted files; ransomware
      certificado + VPN; certified; certificado de estudios; emitir certificados; ransom`,
  },
}
