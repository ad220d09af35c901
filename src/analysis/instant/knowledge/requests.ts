import type { HintTable } from './hints.ts'

export const REQUESTS: HintTable = {
  'requests.equipment': {
    sure: `
      $want + $computer; $want + $peripheral; $want + $screen; $want + $mobile; $newcomer + $computer
      $newcomer + $mobile; $newcomer + $peripheral; $newcomer + machine; $newcomer + kit; $newcomer + setup
      $newcomer + desk; $newcomer + puesto; new laptop; new computer; laptop request; laptop for
      portátil para; notebook para; laptop para; equipo para; computadora para; equipo nuevo; second monitor
      segundo monitor; extra monitor; loan laptop; préstamo + $computer; préstamo de; borrow + $computer
      spare laptop; replacement laptop; renovación de equipo; cambio de equipo; return + $computer
      devolver + $computer; devolución de equipo; devolución + $computer; desk move; move + desk; office move
      mudanza + puesto; mover + puesto; traslado de puesto; purchase request; order + $computer
      order + $peripheral; order + $screen; comprar; compra de; presupuesto + $computer; quote + $computer
      $outsider + $computer; would like one; cotización + $computer; solicitud de equipo
      solicitud de laptop; solicitud de portátil; solicito + $peripheral; kit + home
      equipo de cómputo + nuevo; nuevo puesto; docking nueva; mouse + $want; asignación de equipo
      refresh + laptop; larger monitor; standing desk monitor; set up a desk; setup for; starting + laptop
      move my + $computer; move + $printer; purchase; bigger screen; otro monitor; another monitor
      relocate + $computer; delivery + $computer; allocation + $computer; trasladar + $computer
      trasladar + puesto; mudamos + $computer; new joiner kit; bigger monitor; monitor + small
      monitor + too small; monitor please; máquina y mochila; necesita máquina; needs a machine; nos mudamos
      cambiar de oficina + $computer; upgrade + $computer + $want; laptop + due; hardware refresh; refresh cycle
      viejo + $computer + cambiar; old laptop; computer replacement; please order; need to order
      could I get one; may I have one; se solicita + $screen; monitor para; teclado para
      for the new + $peripheral; docking para; para la oficina + $screen; hot desk area + $peripheral
      phone upgrade + $want; moving + $computer; mover + $printer; moving PC; mover impresora
      moving + $printer; building works; por obras; $computer + consultants; $computer + consultoría
      $computer + inician; mover + $computer + $site; kit + $newcomer; puesto de trabajo nuevo; cómo lo pido
      how do I order; cómo pido; ergonomic + $peripheral; ergonómico; ergonomic; occupational health
      prevención + $peripheral; recommended + $peripheral`,
    likely: `
      $newcomer; loan; borrow; spare; compra; purchase; equipo nuevo; pedido de equipo; replacement
      reposición + $peripheral; sustituir; mover + $computer`,
    faint: 'préstamo; traslado; mudanza; extra; move',
    besides: '$want',
    against: `
      $want + $access; $want + $account; $want + permisos; access; acceso; permiso; permisos; install
      instalar; instalado; licence; licencia; license; $fault + monitor; order + SAP; purchase order
      pedido de compra; $newcomer + $account; $newcomer + mailbox; $slow + $computer; $fault + $computer
      tóner; toner; $password; desbloquear; $mailbox; $folder; alta de usuario; disable; order; carpeta
      espacio; restore; recuperar; $recover; wifi; VPN; correo; firewall; puerto; DNS; silla; chair
      desk lamp; CNAME; corregir; factura; invoice; mover correo; $locked; distribution; lista; cuenta
      $report; certificado; remove; disconnect; PO; codes; code; código; Authenticator; SAP; orders
      paciente; $suspicious; parking; estacionamiento; moved on; $call; extension; $leaver; $outage`,
  },
  'requests.software': {
    sure: `
      instalar + $software; install + $software; installed + $software; instalen + $software
      instalación + $software; instalado + $software; instalar; instalen; instale; instálame; install
      installing; desinstalar; uninstall; please install; need + installed; software center; software centre
      centro de software; company portal; portal de empresa; instalación de; software request
      solicitud de software; $want + $software; actualizar a la versión; upgrade to version; new version of
      nueva versión de; latest version; última versión de; on my machine; on my work laptop
      on my laptop + $software; on my PC + $software; en mi equipo + $software; en mi máquina + $software
      en mi PC + $software; deploy; desplegar; packaging; set up + $software; pip; npm; necesito + Python
      software deployment; add + plugin; download + $software; descargar + $software; paquete de software
      put it on my PC; put it on; dwg; abrir archivos + programa; programa para; un programa que; need + app
      software + $want; instalen algo; set up on my; add it to my; app + company portal; need SPSS
      need software; put + $software; lab PCs; on all + $software; en los equipos + $software
      can someone put; R and RStudio; add + $software + PCs; curso + $software + $want
      Desktop + instalación; viewer update; lector de planos; CAD; won't open new; versión 2025; hay versión
      actualizar el + programa; newer version; nueva versión + $want; version is out; actualizar + lector
      instalar + licencia + tengo; me lo podéis instalar; can you install; can you install it
      me lo pueden instalar; me lo instalan; pueden instalarme; install it`,
    likely: 'installer; instalador; Notepad; Python; AutoCAD; setup.exe; plugin',
    faint: 'software; descargar; download; versión',
    against: `
      install + printer; instalar impresora; impresora; printer; licence; licencia; license; licencias
      licencia vencida; instalar certificado; certificado; install certificate; trial; teclado; monitor
      toma de red; instalar punto de red; antena; reinstalled; he reinstalado; reinstalé; ya instalé
      installed yesterday; after installing; after I installed; tras instalar; después de instalar
      $newcomer; $access; instalar switch; instalar cámara; cámara; install update; updates; actualizaciones
      $screen; proyector; subscription; suscripción; pool; aire; since we installed; $fault + $software
      Excel + $fault; fails to open; $slow; $password; upgrade memory; upgrade RAM; router; desk phone
      version 2; $meeting + $fault; $online + $fault; servidor; server; cierra; querían que instale
      wanted me to install; from Microsoft; llamaron; download speeds; speeds; Mbps`,
  },
  'requests.licences': {
    sure: `
      licencia; licencias; licence; licences; license; licenses; licenciamiento; suscripción + $software
      subscription + $software; suscripción; subscription; trial + ended; trial + expired; trial has ended
      prueba + terminó; período de prueba; versión de prueba; trial; activation key; product key
      clave de producto; clave de activación; unlicensed; unlicensed product; sin licencia
      producto sin licencia; license key; número de serie + $software; renovar licencia; renew licence
      licencia de; licence for; Visio licence; E3; E5; Copilot licence; Adobe + suscripción
      asignar licencia; assign licence; Creative Cloud; full licence; activación + $software; plan has ended
      plan + ended; expired + $software; prueba de Photoshop; se acabó la prueba; licensing
      número de licencias; not licensed; sin licenciar; activar + Office; activación de Windows
      activate Windows; Power BI Pro; Power BI + licence; Copilot; licencia + aprueba; licence + approves`,
    likely: 'renewal; full version; $want + Adobe; Acrobat Pro',
    against: `
      licencia médica; licencias médicas; licencia de conducir; driving licence; driver's license
      licencia por maternidad; volvi de licencia; licencia de maternidad; sick leave; licencia de paternidad
      de licencia; license plate; activation code; activación de cuenta; certificado
      número de serie del equipo; parental; licencia sin goce; número de serie; code; voz; tengo licencia
      I have a licence; I have a license; ya tengo licencia; tenemos licencia; have the licence`,
  },
  'requests.questions': {
    sure: `
      how do I; how can I; how to; cómo puedo; cómo hago; cómo se hace; cómo pongo; cómo configuro
      cómo cambio; dónde puedo; dónde encuentro; where do I; where can I; is there a way; is there a guide
      guía; tutorial; instructivo; capacitación; consulta estado; en qué va; estado de mi; estado del ticket
      status of my; what is the status; status update; any update; any news; alguna novedad; novedades
      qué pasó con; chasing
      follow up; seguimiento de; still waiting; sigo esperando; quiero saber; quisiera saber
      me gustaría saber; i would like to know; could you explain; could you tell me; can someone explain
      advice on; horario de atención; opening hours; working hours; a qué hora atienden; a qué hora
      qué horario; who do I contact; a quién; fuera de oficina; out of office; respuesta automática
      automatic reply; best practice; difference between; diferencia entre; pasos para; curso de
      question about; pregunta sobre; consulta sobre; duda sobre; solucionaron mi ticket
      qué tengo que hacer; policy on; política de; can you confirm; what is the process
      cuál es el procedimiento; cuál es el proceso; cuál es el estado; quick question; cómo comparto
      cómo se puede; cómo agrego; cómo accedo; cómo hacer; cómo debo; cómo solicito; cómo recupero
      what's the best way; tengo una duda; una consulta; tengo una pregunta; pedir información; quería saber
      quería preguntar; hay alguna forma; hay alguna manera; user guide; cuándo estará; when will; qué pasos
      estado de la solicitud; nadie me ha contestado; nobody has replied; not heard back; haven't heard
      cuánto tarda; cuál es la política; what is the policy; where do I find; who signs; am I allowed
      can I use my own; is it ok to; se permite; dudas con; se puede pedir; can we ask; desde qué día
      from which day; dudas sobre; desde cuándo; cuándo se puede; trabajo remoto + dudas
      remote working + ask; puedo usar mi propio; política de uso; company policy; dónde está el manual
      where is the guide; manual de; guide for; dónde está + manual; guide + where; manual + dónde
      where is + guide; horario de soporte; support hours; bank holidays; festivos; atendéis; atienden
      are you open; open on; horario de la mesa; opening times`,
    likely: `
      consulta; pregunta; duda; dudas; question; query about; wondering; procedimiento; procedure
      information; información; asesoría; enquiry; explain; explicar; ticket; orientación; recomendación
      advise; manual; guide; user manual; training course; curso de formación; cómo + $want; progreso
      es posible; is it possible; policy; nadie responde`,
    against: `
      $fault + error; consulta SQL; consulta + base; consultas médicas; manually; manualmente; SAP
      consulta + $slow; $database; estado civil; ingresar al sistema; formulario; $outage; $suspicious
      parking; training room; guía de remisión; guía de despacho; booking system; $fault + sale
      sistema de citas; query; crashes; estacionamiento; bounce; consultas externas; how to restore
      sala de consulta; agenda; cómo lo pido; how do I order`,
  },
  other: {
    sure: `
      silla; sillas; chair; chairs; armchair; escritorio roto; aire acondicionado; air conditioning; aircon
      calefacción; heating; radiador; radiator; bombilla; ampolleta; foco fundido; light bulb; luz fundida
      fluorescente; strip light; lights + office; luces; estacionamiento; aparcamiento; cochera; parking
      car park; limpieza; cleaner; cleaners; aseo; baño; baños; toilet; toilets; lavabo; gotera; goteras
      ceiling; water leak; fuga de agua; cafetera; coffee machine; máquina de café; vending; dispensador
      water cooler; taxi; reservar hotel; reserva de hotel; hotel booking; book a hotel; vuelo; vuelos
      flight; flights; train tickets; comedor; catering; ascensor; elevator; lift + stuck; puerta + cierra
      door + lock; door handle; cerradura; llave + puerta; persiana; persianas; blinds; ventana + rota
      broken window; cortina; mueble; muebles; furniture; cajonera; pedestal; taquilla; casillero; uniforme
      uniform; business cards; tarjetas de visita; tarjetas de presentación; stationery; papelería
      material de oficina; courier; cucarachas; ratones en; mice in; pest; alfombra; carpet; moqueta
      fire alarm; fire extinguisher; extintor; first aid; botiquín; gimnasio; gym; lunch; kitchen; cocina
      microondas; microwave; fridge; nevera; refrigerador; fumigación; desk lamp; too cold; too hot
      mucho frío; mucho calor; hace frío; office temperature; please ignore; prueba de ticket; test ticket
      esto es una prueba; rubbish; basura; bins; recycling; garden; cumpleaños; birthday; enchufe
      power socket; toma de corriente; apagón; corte de luz; canteen + food; gafas; fountain; grifo
      locker key; tap dripping; dripping; leaking tap; goteo; puerta del; puerta + abierta
      puerta + trancada; door + stuck; door + closes; parking permit; car reg; office cleaning
      cleaning team; servicio de limpieza; pintar; techo + gotera; llave de la oficina; office keys
      olor + baño; smell + kitchen; wall; pared; piso mojado; carpet tiles; mesa coja; wobbly desk
      desk is broken; lost property; objetos perdidos; out of order; lift out; grados + oficina; 30 grados
      aire + grados; frío; calor; roof leak; roof; leaking roof; se mojan; getting wet; cajas + mojan
      broken table; mesa rota; table leg; mesa + pata; mesa + coja; wobbly table; filtración en el techo
      techo + agua; cae agua; water dripping; leak in ceiling; techo`,
    likely: `
      test; prueba; asdf; facilities; mantenimiento; maintenance; luz; reception desk; agua; water; hotel
      cortesía; pruebas; mesa; smell; olor; cleaning; grifo; cajón`,
    against: `
      mesa de ayuda; mesa de servicio; test environment; ambiente de prueba; entorno de pruebas
      versión de prueba; licencia de prueba; prueba + terminó; test + $fault; luz roja; luz verde; led
      agua + $computer; water + laptop; door + badge; wifi; printer; impresora; hotel + VPN; VPN
      parking system; keyboard; overheating; hot desk; cocina + impresora; menú inicio; menú de inicio
      start menu; teléfono; $mail + $suspicious; router; catering system; booking system; laptop
      keys + keyboard; luz + cargador; pantalla; monitor; $computer; UPS; servidor; $printer; server room
      comanda; recepción + internet; mantenimiento de equipo; aula; PMS; smells of burning; SSH; llaves SSH
      keys SSH; key vault; SMS; uniform price; huele; firewall; wallpaper; huele a quemado
      door + access card; door + card reader; app; wall socket; toma; Windows; software; rack; CPD
      $computer + calor; temperatura + servidor; kiosk out of order; printer out of order; techo de gasto
      techo presupuestario; glass ceiling`,
  },
}
