import type { HintTable } from './hints.ts'

export const SYSTEM: HintTable = {
  'system.os': {
    sure: `
      pantallazo azul; pantalla azul; blue screen; BSOD; carita triste; sad face; DRIVER_IRQL; IRQL; WHEA
      stop code; perfil temporal; temporary profile; Windows Update; actualización de Windows
      windows + $system_update; $system_update + reinicia; working on updates; preparing automatic repair
      reparación automática; boot loop; bucle de reinicio; trabajando en las actualizaciones
      stuck on updates; Windows 11 + upgrade; Windows 11; Windows 10; macOS + $system_update
      iconos + desaparecieron; icons gone; iconos; desktop + icons; desktop + vanished; escritorio + vacío
      escritorio + desaparecido; barra de tareas; taskbar; start menu; menú inicio; menú de inicio
      explorador de archivos; file explorer; hora incorrecta; wrong time; wrong date; fecha y hora
      zona horaria; time zone; formatear; reimage; reinstalar Windows; sistema operativo; operating system
      no arranca Windows; no inicia Windows; Windows + start; bootmgr; inaccessible boot device; parches
      patching; group policy; gpupdate; kernel; active directory domain trust; relación de confianza
      trust relationship; keeps restarting; se reinicia solo; se reinicia sola; restarts itself
      reinicia + pantalla azul; Bluetooth driver; night light; keyboard layout; idioma del teclado
      sticky keys; wallpaper; fondo de pantalla; preparando Windows; configurando Windows
      getting Windows ready; undoes changes; undoing changes; deshaciendo cambios; automatic repair
      repair loop; iconos + escritorio; icons + desktop; escritorio + fábrica; factory + desktop
      escritorio en blanco; update + fails at; Windows update + $fault; feature update
      restarting over and over; escritorio + iconos; black screen with cursor; idioma; teclado + eñe
      Windows + inglés; keyboard + language; display language; start menu gone; Windows button
      clicking the Windows; bucle de reparación; getting Windows; tilde + teclado; layout; profile service
      user profile service; perfil dañado; perfiles de usuario; servicio de perfiles; user profile + failed
      Windows + perfil; update error; error 0x8007; Windows Update + da; actualizar Windows; Windows + boot
      Windows + logo; puntitos; spinning dots; won't boot; does not boot; no arranca + Windows
      Windows + arranca`,
    likely: `
      Windows; reinicia; reboots; boot; $computer + $system_update; updates; actualizaciones; arranque
      Ubuntu; macOS`,
    against: `
      ventana; windows server; clave de windows; contraseña de windows; BitLocker; $password; server
      since the update; desde la actualización; after the update; tras la actualización; after update
      recovery key; Outlook; Teams; Excel; Chrome; Edge; hot desk; desktop phone; remote desktop; SAP
      Windows password; BIOS update; actualización de datos; README; $suspicious; $printer; firma; Word
      login; VPN; versión nueva + programa; lector de planos; CAD`,
  },
  'system.office': {
    sure: `
      Excel + $fault; Excel + $slow; Excel + cierra; Excel + crashes; Excel + abre; Excel + opens
      Excel + formula; Excel + fórmulas; Excel + macro; Excel + macros; Word + $fault; Word + cierra
      Word + crashes; PowerPoint + $fault; PowerPoint; Office + $fault; Office + activar; activate Office
      product activation; activación de Office; macro; macros; VBA; pivot table; tabla dinámica; vlookup
      buscarv; PDF + abre; PDF + abrir; PDF + $fault; PDF + edit; PDF + editar; edit pdf; abrir los pdf
      open pdf; opens pdf; Acrobat + $fault; Acrobat + opens; Acrobat + closes; Adobe Reader
      Word + plantilla; template + Word; fuentes + Word; mail merge; combinar correspondencia
      hoja de cálculo + $fault; spreadsheet + $fault; OneNote; Visio + $fault; LibreOffice; Access database
      base de Access; .docx; .xlsx; .pptx; formato de celda; separador decimal; corrector ortográfico
      spell check; protected view; vista protegida; workbook; Excel; Project + $fault; PowerPoint + videos
      track changes; formulas; fórmulas; F9; celdas; cells; plantilla + márgenes; márgenes; margins
      formulas showing; SUM; sums; Word + doc; hoja + calcula; Word + $slow; plantilla de Word
      modelo + Word; formato + Word; documento de Word; word document; presentación + PowerPoint
      gráfico + Excel; imprimir a PDF; print to PDF; PDFs open blank; PDF + blank; PDF + blanco; save as PDF
      guardar como PDF; vínculos + libros; linked workbooks; reference isn't valid; pivot; Excel + responde
      Excel + archivo + cierre; links + workbook; Excel links; vínculos del Excel; vínculos + Excel
      links broken + Excel; workbook + path`,
    likely: `
      Word; PDF; pdfs; Acrobat; spreadsheet; planilla; Visio; Excel + archivo; template; plantilla; add-in
      libro + macros; Office + 365; Office`,
    against: `
      licence; licencia; license; licencias; subscription; suscripción; instalar; install; recuperar + excel
      $recover + $file; $delete + $file; home office; head office; back office; office 365 account; Power BI
      Microsoft Project + licencia; box office; en word; post office; pass word; oficina; instalación; trial
      expired; in other words; exporta a Excel; export to Excel; instalado; installed; $delete; escaneado
      scan; versión anterior; imprimir; print; report; planilla de sueldos; report + Excel
      firma + certificado; full one; spreadsheet + sent; spreadsheet + $delete; spreadsheet + $recover
      overwritten; sent + wrong; $access + site; permission; see the files; versión del; version of a
      saved another; la pisé; pay now; pagar + pdf; multa; fine email; monday's version; versión del lunes
      zoom; $mail + pdf + pagar`,
  },
  'system.browser': {
    sure: `
      Chrome; Firefox; Edge; Internet Explorer; Safari; navegador; navegadores; browser; browsers; cookies
      caché; cache; browser extension; extensión + navegador; pop-ups; ventanas emergentes; popup blocker
      favoritos; bookmarks; bookmark; favourites; favorites; homepage; página de inicio; incógnito
      incognito; modo IE; IE mode; pestañas; tabs; search engine; autocompletar; autofill; saved passwords
      contraseñas guardadas; Java + applet; Java + versión; bloqueador; hijacked + browser; toolbar
      publicidad + navegador; modo compatibilidad; compatibility mode; Explorer + página; Explorer + Edge
      remember my login; remembers my login; toolbar + junk; pestañas + publicidad; Edge + $online
      Chrome + $online; page + Chrome; página + Chrome; solo abre en; otro explorador; redirecting
      redirige + navegador; páginas de apuestas; Firefox + redirecting; Chrome abre
      pages open by themselves; white pages; all sites; Edge + blanco; Edge + abre
      todas las páginas + blanco; Firefox ok; con Firefox sí; Edge + pages; Chrome + pages`,
    likely: 'pestaña; tab; Java',
    faint: 'extensión; extension',
    against: `
      extensión telefónica; phone extension; extensión 4; extension number; contractor; account extension
      contract extension; contrato; install + Chrome; instalar + Chrome; tried Chrome and Edge
      otro navegador; another browser; different browser; JavaScript; Edge switch; extensión + archivo
      archivos con extensión; abre con el navegador; tanto en Chrome; same in Chrome; with Chrome and
      $mailbox; ring; website; intranet + carga; bank; HTTP 500; any browser; every browser; all browsers
      cualquier navegador; todos los navegadores; $online + button; odd sites; Defender`,
  },
  'system.performance': {
    sure: `
      $slow + $computer; $slow + todo; $slow + everything + $computer; $computer + minutos + arrancar
      $computer + mins; minutos + prender; minutos + encender; mins to start; minutes to start
      minutes to boot; mins to boot; to boot up; tarda en arrancar; tarda en iniciar; tarda en prender
      tarda en encender; everything hangs; laptop slow; PC slow; slow PC; equipo lento; PC lenta
      compu lenta; va a pedales; va a tirones; locks up; freezing; freezes; disk at 100; disco al 100
      CPU al 100; CPU at 100; memoria al 100; 100 disk; RAM al; high memory; high CPU; performance
      rendimiento; abrir cualquier cosa; opening anything; anything takes; lentísimo + equipo; se tilda
      se congela + $computer; slow + start; slow + boot; slow + startup; unbelievably slow
      painfully slow + $computer; bogged down; se queda congelado; se congela; se queda pillado; pillado
      sluggish; slow + machine; hourglass; reloj de arena; nightmare + $computer
      not responding + constantly; mouse stops; mouse se queda; todo se queda; súper lenta; súper lento
      mega slow; ages to open; forever to open; forever to load + $computer; everything + freezing
      everything freezing; se me pega; queda congelado; apagarlo del botón; tarda + abrir; tarda + min
      lenta + máquina; minutes to open; minutos + abrir; $slow + open; hold the power button; at a crawl
      typing lags; typing + slow; escribir + retraso; retraso + $computer; todo va lentísimo
      lentísimo en mi; va lentísimo; 100% disk; task manager + disk; unusable + $computer
      inservible + $computer; cursor jumps; cursor + saltos; mouse jumps; PC + unusable; minutos para abrir`,
    likely: '$slow; lentitud; tarda; freeze; slowness; se traba; minutos',
    against: `
      $slow + $internet; $slow + $mail; $slow + Outlook; $slow + SAP; $slow + web; $slow + portal
      $slow + VPN; $slow + wifi; $slow + query; $slow + $report; $slow + $database; $slow + $printer
      $slow + Teams; $slow + intranet; TPV; till; $slow + transacción; $slow + servidor; $slow + Citrix
      $slow + Excel; $slow + $slow + app; consulta + $slow; $slow + impresora; $slow + aplicación
      $slow + aplicativo; $slow + Salesforce; mailbox; actualizaciones; updates; $system_update; $call
      slow + network; Windows update; VA01; interfaz; $outage; cobrar; proyector; shop; checkout
      network + slow; printer; impresora; patient; paciente; $slow + $record; app de`,
  },
}
