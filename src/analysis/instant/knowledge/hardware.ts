import type { HintTable } from './hints.ts'

export const HARDWARE: HintTable = {
  'hardware.computer': {
    sure: `
      $computer + enciende; $computer + prende; $computer + arranca; $computer + apaga; $computer + encender
      $computer + prender; $computer + turn on; $computer + power on; will not turn on; wont turn on
      does not turn on; laptop dead; dead laptop; dead + $computer; no power; no lights
      $computer + calienta; $computer + hirviendo; $computer + hot; overheats; overheating; recalienta
      sobrecalienta; ventilador; fan noise; fan; batería; battery; hinchada; swollen; cargador + $fault
      charger + $fault; no carga la batería; not charging + $computer; bisagra; hinge; lid; carcasa
      disco duro; hard drive; pitidos; beeps + boot; placa base; motherboard; $computer + derram
      spilled + $computer; spilt + $computer; agua + $computer; café + portátil; coffee + laptop
      se me cayó + $computer; dropped + $computer; golpe + $computer; huele a quemado; burning smell
      memoria RAM; BIOS; disk failure; se apaga solo; se apaga sola; shuts down by itself; shuts down
      turns itself off; powers off; power button; fuente de poder; fuente de alimentación; thin client
      touchpad + levantado; boot device; $computer + roto; $computer + rota; $computer + broken
      $computer + cracked; $computer + dañado; $computer + dañada; equipo dañado; battery life
      docking + motherboard; volcado + $computer; mojado + $computer; $computer + mojado; $computer + water
      agua encima; smashed + $computer; grinding noise; ruido + $computer; noise + $computer
      $computer + noise; quemado + $computer; wont charge + $computer; won't charge + $computer
      charge + $computer; plugged in all night; really warm; goes off + $computer; se me cayó; pita + botón
      pita tres veces; no da video; no da imagen; power jack; $computer + smoke; humo + $computer; chispa
      shutting itself down; shuts itself; se apaga + $computer; no parte; gira el ventilador; fan spins
      enchufada + $computer; enchufado + $computer; solo funciona enchufada; bulging; abombado; desktop dead
      lasts + minutes + battery; no carga + notebook; no carga + portátil; no carga + laptop
      notebook no carga; laptop cutting out; cutting out; hot and dies; gets hot; se recalienta
      se reinicia solo + $computer; restarts when I move; mover la tapa; lid + restarts; tapa + $computer
      bisagra floja; $want + $computer + inicia; $want + $computer + enciende`,
    likely: '$computer + $fault; $computer; apaga; enciende; prende; charger; cargador',
    faint: '$computer',
    against: `
      $computer + $slow; $want + $computer; $computer + $newcomer; charger for phone; fan page; stolen
      robado; robaron; $computer + hotel; cargador de celular; nombre del equipo; computer name; install
      instalar; $home + connect; equipo de red; equipo comercial; todo el equipo; cargador + celular
      mi equipo; VPN; lost laptop; $computer + $mail; virtual machine; máquina virtual; vending machine
      máquina de café; coffee machine; Outlook; equipos de trabajo; fax machine; franking machine; remote
      Windows update; monitor; pantalla; screen; teclado; keyboard; docking; dock; power bi; virus
      dock + charge; USB ports; Defender; antivirus; odd sites; tele; sin entrada; projector; lectora
      lector; Ventanilla`,
  },
  'hardware.display': {
    sure: `
      $screen + negro; $screen + negra; $screen + black; $screen + parpadea; $screen + parpadeo
      $screen + flicker; $screen + flickers; $screen + flickering; flickering; $screen + rota
      $screen + roto; $screen + cracked; $screen + broken; $screen + señal; $screen + signal
      $screen + líneas; $screen + rayas; $screen + lines; $screen + manchas; $screen + detecta
      $screen + detected; $screen + reconoce; $screen + resolución; proyector; projector; videobeam
      HDMI + imagen; no input; no picture; sin imagen; no image; second screen + $fault; pixel; píxeles
      dead pixels; $screen + amarilla; $screen + borrosa; blurry; $screen + enciende; $screen + prende
      televisor; TV; smart board; pizarra digital; whiteboard; interactive screen; boardroom screen
      $screen + rosa; $screen + pink; $screen + upside down; $screen + turn on; se ve amarillo
      second monitor + $fault; segunda pantalla + $fault; $screen + dark; $screen + oscura; monitor + dead
      $screen + broke; $screen + agrietada; cañón + $meeting; cañón + proyecta; cañón + imagen; proyecta
      rayas; screen resolution; TV + signal; TV + reception; screens + come on; screens won't
      won't come on + $screen; foco del proyector; sin entrada; mancha + $screen; $screen + mancha
      lines down; purple lines; interactive board; $screen + image; $screen + muestra; no image from
      trizado; vidrio + $screen; vidrio + $computer; pantalla partida; vidrio trizado; glass + laptop
      cracked laptop screen; cracked screen; $screen + stripes; monitors + stripes; went black
      quedó en negro`,
    likely: `
      $screen; HDMI; DisplayPort; $screen + $fault; no signal; sin señal; resolution; tele; televisor
      stripes; rayas`,
    against: `
      $mobile + $screen; screen sharing; compartir pantalla; share screen; pantalla azul; pantallazo
      blue screen; $want + monitor; celular + pantalla; captura de pantalla; screenshot; screen shot
      login screen; error on screen; nothing appears on screen; en pantalla; on screen; pantalla en blanco
      blank screen; sale en pantalla; pantalla de inicio; $mobile; monitoring; monitorización; Zoom; Teams
      screen + shows; desk phone; recovery key; locked screen; monitor de alertas; BitLocker
      aparece en pantalla`,
  },
  'hardware.peripherals': {
    sure: `
      teclado + $fault; teclado + letras; keyboard + $fault; keyboard + keys; keys + stuck; mouse + $fault
      ratón + $fault; webcam + $fault; cámara + $fault; docking + $fault; dock + $fault; dock + reconoce
      dock + detecta; USB + reconoce; USB + $fault; lector de códigos; lector de barras; pistola
      barcode scanner; barcode reader; bar code; scanner gun; handheld scanner; $computer + teclado
      lector de huella; fingerprint reader; card reader; lector de tarjetas; docking station; mouse; teclado
      ratón; keyboard; docking; dock; webcam; trackpad; touchpad; mouse + clicks; double clicks
      lápiz óptico; stylus; signature pad; pendrive; datáfono + USB; estación de acoplamiento
      replicador de puertos; altavoces; parlantes; pinpad; PIN pad; card machine; card terminal; báscula
      cajón de dinero; cash drawer; camera + $fault; tableta gráfica; huellero; biométrico; huella; hub USB
      speakers + $fault; speakers + sound; pilas; batteries + $peripheral; sticky keys; space bar
      barra espaciadora; usb socket; usb sockets; cámara integrada; cámara + detecta; camera + detected
      webcam + detected; usb + detecta; mouse + anda; mouse + muerto; mouse + batería; cámara + integrada
      escáner de mano; lector de mano; handheld; códigos + cajas; lee los códigos; disconnect noise
      shows up + dock; plug in the dock; neither shows up; dejan de responder + teclado; ratón + teclado
      camera + not detected; lectora; lectora de DNI; lector de DNI; ID card reader; reader dead
      lectora + prende; lector + prende; $peripheral + detecta; $peripheral + detected
      $peripheral + reconoce; $peripheral + recognised; $peripheral + recognized`,
    likely: `
      cable; adaptador; adapter; bluetooth; USB; cámara; camera; micrófono; microphone; scanner + till
      lector; diadema; headset; headsets`,
    faint: '$peripheral',
    against: `
      $want + $peripheral; USB + virus; virus; antivirus; $mobile + cable; network cable; cable de red
      cámara de comercio; cámara + Teams; camera + Teams; cámara + Zoom; cámaras de seguridad; CCTV
      ordering; tarjeta + RDP; llamadas; call; callers; $call; lector de pdf; PDF reader; quarantine
      cuarentena; $fault + battery; Acrobat; $computer + batería; swollen; hinchada; troyano; monitor negro
      new starter; screen + black; $screen + negro; $screen + flickers; eñe; idioma; inglés; lost
      USB stick + lost; could I get; $want + docking; cómo lo pido; how do I order; ergonómico; ergonomic`,
  },
  'hardware.server': {
    sure: `
      servidor + $fault; servidor + caída; server + $fault; server down; server + unreachable
      server unreachable; host + unreachable; host down; host + $outage; máquina virtual; virtual machine
      VM; VMs; VMware; ESXi; vCenter; Hyper-V; hypervisor; RAID; rack; UPS; UPS + battery; UPS + batería
      SAI; data centre; data center; datacenter; CPD; cluster; clúster; failover; Kubernetes; k8s; pod; pods
      Docker; EC2; AWS; Azure VM; instancia; cloud instance; núcleos; vCPU; CPU + server; CPU + servidor; memoria + servidor
      reiniciar servidor; reboot server; reboot + server; server reboot; iLO; iDRAC; blade; Nagios; Zabbix
      PRTG; Prometheus; Grafana; datastore; RAM + VM; RAM + GB; disco duro + GB; procesadores; snapshot + VM
      Linux server; servidor Linux; Nutanix; Proxmox; domain controller; controlador de dominio
      servidor nuevo; new server; temperature + server; server room; sala de servidores; load average; OOM
      kernel panic; Terraform; Jenkins + $fault; GitLab runner; vCPU + servidor; CPU + $want; servidor + CPU
      servidor + 100; server + rebooting; server + reboots; event log; evento + servidor
      alerta de monitoreo; monitoring alert; ESX; Ubuntu + cores; VM + $want; cores; GB + cores; 16GB + VM
      servidor + memoria; caída host; host ESX; server + reboot; server + restarted; SRV + $fault
      SRV + rebooting; prod server; $host + $fault; $host + CPU; $host + alert; $host + alerta
      $host + memoria; $host + memory; $host + ping; $host + $outage; $host + reboot; CPU alert
      alerta de CPU`,
    likely: `
      server; servidor; servidores; host; nodo; node; nube; cloud; console; ping; AWS; Azure; Linux; núcleos
      RAM; $host`,
    against: `
      server error; error de servidor; servidor de correo; mail server; file server; servidor de archivos
      SQL Server; print server; servidor de impresión; G: + servidor; $drive + $full; $database + server
      backup + servidor; web server; servidor web; Azure AD; $locked + account; servidor de turnos
      server not found; SMTP; certificado; certificate; certificates; host header; puerto; port; firewall
      internal server error; DNS; backup; Azure DevOps; node js; backup + RAM; memory stick
      $access + server; CNAME; Outlook; VPN; servidor de licencias; server response; microcortes
      conexión con el servidor; connection to the server; remote desktop; terminal server; respaldando
      backed up; respaldado; respalda; $host + $full + $drive; $host + backup; $host + $database
      $host + resuelve; $host + resolve; nslookup`,
  },
}
