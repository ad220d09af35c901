import { type CategoryDraft, splitTerms as terms } from './draft.ts'

/** The starter list in English: terms most telling first. */
export const STARTER_EN: readonly CategoryDraft[] = [
  {
    id: 'access',
    name: 'Accounts and access',
    definition: 'Getting into systems: user accounts, passwords, second factor and permissions.',
    terms: terms(
      'access; user account; accounts; credentials; sign in; log in; login; logon; authentication; Active Directory; LDAP; SSO; single sign-on; username and password; Okta; Azure AD; Entra; identity',
    ),
    children: [
      {
        id: 'access.permissions',
        name: 'Permissions',
        definition: 'Permissions and roles to use an application, a folder or a site.',
        terms: terms(
          'permission; permissions; access denied; permission denied; access request; request access; grant access; need access; folder access; access to folder; access rights; role; user role; privileges; administrator rights; admin rights; local admin; security group; group membership; entitlement; authorisation; authorization; no access; remove access; full access; unauthorized; access card; badge; 403',
        ),
      },
      {
        id: 'access.password',
        name: 'Password',
        definition: 'Passwords forgotten, expired or to be reset.',
        terms: terms(
          'password; passwords; password reset; reset password; forgot password; forgotten password; password expired; change password; temporary password; wrong password; passcode; passphrase',
        ),
      },
      {
        id: 'access.locked',
        name: 'Locked account',
        definition: 'The account is locked or disabled and does not let the user sign in.',
        terms: terms(
          'account locked; locked account; locked out; account lockout; unlock account; unlock user; account disabled; account gets locked; too many attempts; lockout; account unlocked; unlock',
        ),
      },
      {
        id: 'access.mfa',
        name: 'Multi-factor',
        definition: 'Codes, apps and devices of the second authentication factor.',
        terms: terms(
          'MFA; multi-factor; multifactor; second factor; two-factor; 2FA; Authenticator; verification code; one-time code; OTP; security token; hardware token; push notification; two-step verification; Duo; RSA token; YubiKey',
        ),
      },
      {
        id: 'access.accounts',
        name: 'Joiners and leavers',
        definition: 'Creating, changing or closing user accounts of staff or external people.',
        terms: terms(
          'new user; create user; create account; create accounts; account creation; user creation; new account; joiner; leaver; mover; offboarding; deactivate user; disable account; delete user; external user; termination; account deactivation; name change; guest account; service account; user provisioning; transfer user',
        ),
      },
    ],
  },
  {
    id: 'email',
    name: 'E-mail and collaboration',
    definition: 'E-mail, calendars, chat, online meetings and teamwork.',
    terms: terms('e-mail; email; mail; emails; Exchange; Gmail; Microsoft 365; messaging'),
    children: [
      {
        id: 'email.client',
        name: 'Mail client',
        definition: 'The mail program does not open, closes, does not sync or is set up wrongly.',
        terms: terms(
          'Outlook; Thunderbird; mail client; Outlook profile; OST file; PST file; OST; PST; Outlook crash; Outlook will not open; configure mail; mail on phone; email signature; webmail; OWA; Lotus Notes; Outlook add-in; Apple Mail',
        ),
      },
      {
        id: 'email.delivery',
        name: 'Mail delivery',
        definition: 'Messages that are not sent, do not arrive, bounce or end up in junk.',
        terms: terms(
          'not receiving email; not receiving mail; external email; cannot send email; send email; sending email; bounced; bounce; undelivered; undeliverable; NDR; junk; spam; inbox; outbox; SMTP; message trace; recipient; sender; attachment too large; transport rule; external messages; delivery failure; mail queue; mail flow',
        ),
      },
      {
        id: 'email.mailbox',
        name: 'Mailboxes',
        definition: 'Size, archive and sharing of mailboxes and distribution lists.',
        terms: terms(
          'mailbox; mailboxes; mailbox full; shared mailbox; mailbox quota; distribution list; distribution group; mail group; email group; mailbox delegation; email alias; mail archive; address book; send as; send on behalf; contacts list',
        ),
      },
      {
        id: 'email.meetings',
        name: 'Chat and meetings',
        definition: 'Calendars, video calls, chat and team sites such as Teams, Zoom or SharePoint.',
        terms: terms(
          'Teams; Zoom; Webex; Google Meet; Slack; Skype; calendar; shared calendar; meeting; online meeting; video call; video conference; screen sharing; chat; SharePoint; meeting invite; conference room; Yammer; team site; meeting room booking; Confluence',
        ),
      },
    ],
  },
  {
    id: 'network',
    name: 'Network and VPN',
    definition: 'Connection to the company network and the internet by cable, Wi-Fi or VPN.',
    terms: terms(
      'network; internet; connection; connectivity; corporate network; latency; bandwidth; offline',
    ),
    children: [
      {
        id: 'network.connection',
        name: 'Network connection',
        definition: 'No wired network or internet, outages, slow links and network devices.',
        terms: terms(
          'no internet; internet down; network down; network outage; network cable; network port; wall socket; switch; switch port; router; ethernet; link down; fibre; fiber; packet loss; ping; gateway; carrier; slow internet; slow network; network drop; LAN; WAN; patch panel; circuit down; no connectivity; ISP; request timeout; cabling',
        ),
      },
      {
        id: 'network.vpn',
        name: 'VPN',
        definition: 'The VPN does not connect, drops or is slow; remote work.',
        terms: terms(
          'VPN; VPN client; tunnel; FortiClient; AnyConnect; GlobalProtect; remote access; remote desktop; RDP; OpenVPN; Citrix; working remotely; remote connection; VDI; Zscaler; remote session',
        ),
      },
      {
        id: 'network.wifi',
        name: 'Wi-Fi',
        definition: 'Wireless network without signal, slow or dropping.',
        terms: terms(
          'wifi; wi-fi; wlan; wireless; wireless network; access point; SSID; wifi signal; slow wifi; guest network; hotspot',
        ),
      },
      {
        id: 'network.services',
        name: 'Network services',
        definition: 'DNS, IP addresses, firewall, proxy and publishing of services.',
        terms: terms(
          'DNS; DHCP; IP address; IP conflict; static IP; firewall; firewall rule; proxy; open port; name resolution; load balancer; blocked website; web filter; VLAN; NAT; DNS record; whitelist; allowlist',
        ),
      },
    ],
  },
  {
    id: 'hardware',
    name: 'Hardware',
    definition: 'Physical faults of computers, screens, peripherals and servers.',
    terms: terms('hardware; broken; damaged; warranty; device; repair; replacement; faulty; spare part'),
    children: [
      {
        id: 'hardware.computer',
        name: 'Laptop or PC',
        definition: 'The computer does not turn on, shuts down, overheats or has a faulty part.',
        terms: terms(
          'laptop; desktop computer; computer; notebook; workstation; PC; turn on; power on; shuts down; battery; charger; hard drive; hard disk; RAM; memory module; motherboard; fan; power supply; BIOS; will not boot; overheating; swollen battery; laptop broken; power adapter; SSD; MacBook; hinge; upgrade memory; power cord; thin client',
        ),
      },
      {
        id: 'hardware.display',
        name: 'Display',
        definition: 'Monitors, screens and projectors without image, broken or flickering.',
        terms: terms(
          'monitor; screen; display; external monitor; screen flickering; flicker; flickers; broken screen; black screen; projector; no signal; HDMI; DisplayPort; VGA; screen resolution; second screen; cracked screen; video cable; monitors',
        ),
      },
      {
        id: 'hardware.peripherals',
        name: 'Peripherals',
        definition: 'Keyboard, mouse, camera, dock, USB and other accessories.',
        terms: terms(
          'keyboard; mouse; docking station; dock; docking; USB; webcam; camera; card reader; barcode scanner; adapter; bluetooth; USB stick; speakers; microphone; fingerprint reader; touchpad; accessories; accessory; USB hub; pen drive; trackpad; stylus; cable; backpack',
        ),
      },
      {
        id: 'hardware.server',
        name: 'Servers',
        definition: 'Physical or virtual servers that are down, short of resources or to be created.',
        terms: terms(
          'server; servers; server down; virtual machine; VM; VMware; Hyper-V; data centre; data center; rack; UPS; cluster; cloud instance; server memory; server reboot; server unreachable; hypervisor; Linux; Docker; Kubernetes; AWS; Azure; host down; CPU usage; blade',
        ),
      },
    ],
  },
  {
    id: 'printing',
    name: 'Printing',
    definition: 'Printers, scanners, print queues and supplies.',
    terms: terms('print; printing; prints; printed; cannot print; multifunction device'),
    children: [
      {
        id: 'printing.printer',
        name: 'Printer',
        definition: 'The printer does not print, jams, its queue is stuck or its driver is missing.',
        terms: terms(
          'printer; printers; paper jam; printer jam; jam; jammed; print queue; spooler; printer driver; network printer; blank pages; smudges; plotter; label printer; Zebra; paper tray; tray; colour printing; color printing; printer offline; install printer; add printer; duplex; roller; paper',
        ),
      },
      {
        id: 'printing.supplies',
        name: 'Toner and supplies',
        definition: 'Toner, ink, drum and other supplies that ran out or must be replaced.',
        terms: terms(
          'toner; ink; cartridge; toner replacement; out of toner; drum; printer supplies; low ink; low toner; printer paper',
        ),
      },
      {
        id: 'printing.scanner',
        name: 'Scanner',
        definition: 'Scanning to e-mail or folder, and copying.',
        terms: terms(
          'scanner; scan; scanning; scanned; scan to folder; scan to email; photocopier; photocopy; document feeder; copier; OCR; digitise',
        ),
      },
    ],
  },
  {
    id: 'apps',
    name: 'Business applications',
    definition: 'Programs the company works with: ERP, CRM, payroll, portals and in-house systems.',
    terms: terms(
      'business application; module; transaction; business software; management system; line of business',
    ),
    children: [
      {
        id: 'apps.erp',
        name: 'ERP',
        definition: 'Accounting, invoicing, purchasing, sales, orders and warehouse in SAP or another ERP.',
        terms: terms(
          'SAP; ERP; accounting; invoice; invoices; invoicing; billing; sales order; purchase order; posting; ledger; general ledger; Navision; Dynamics; NetSuite; Oracle EBS; Odoo; Sage; journal entry; posting period; month-end closing; inventory; treasury; vendor; goods receipt; stock; delivery note; warehouse; credit note; dump; QuickBooks; accounts payable; JD Edwards; finance system; expenses; budget',
        ),
      },
      {
        id: 'apps.crm',
        name: 'CRM',
        definition: 'Customers, opportunities, campaigns and sales service in the CRM.',
        terms: terms(
          'CRM; Salesforce; HubSpot; opportunity; customer record; sales pipeline; Siebel; customer management; lead; quotation; customer relationship; sales force; survey',
        ),
      },
      {
        id: 'apps.hr',
        name: 'HR and payroll',
        definition: 'Payroll, time tracking, leave and other human resources programs.',
        terms: terms(
          'payroll; payslip; human resources; HR; Workday; SuccessFactors; PeopleSoft; timesheet; time tracking; clock in; leave request; vacation; holidays; employee portal; attendance; absence; recruitment; interns; maternity leave; salary; performance review',
        ),
      },
      {
        id: 'apps.web',
        name: 'Web portals',
        definition: 'Intranet, portals, pages and web services that fail or do not load.',
        terms: terms(
          'portal; web portal; intranet; website; web page; web site; error 500; error 404; error 503; error 502; error 504; web form; page does not load; page not loading; API; application pool; URL; online shop; HTTP 500; content management; extranet; web application; internal server error; IIS; Apache; site down',
        ),
      },
      {
        id: 'apps.internal',
        name: 'In-house application',
        definition: 'Programs made in the company or for one area that are not ERP, CRM or payroll.',
        terms: terms(
          'in-house application; internal application; internal software; internal system; internal tool; custom application; departmental application; document management; electronic signature; e-signature; custom software; production system; point of sale; POS; MES; SCADA; laboratory software; booking system; student system; medical records; Jira; corporate app',
        ),
      },
    ],
  },
  {
    id: 'system',
    name: 'System and software',
    definition: 'Operating system and desktop programs: start-up, office suite, browser and performance.',
    terms: terms('software; driver; reinstall; application crash; startup'),
    children: [
      {
        id: 'system.os',
        name: 'Operating system',
        definition: 'Windows, macOS or Linux does not start, fails or needs an update.',
        terms: terms(
          'operating system; Windows; blue screen; BSOD; macOS; Ubuntu; Windows update; temporary profile; reimage; boot; boot loop; system error; patch; patches; patching; taskbar; updates; OS upgrade; group policy; wrong time; file explorer; format computer',
        ),
      },
      {
        id: 'system.office',
        name: 'Office software',
        definition: 'Word, Excel, PowerPoint, PDF readers and other office programs.',
        terms: terms(
          'Excel; Word; PowerPoint; Office; spreadsheet; macro; macros; PDF; Adobe Reader; Acrobat; LibreOffice; Word template; activate Office; pivot table; Visio; Microsoft Project; OneNote; add-in; workbook',
        ),
      },
      {
        id: 'system.browser',
        name: 'Browser',
        definition: 'Chrome, Edge, Firefox and their extensions or settings.',
        terms: terms(
          'browser; Chrome; Edge; Firefox; Internet Explorer; browser cache; cookies; browser extension; pop-up; Safari; Java; bookmarks; favourites; incognito',
        ),
      },
      {
        id: 'system.performance',
        name: 'Slowness',
        definition: 'The computer or a program is slow, freezes or hangs.',
        terms: terms(
          'slow computer; slow laptop; slow PC; computer is slow; laptop is slow; laptop very slow; performance; computer freezes; laptop freezes; computer hangs; slowness; poor performance; takes long to start; CPU at 100; out of memory; sluggish',
        ),
      },
    ],
  },
  {
    id: 'security',
    name: 'Security',
    definition: 'Fraudulent mail, malicious programs, suspicious access, losses and certificates.',
    terms: terms('security; cybersecurity; SOC; suspicious; security incident; vulnerability; fraud'),
    children: [
      {
        id: 'security.phishing',
        name: 'Phishing',
        definition: 'Fraudulent messages or pages that ask for data, money or a click.',
        terms: terms(
          'phishing; suspicious email; strange email; weird email; suspicious mail; fraudulent email; impersonation; fraudulent link; suspicious link; clicked a link; clicked link; scam; spoofing; asks for my credentials; smishing; fraudulent; fake email; suspicious message',
        ),
      },
      {
        id: 'security.malware',
        name: 'Malware',
        definition: 'Viruses, ransomware and antivirus warnings.',
        terms: terms(
          'malware; virus; antivirus; ransomware; trojan; infected file; infected computer; quarantine; quarantined; encrypted files; EDR; Defender; threat detected; infected; malicious attachment; spyware; Kaspersky; CrowdStrike',
        ),
      },
      {
        id: 'security.intrusion',
        name: 'Suspicious access',
        definition: 'Unrecognised access, data leaks and lost or stolen devices.',
        terms: terms(
          'unauthorised access; unauthorized access; logins from another country; unknown login; suspicious activity; compromised account; data leak; data breach; leaked credentials; stolen laptop; stolen phone; lost laptop; lost phone; hacked; intrusion; stolen; theft',
        ),
      },
      {
        id: 'security.certificates',
        name: 'Certificates',
        definition: 'Digital and server certificates that expired or must be installed or renewed.',
        terms: terms(
          'digital certificate; expired certificate; certificate expired; renew certificate; invalid certificate; SSL certificate; certificate; certificates; signing certificate; encryption; BitLocker; recovery key; smart card',
        ),
      },
    ],
  },
  {
    id: 'telephony',
    name: 'Telephony',
    definition: 'Calls, desk phones, switchboard and company mobiles.',
    terms: terms('telephony; phone; telephone; phones; voice'),
    children: [
      {
        id: 'telephony.calls',
        name: 'Calls',
        definition: 'Calls that do not come in or go out, bad audio, headsets and voicemail.',
        terms: terms(
          'calls; phone call; incoming calls; outgoing calls; no audio; call audio; audio; headset; headphones; softphone; voicemail; voice mail; call forwarding; dropped calls; echo; QoS; choppy; Jabber; dial tone',
        ),
      },
      {
        id: 'telephony.desk',
        name: 'Desk phone',
        definition: 'Extensions, desk phones, switchboard and call queues.',
        terms: terms(
          'desk phone; phone extension; switchboard; VoIP; IP phone; PBX; busy tone; no dial tone; phone line; landline; call centre; call center; contact centre; SIP trunk; SIP; hunt group; fax; voice licence; Avaya; IVR; telephone line',
        ),
      },
      {
        id: 'telephony.mobile',
        name: 'Mobile phones',
        definition: 'Company mobile phones and tablets, SIM, data and device management.',
        terms: terms(
          'mobile phone; mobile; cell phone; smartphone; iPhone; Android; iPad; tablet; SIM; SIM card; eSIM; PIN code; PUK; roaming; Intune; MDM; mobile data; mobile coverage; company phone; BlackBerry; mobile service',
        ),
      },
    ],
  },
  {
    id: 'data',
    name: 'Data and reports',
    definition: 'Databases, reports, data correction and exchange between systems.',
    terms: terms('data; wrong information'),
    children: [
      {
        id: 'data.database',
        name: 'Database',
        definition: 'Databases that are down, slow, blocked or out of space.',
        terms: terms(
          'database; databases; SQL Server; Oracle; SQL; MySQL; PostgreSQL; tablespace; deadlock; blocked query; query; replica; replication; missing index; datafile; blocking session; sessions blocked; stored procedure; MongoDB; schema; execution plan; ORA; DB2; transaction log; database restore; DBA',
        ),
      },
      {
        id: 'data.reports',
        name: 'Reports',
        definition: 'Reports and dashboards that fail, take long or show wrong figures.',
        terms: terms(
          'report; reports; reporting; Power BI; dashboard; Tableau; Qlik; listing; report not loading; wrong figures; data warehouse; Business Objects; Crystal Reports; KPI; BI; cube; scorecard',
        ),
      },
      {
        id: 'data.correction',
        name: 'Data correction',
        definition: 'Records that are duplicate or wrong, or must be changed or deleted.',
        terms: terms(
          'correct data; data correction; wrong data; incorrect data; duplicate record; duplicate records; delete record; update record; master data; change the date; data fix; clean up data; wrong record; modify record; duplicate entries; data cleansing',
        ),
      },
      {
        id: 'data.integration',
        name: 'Integrations',
        definition: 'Interfaces, loads, nightly jobs and file transfers between systems.',
        terms: terms(
          'interface; integration; integrations; data load; bulk load; import data; export data; nightly job; batch job; ETL; FTP; SFTP; web service; EDI; IDoc; data sync; migration; file transfer; scheduled task; webhook; message queue; middleware; job failed; scheduled job',
        ),
      },
    ],
  },
  {
    id: 'storage',
    name: 'Files and backups',
    definition: 'Shared folders, space, backups and file recovery.',
    terms: terms('folder; folders; files; storage; drive; NAS; SAN; documents'),
    children: [
      {
        id: 'storage.shares',
        name: 'Shared folders',
        definition: 'Network drives, shared folders and files in the cloud.',
        terms: terms(
          'shared folder; shared folders; network drive; shared drive; file server; map drive; mapped drive; NAS; read-only; network folder; OneDrive; Google Drive; Dropbox; OneDrive sync; file locked by another user; network share; file share; network path; missing folder',
        ),
      },
      {
        id: 'storage.space',
        name: 'Disk space',
        definition: 'Disks, drives or quotas without free space.',
        terms: terms(
          'disk space; no space; out of space; disk full; drive full; low disk space; free space; free up space; extend disk; storage quota; disk quota; insufficient space; quota increase; running out of space; no space on drive',
        ),
      },
      {
        id: 'storage.backup',
        name: 'Backups',
        definition: 'Backups that fail, are missing or must be scheduled.',
        terms: terms(
          'backup; backups; backup failed; backup job; failed backup; Veeam; tape; snapshot; backup retention; Commvault; NetBackup; incremental backup; back up; backup schedule',
        ),
      },
      {
        id: 'storage.restore',
        name: 'File recovery',
        definition: 'Restoring files or folders that were deleted, lost or damaged.',
        terms: terms(
          'restore folder; restore file; restore files; recover file; recover files; deleted file; deleted folder; deleted by mistake; accidentally deleted; file recovery; lost files; recycle bin; previous version; corrupted file; restore; missing files',
        ),
      },
    ],
  },
  {
    id: 'requests',
    name: 'Requests',
    definition: 'Requests for equipment, programs, licences or information, with nothing broken.',
    terms: terms(
      'request; requested; requesting; catalogue; catalog; approval; cost centre; service request; would like to request',
    ),
    children: [
      {
        id: 'requests.equipment',
        name: 'New equipment',
        definition: 'Ordering, changing, moving or returning computers, screens, phones and accessories.',
        terms: terms(
          'new equipment; new hire; new employee; new starter; laptop request; request laptop; new laptop; new computer; equipment request; second monitor; monitor request; phone request; keyboard request; onboarding; loan laptop; equipment purchase; purchase; procurement; return equipment; desk move; new monitor; order laptop; replacement laptop; new phone; relocation; allocation; purchase request; allocate',
        ),
      },
      {
        id: 'requests.software',
        name: 'Software installation',
        definition: 'Installing, updating or removing a program.',
        terms: terms(
          'install; installation; install software; install program; software installation; software request; uninstall; program installed; new version; software centre; software center; upgrade software; deploy software; installer; install application',
        ),
      },
      {
        id: 'requests.licences',
        name: 'Licences',
        definition: 'Licences and subscriptions to be ordered, renewed or activated.',
        terms: terms(
          'licence; licences; license; licenses; licence expired; license expired; renew licence; renew license; assign licence; Adobe licence; Office licence; subscription; licence activation; product key; trial licence; trial license; licence request; license key',
        ),
      },
      {
        id: 'requests.questions',
        name: 'Questions',
        definition: 'Questions about use, training, documentation and the state of a request.',
        terms: terms(
          'question; how do I; how to; how can I; information about; training; manual; documentation; status of my request; status of my ticket; procedure; guidance; opening hours; enquiry; inquiry; guide; user guide; wondering; tutorial',
        ),
      },
    ],
  },
  {
    id: 'other',
    name: 'Other',
    definition: 'Whatever fits no other category.',
  },
]
