import type { HintTable } from './hints.ts'

export const NETWORK: HintTable = {
  'network.connection': {
    sure: `
      $internet + $site + $outage; $internet + $site + $fault; internet + $fault; internet + $slow
      sin internet; no internet; internet down; network down; network + $slow; red + $slow; se cayó la red
      caída de red; sin red; no network; enlace + caída; enlace caído; link down; no link; da link; roseta
      punto de red; toma de red; network point; network socket; wall socket; floor port; patch panel
      cable de red; network cable; ethernet; fibra; fibre; fiber; switch + $fault; switch; router
      site offline; site down; whole site; circuit; ISP; proveedor de internet; packet loss
      pérdida de paquetes; $internet + $outage; everything + $slow; módem; línea de datos; MPLS; SD-WAN
      broadband down; red caída; sin sistema; se va la red; se va internet; network jack; data point
      punto de datos; no tenemos internet; no hay red; sin conexión a internet; AP down
      conectividad + $site; toma + mesa; toma + engancha; lost the network; lost network
      lost connection + $site; whole floor; second floor + network; speed test; test de velocidad
      downloads + $slow; descargas + $slow; conexión + $site; no hay conexión + $site; sin sistema + $site
      internet intermitente; $internet + intermitente; operadora + línea; phones too; nadie navega
      navegar + $slow; no cable connection; puertos del switch; switch port; enlace de respaldo
      conectores de la pared; puerto de red; no data point; no network on; offline + store; toda la tienda
      sin conexión + $site; store + offline; red + apertura; conector + pared; ports + window; both ports
      wall port; incomunicada; isolated; leased line; download speeds; Mbps; kb/s; megas
      velocidad + internet; velocidad + $site; speeds + $site; bajamos archivos; velocidad de descarga
      upload speed; branch + provider; proveedor + agencia; proveedor + horas; branch isolated
      ancho de banda`,
    likely: `
      $internet + $site; network; sin conexión; sin línea; ping; gateway; latencia; no connection
      ethernet light; cableado; network + $fault; red + $fault; $slow + everyone; offline; carrier; enlace
      ancho de banda; bandwidth; microcortes; router`,
    against: `
      red wifi; red + inalámbrica; red de invitados; VPN; social network; redes sociales; unidad de red
      network drive; impresora en red; network printer; usuario de red; router + VPN; gateway + VPN
      GlobalProtect; payment gateway; pasarela de pagos; pasarela; red led; red light; red cross; red error
      enlace + $clicked; enlace + $suspicious; enlace sospechoso; enlace del correo; gateway credentials
      data gateway; mail gateway; email gateway; pasarela de correo; bad gateway; BGP peer; internet explorer; firewall; switch user; carpeta de red
      conexión + base de datos; Nintendo switch; no conecta + VPN; printer offline; printer + offline
      working offline; fibra óptica + plan; enlace roto; user network; conexión remota; online store
      enlace + correo; red de tiendas; wifi; wireless; $printer; impresora sin conexión`,
  },
  'network.vpn': {
    sure: `
      VPN; FortiClient; Forticlient; AnyConnect; GlobalProtect; Global Protect; Pulse Secure; Ivanti
      OpenVPN; WireGuard; Zscaler; Cisco Secure Client; Check Point Endpoint; NetExtender; SonicWall; túnel
      tunnel; $home + $internet; remote desktop; escritorio remoto; RDP; conexión remota; remote connection
      acceso remoto; remote access; teletrabajo + $fault; working from home + $fault; $home + connect
      $home + conecta; $home + conectar; $home + trabajar; Citrix; VDI; Horizon; AVD; virtual desktop
      escritorio virtual; remote computer; Citrix Workspace; F5 client; cliente F5; F5 Access; BIG-IP
      DirectAccess; Always On; remote desktop + error; RDP + $fault; terminal server; servidor de terminales; reauthenticate + home
      hotel + connected; connected but no; conecta pero no llego; viaje + $internet; from the hotel
      Citrix + casa; error 720; error 809; error 691; connecting from home`,
    likely: `
      teletrabajo; home office; remote working; $home + $fault; work remotely; from home`,
    against: `
      site to site + firewall; monitor + $home; silla; second monitor; home drive; homepage; home page
      home folder; casa matriz; casa central; laptop + $home; install + VPN; casa de cambio; hotel + reserva
      reservar hotel; stolen; robaron; robo; trabajo remoto + pedir; remote working + ask
      política + teletrabajo; manual + dónde; guide + where; where is + guide; cerrar correo; close mail
      $leaver; $newcomer`,
  },
  'network.wifi': {
    sure: `
      wifi; wi-fi; WLAN; wireless network; red inalámbrica; inalámbrica; SSID; access point; punto de acceso
      guest network; guest wifi; red de invitados; red invitados; Eduroam; hotspot; señal wifi
      wireless + $fault; wireless + drops; wireless + signal; wlan; wireless signal; Meraki; captive portal
      portal cautivo; Aruba; wifi + $site; $internet + wireless; wireless + join; no wireless
      wireless + room; auditorio + wifi; no wifi; sin wifi; AP + $site; inalámbrico + desconectan
      señal + taller; señal + nave; señal + bodega; señal + piso; scanners + wireless; signal is poor
      poor signal; weak signal; señal malísima; mala señal; inalámbrico + $fault; far end + signal
      tablets + inalámbrico; scanners lose wireless; visitantes + portal; visitor wifi; clave de la wifi
      visitor + portal; visitas + wifi; codes + visitor`,
    likely: `
      wireless; señal + sala; signal + room; inalámbrico + red; cobertura; AP; señal; inalámbrico`,
    against: `
      wireless mouse; wireless keyboard; wireless headset; mouse inalámbrico; teclado inalámbrico
      ratón inalámbrico; auriculares inalámbricos; wireless presenter; access point + door; my hotspot
      otra wifi; another wifi; VPN; wifi + casa; home wifi; sin señal + monitor; no signal + monitor
      mobile signal; cobertura + móvil; impresora + wifi; AP invoice; AP team; accounts payable; audífonos
      handset; Citrix; celular + señal; printer + wifi; impresora + wi-fi`,
  },
  'network.services': {
    sure: `
      DNS; DHCP; CNAME; A record; proxy; firewall; cortafuegos; abrir puerto; apertura de puerto
      abrir el puerto; open port; open the port; port + firewall; puerto + firewall; puertos + abrir
      apertura + puertos; web filter; filtro web; $want + acceso a internet; $want + internet access
      salida a internet; página + bloqueada; página bloqueada; web + bloqueada
      sitio bloqueado; site blocked; website blocked; blocked + category; categoría + bloqueada
      bloquea la página; blocks + page; blocked by; bloqueado por el proxy; blocked + site
      blocked + website; $locked + web; unblock; desbloquear + página; desbloquear + web
      desbloquear + sitio; whitelist; whitelisting; allowlist; lista blanca; VLAN; NAT; IP fija; static IP
      conflicto de IP; IP conflict; dirección IP; does not resolve; won't resolve; host + resolve; DNS + resolve
      domain + resolve; no resuelve + nombre; no resuelve + servidor; no resuelve + dominio; $host + resuelve; $host + resolve
      resolución de nombres; name resolution; load balancer; balanceador; F5 pool; NTP
      URL filtering; content filter; Umbrella; nslookup; reverse proxy; regla de firewall; firewall rule
      subred; subnet; 169.254; Netskope; acceso restringido + página; acceso restringido + web
      restringido por política; access blocked; firewall opening; firewall change; firewall request
      apertura de firewall; port 443; puerto 443; on 443; reach + vendor + API; bloqueo de página
      $locked + $online + category; page saying + blocked; blocked by policy; bloqueado por política
      cannot reach + server + port; registro DNS; subdominio; subdomain; proxy block; domain + record
      new domain; can't be resolved; cannot be resolved; could not resolve; con la IP; by IP
      opens by IP; sitio + restringido; site is restricted
      site + restricted; página + restringido; sitio restringido; company notice; aviso de la empresa
      está restringido; restricted + site`,
    likely: `
      puerto; IP; ping; port; blocked; bloqueada; filtering; restringida; restricted site; categorised as
      address reservation; telnet`,
    against: `
      puerto USB; USB port; network port; puerto de red; puerto + switch; $account + $locked; IP phone
      teléfono IP; cámara IP; desk port; puerto + muelle; sender + blocked; remitente; puerto HDMI
      port + dock; SIM; blocked number; ventanas emergentes; blocked query; blocking session; support; USB
      túnel; VPN`,
  },
}
