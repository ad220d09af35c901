/** Tickets as people write them in the United Kingdom, Ireland, the United States: categories | title | description. */
export const ENGLISH = `
access.password | pwd | forgot mine over the holidays, pls reset
access.password | It says my password has expired | but when I try to change it on the train it says domain not available
access.password | Self service reset not working | The SSPR page says my account isn't registered so I can't set a new password
access.locked | Cannot log in | I can't log in to my email after the password change. It says "Your account has been locked"
access.locked | cant log in locked | says referenced account is currently locked out
access.locked | Account keeps locking | third time this week, I think my old phone is still trying with the old password
access.mfa | Authenticator on lost phone | New handset today, it still sends the approval to the old one and I can't get past that screen
access.mfa | Okta push never arrives | Stuck at "push sent", using a backup code for now
access.permissions storage.shares | Access to finance share | Could I get read access to \\\\fs01\\finance\\2024, approved by Helen
access.permissions | You do not have permission | When I open the budget site in SharePoint it says I need permission, everyone else in my team is in
access.permissions | Elevated rights | Need local admin on my machine for two weeks to test the build tools
access.accounts | New starter 4 March | Priya Nair joins Legal on Monday, needs an account and mailbox
access.accounts | Leaver | Please disable Tom's login at 5pm today, last working day
access.accounts | Contractor end date | Contractor account for Sam Field expires Friday but his contract was extended to December
access.accounts | Married name | Could my display name and email be changed to Louise Barker please
email.client | Outlook keeps asking for my password | enters it, pops up again, over and over
email.client | Outlook search finds nothing | since the update search only gives results from last year
email.delivery | Mail gateway | rejects every zip from our auditors
email.delivery | supplier says my emails bounce | 554 rejected due to content, worked last week
email.delivery | Missing emails | customer sent an order twice, never reached us, not in junk either
email.mailbox | Shared inbox | Can you add me to the careers@ shared mailbox, I'm covering for Jo
email.mailbox | Mailbox full | can't send anything, says I've reached my limit
email.mailbox | New distro list | please set up a distribution group for the Leeds fundraising team
email.meetings | Teams | every call drops after a minute and then I have to rejoin
email.meetings | room calendar double booked | The Ash room accepts two bookings at the same time
email.meetings | Can't present in Zoom | Share button greyed out for me, board meeting at 2
network.connection | No network at desk 3.14 | ethernet light is off, tried another cable
network.connection | Internet down at Cardiff depot | whole site offline since 7, nobody can work
network.connection | network crawling | everything on the network is painfully slow on floor 2, copying 10MB takes ages
network.vpn | GlobalProtect won't connect | gateway not responding, from home broadband and from my hotspot
network.vpn | remote desktop | Cannot RDP to my office PC since Thursday, "remote computer not found"
network.wifi | wifi drops in the canteen | fine elsewhere, drops every few minutes there
network.services | Site blocked | web filter blocks gov.uk grants page which we need
network.services | DNS record for new microsite | please create CNAME campaign.example.com pointing to our host
hardware.computer | laptop dead | will not turn on, no lights, tried two chargers
hardware.computer | Fan noise | My notebook sounds like a hairdryer and gets very hot
hardware.computer | Laptop lid cracked | hinge snapped off when I opened it this morning
hardware.display | flickering screen | monitor on the left goes black for a second every minute
hardware.display | Boardroom projector | no picture, just a blue screen saying no input
hardware.peripherals | mouse | double clicks by itself, batteries are new
hardware.peripherals | Dock won't charge laptop | and the USB ports on it don't work, tried a colleague's dock and that is fine
hardware.peripherals | Barcode scanner till 6 | beeps but nothing appears on screen
hardware.server | HYPV03 unreachable | host went down at 02:10, 14 VMs failed over
hardware.server | disk alert on server | RAID degraded on SQL01, one disk amber
printing.printer | printer says offline | 3rd floor Ricoh, everyone affected, it's switched on
printing.printer | Paper keeps jamming | tray 2 of the copier in reception crumples every sheet
printing.printer | Can't print to follow-me | badge is accepted but no jobs listed
printing.supplies | Out of cyan | Xerox by HR needs a new cartridge
printing.scanner | scan to email not arriving | I scan at the MFD, says sent, nothing comes
apps.erp | SAP short dump | VA01 terminates with MESSAGE_TYPE_X when saving the order
apps.erp | PO stuck in approval | Coupa purchase order 45011 not moving since the approver left
apps.erp | Can't post invoices in Dynamics | period closed error although June should be open
apps.crm | Salesforce is not saving | "validation exception" when I close an opportunity
apps.hr | Payslip missing | Workday shows no payslip for April
apps.hr | Holiday balance | leave system says I have 2 days left, should be 12
apps.web | Website checkout broken | customers get HTTP 500 after entering card details
apps.web apps.internal | intranet news page won't load | spinner forever
apps.internal | Tills not taking cards | both tills in the Bath shop say "terminal not ready"
apps.internal | Case management error | CaseTrak throws "object reference not set" when adding a note
system.os | blue screen | sad face, DRIVER_IRQL_NOT_LESS_OR_EQUAL, then reboots
system.os | stuck on updates | "Working on updates 30%" since yesterday evening
system.os | My desktop has vanished | signed in and all icons gone, says temporary profile
system.office | Excel crashes | when I open the month end workbook with macros
system.office | can't edit pdf | Acrobat opens then closes straight away
system.browser | Edge homepage hijacked to a search site | and bookmarks gone
system.performance | laptop soooo slow | 20 mins to start in the morning, everything hangs
system.performance | PC freezing | locks up several times an hour, have to hold the power button
security.phishing | dodgy email | from "CEO" asking me to buy gift cards, didn't reply
security.phishing | I clicked a link | looked like DocuSign and I typed my password, now worried
security.malware | pop up says virus found | loud alarm and a number to call, can't close it
security.malware | files renamed .crypt | README_RESTORE.txt on the desktop demanding money
security.intrusion | Laptop stolen from car | overnight in Manchester, police ref to follow
security.intrusion | sign-in alert from Nigeria | I haven't travelled, someone used my login
security.certificates | BitLocker | asks for recovery key at boot after BIOS update
security.certificates | cert expiring | wildcard *.example.org expires in 10 days, please renew
telephony.calls | can't hear callers | they hear me fine, I hear nothing, Jabra headset
telephony.desk | Reception phone dead | display blank on the desk phone, unplugged and plugged back
telephony.desk | Hunt group change | please add ext 2231 to the helpline queue
telephony.mobile | iPhone screen locked me out | entered wrong PIN too many times, company mobile
telephony.mobile | No signal | work mobile shows SOS only since new SIM
data.database | Deadlocks on prod DB | orders table, sessions blocking each other since release
data.reports | Power BI refresh failing | gateway credentials expired, dashboard shows last week's figures
data.correction | Wrong DOB on record | patient 4471 has wrong date of birth, needs amending
data.integration | Overnight feed didn't run | the SFTP file from the bank wasn't picked up, nothing loaded
storage.shares | H drive gone | no mapped drives after logging in
storage.shares | OneDrive not syncing | red cross on folders, 3 days now
storage.space | S: drive full | nobody in the studio can save, 0 bytes free
storage.backup | Backup job failed | exit code 1 on NAS02 for three nights running
storage.restore | Deleted a folder | I've accidentally wiped Q2 Bids, can it be brought back from yesterday
requests.equipment | Second monitor | would like one for my home office please
requests.equipment | laptop for intern | intern starting 1 June in design, needs a machine
requests.software | Please can I have Notepad++ | on my work laptop, not in company portal
requests.software | python | need python 3.12 installed for the analytics course
requests.licences | Visio licence | says trial has ended, need a full one
requests.questions | How do I book a hot desk? | is there a guide somewhere
requests.questions | Any update? | chasing ticket from last week, nobody has called
other | Office too cold | heating on floor 1 has been off all week
other | Broken chair | wheel came off my chair
other | test | please ignore
access.password | Password | Hi, back from mat leave and can't remember it. Ext 4410. Ta, Siobhan
access.password | Cannot set new password | Tried lots of combinations, says doesn't meet requirements of the domain
access.locked | Account disabled?? | Windows says my account has been locked, I have a client here in ten minutes
access.mfa | Can't approve sign in | Got a replacement phone from the store and the six digit codes aren't on it any more
access.mfa | Text code not coming through | I sit here waiting for the SMS every morning
access.permissions | Please add me to Project Falcon site | Everyone on the bid can see the files but I get "you need permission"
access.permissions apps.erp | Role change in Oracle | Jenny has moved to AP and needs to be able to approve invoices up to 5k
access.permissions storage.shares | Need to see HR confidential folder | I've taken over from Dawn so should have the same access she had
access.accounts | Onboarding - 3 temps | Three temps arriving Wednesday for peak, they'll need logins and email addresses
access.accounts | User left the business | Gareth Pugh finished on Friday, can we close everything down
access.accounts | Extend account | Our external auditor's login runs out tonight, she's here until the end of May
email.client | Outlook won't load | Stuck on "Processing" forever
email.client | signature | my email signature has reverted to the old logo
email.delivery | emails to gmail addresses coming back | Mail delivery failed: returning message to sender
email.delivery | Not getting anything from head office | colleagues got the announcement three hours ago, I haven't
email.mailbox | Access to payroll inbox | I need to be able to open and reply from payroll@ while Sue is off
email.mailbox | Please create a group | so that when people write to safety@ all 6 of us get it
email.meetings | Camera and sound not working on Teams calls | interview candidates can't see or hear me
email.meetings | Diary | I can't see my manager's diary any longer
network.connection | The whole of second floor has lost the network | phones too, started about 10:20
network.connection | Slow connection at the Perth office | downloads crawl, speed test shows 1 meg
network.vpn | Can't get on from home | Cisco client says login failed then times out
network.vpn | Citrix keeps kicking me out | every twenty minutes when working remotely
network.wifi | No wireless in meeting room B | laptops and phones can see it but won't join
network.services | Need firewall opening | App server 10.1.4.9 to reach vendor API on 443
network.services | Can't get to supplier's website | I get a page saying Access blocked - category: gambling, which it isn't
hardware.computer | Laptop won't charge | plugged in all night, still 4%
hardware.computer | computer keeps shutting itself down | no warning, just goes off, feels really warm
hardware.computer | Dropped my laptop | corner is smashed and it makes a grinding noise
hardware.display | One of my screens won't come on | power light is orange, swapped cables
hardware.display | TV in reception | shows "no signal" since the weekend
hardware.peripherals | sticky keys | coffee on keyboard, the space and B keys stick
hardware.peripherals | webcam not detected | tried both usb sockets
hardware.server | SRV-FILE02 rebooting itself | four times since midnight, event log shows power
hardware.server | Request for VM | Need an Ubuntu box with 4 cores and 16GB for test
printing.printer | Printing problem | everything I send comes out as gibberish
printing.printer | Cheque printer not responding | we have a run to do by noon
printing.supplies | Printer needs black | says replace toner soon
printing.scanner | Can't scan | the copier asks me for an address and then errors
apps.erp | Cannot receipt goods | Dynamics complains the warehouse location does not exist
apps.erp | Invoice stuck on hold | NetSuite won't release supplier invoice for payment
apps.crm | Leads not showing | since the Salesforce release my list views are empty
apps.hr | Timesheet | it won't let me submit last week's hours
apps.hr | Can't book leave | the HR system says my manager is not set
apps.web | Contact form on our website not working | people tell us they press submit and nothing happens
apps.web | Portal giving 503 | tenants unable to log repairs
apps.internal | Card machine at till 1 | says "connection lost to POS" and customers are walking out
apps.internal | Patient system freezing on discharge screen | have to kill it and start again every time
apps.internal | Library system error | "Item could not be issued" for every book
system.os | Laptop stuck in a repair loop | "Preparing automatic repair" over and over
system.os | Windows update broke my laptop | it fails at 61% and undoes changes
system.office | Word keeps crashing | as soon as I click on mail merge
system.office | Formulas showing as text | In the forecast spreadsheet, all the SUMs
system.browser | Chrome | pages won't remember my login and the toolbar is full of junk
system.performance | Computer is a nightmare | takes forever to open anything, constantly not responding
system.performance | Everything freezing | mouse stops for about 30 seconds at a time
security.phishing | Is this legit? | email from "Microsoft" saying I have 3 voicemails with an attachment
security.phishing | Possible scam | supplier emailed new bank details, looks off
security.malware | Norton alert | says Trojan found in downloads
security.malware | ransom note | can't open any documents, the wallpaper says pay
security.intrusion | Lost phone | left it in a cab last night, has my work mail on it
security.intrusion | Sent spreadsheet to wrong person | it had staff salaries in it, went to an outside address
security.certificates | Connection not private | warning when opening our own HR site
security.certificates | Laptop asking for 48 digit key | blue screen, BitLocker recovery
telephony.calls | Voicemail light | is on but there are no messages, can't get into voicemail
telephony.calls | Crackly line | every caller says I sound like a robot
telephony.desk | Phones down in the surgery | patients can't get through, lines are dead
telephony.mobile | Work iPhone cracked | screen shattered
telephony.mobile | Data abroad | In Spain next week, need roaming turned on
data.database | SQL server running out of connections | app team report timeouts since 9
data.reports | Month end report is blank | the sales dashboard shows no data for October
data.correction | Merge duplicate supplier | We have ACME LTD and Acme Limited, same VAT number
data.integration | Orders from website not in ERP | last one came across at 02:14
storage.shares | Lost my S drive | It's disappeared from This PC
storage.shares | file locked for editing | by someone who left months ago
storage.space | Run out of room on shared drive | Marketing can't save the video
storage.backup | Backup alerts | Two of the nightly jobs didn't complete
storage.restore | Spreadsheet overwritten | Need yesterday's copy of rota.xlsx back
requests.equipment | New joiner kit | Laptop, dock and headset for Amir starting on the 12th
requests.equipment | Bigger monitor please | doing a lot of design work, the 22 inch is too small
requests.software | Need SPSS | for a project, can you put it on my PC
requests.licences | Adobe subscription | Acrobat says my plan has ended
requests.questions | Quick question | how do I set up an out of office for a shared mailbox
other | Tap dripping in kitchen | ground floor
other | Parking permit | my new car reg is AB12 CDE
access.password | Student locked herself out of laptop - needs password | She has forgotten it over half term
access.password | Expired | It won't let me in, says I must change my password but the new one is always refused
access.locked | AD account | tgreen is locked again, second time today, please unlock
access.mfa | New handset | I traded in my old one and now the authenticator is asking for a code I can't get
access.permissions | Can view but not edit | The maintenance tracker on SharePoint opens read only for me, Kev can edit
access.permissions storage.shares | Folder rights | New manager of Facilities needs full control of the Facilities folder
access.accounts | Starter form - Dr A. Mensah | Locum, two weeks from Monday, ward 6, needs Windows login and clinical system
access.accounts | Remove ex-employee | Still showing in the address book and teams although she left in June
email.client | Outlook freezes when I open attachments | has to be killed in task manager
email.client | Can't get email on my phone | set up fails with "cannot verify server identity"
email.delivery | Email delay | messages from clients turning up two hours late
email.delivery | Recipient rejected | anything I send to the council bounces with 550 5.4.1
email.mailbox | bookings@ | Please give Ana and Femi send as on the bookings mailbox
email.mailbox | archive | I've run out of mailbox space, can I have an archive
email.meetings | Teams says I'm offline | colleagues can't message me, chat doesn't load
email.meetings | Board room booking panel | shows free although it's booked in the calendar
network.connection | Store 214 offline | no network on tills or back office since the storm
network.connection | New desk, no data point working | plugged into both ports by the window, nothing
network.vpn | VPN drops at lunch | every day, have to reauthenticate 3 or 4 times when I'm at home
network.vpn | Cannot reach anything from the hotel | AnyConnect says connected but no shares or intranet
network.wifi | Warehouse scanners lose wireless | far end of aisle 12, signal is poor
network.services | Proxy block | blocked by policy when I open the freight tracking page
hardware.computer | Desktop dead | Pressed the button, fan spins for a second then off
hardware.computer | battery | lasts 20 minutes and the bottom of the laptop is bulging
hardware.display | Monitor | purple lines down the middle
hardware.display | Classroom 4 interactive board | no image from the PC
hardware.peripherals | Signature pad not recognised | Windows makes the disconnect noise over and over
hardware.peripherals | headset and webcam | neither shows up when I plug in the dock
hardware.server | Critical: node k8s-prod-3 NotReady | pods being evicted
hardware.server | Server room alarm | UPS on battery
printing.printer | Labels printing blank | despatch Zebra, tried a new roll
printing.printer | Prints come out with black stripes | HP in the post room
printing.supplies | Waste toner full | Lexmark, corridor B
printing.scanner | Scans not reaching my folder | the machine says transmission failed
apps.erp | MRP run failed | SAP job aborted, planners have nothing
apps.erp | Cannot raise a requisition | Cost code missing from the drop-down in Oracle
apps.crm | Duplicate lead emails | HubSpot workflow fires twice for every contact
apps.hr | Wrong pay grade on Workday | manager self-service shows last year's
apps.web | Careers page | apply button does nothing in any browser
apps.internal | Claims system throws error on save | "Unhandled exception in ClaimService" since last night's release
apps.internal | Fuel pumps not authorising | the forecourt software shows all pumps as closed
system.os | Start menu gone | clicking the Windows button does nothing
system.os | Stuck at "Getting Windows ready" | laptop, 3 hours
system.office | Pivot table won't refresh | says reference isn't valid
system.office | PDFs open blank | Adobe Reader after the update
system.browser | Firefox keeps redirecting | to some search engine I've never heard of
system.performance | Machine at a crawl | even typing lags, task manager shows 100% disk
security.phishing | Text from "IT" | asks me to confirm my login on a link, didn't tap it
security.malware | Laptop acting possessed | windows opening, browser going to odd sites, Defender turned itself off
security.intrusion | USB stick with client files lost | somewhere between the office and home
security.intrusion | MFA prompts I didn't request | six this morning, someone has my password
security.certificates | Expired SSL on booking site | browsers show Not Secure
telephony.calls | Nobody can hear me on the phone system | I can hear them. Plantronics headset
telephony.desk | Extension 5102 goes straight to voicemail | should ring in the lab
telephony.mobile | Phone upgrade | My work Samsung won't hold signal and the screen doesn't respond
data.database | Prod Postgres at max connections | app throws "too many clients already"
data.reports | KPI pack has wrong totals | Tableau figures don't match finance
data.correction | Please void receipt 77120 | keyed against wrong customer account
data.integration | Payroll file to bank rejected | format error in line 1, BACS cut-off is 5pm
storage.shares | Can't see team folder | the G: drive is there but the folder inside has disappeared only for me
storage.space | D: drive on app server 97% | monitoring alert
storage.backup | Restore point missing | Sunday's Veeam job shows warning and no restore point
storage.restore | Saved over my thesis | can you get Tuesday's version back please
requests.equipment | Docking station | Could I get one for the new hot desk area
requests.software | Can someone put R and RStudio on the lab PCs | 18 machines
requests.licences | Power BI Pro | need a licence to share dashboards
requests.questions | Where do I find the mileage form? | and who signs it
other | Lift out of order | between 2 and 3
access.password | Can someone reset me please | not been in since December and nothing I try works
access.locked | "Account has been disabled" | on Monday it was fine
access.mfa | Locked out of MFA | changed my SIM and text codes go to the old number
access.permissions | Jira | I can't see the MOBI board, everyone else on the squad can
access.permissions | Approver rights in Coupa | I'm the new delegate for Karen
access.accounts | Agency nurses | 6 bank staff for the winter ward need logins by Sunday
access.accounts | Double account | I have two user names since I transferred from Leeds, can you merge or delete one
email.client | Outlook closing by itself | whenever I drag a file in
email.delivery | Message stuck | sits in drafts with "cannot send this item"
email.delivery | orders@ not receiving | customers swear they've mailed us
email.mailbox | New generic mailbox please | bursaries2026@ owners Lucy and Damian
email.meetings | Deleted Team | someone removed the Horizon channel by mistake
email.meetings | Zoom echo and frozen video | calls with head office
network.connection | Branch isolated | provider says 4 hours, leased line fault
network.connection | Download speeds terrible | entire office, 2 Mbps on a 300 line
network.vpn | Error 720 connecting from home | worked on Tuesday
network.wifi | Visitor wifi | portal doesn't hand out codes any more
network.services | intranet.local not resolving | opens fine by IP
hardware.computer | Van laptop cutting out | gets hot and dies
hardware.display | Cracked laptop screen | it fell off the desk
hardware.peripherals | ID card reader dead | counter 5
hardware.server | Zabbix alert: prod09 no response | 10 min
printing.printer | Copier red light | jam in area B, nothing there
printing.printer | Everything prints twice | 
printing.supplies | Labels and ribbon | thermal printer in stores has run out
printing.scanner | Scan to PDF blank pages | second floor device
apps.erp | Bank rec won't balance | transactions from the 14th missing in the finance module
apps.erp | Expense claim rejected by Concur | receipt currency error
apps.crm | Reopen opportunity | closed lost by mistake in Salesforce
apps.hr | Clocking records missing | I badged in and out on the 7th
apps.web | Sign-up form hangs | the public tell us the page goes white when they submit
apps.internal | Checkout terminal very slow | three minutes a sale
apps.internal | Lab system | can't validate results, "user in use"
system.os | User profile service failed the sign-in | 
system.os | Update error 0x80070643 | keeps trying every night
system.office | Excel links broken | cost workbook points at the old path
system.browser | Edge shows white pages | all sites, Firefox ok
system.performance | Reception PC unusable | cursor jumps, 20 minutes to open anything
security.phishing | Someone rang saying they were from Microsoft | wanted me to install something
security.phishing | speeding fine email | PDF and a pay now button, smells wrong
security.malware | Everything now ends in .mallox | file server, nothing opens
security.intrusion | Lost memory stick | patient data on it
security.certificates | api.example.test cert renewal | due the 18th
telephony.calls | Divert my calls | on leave, send them to Paula
telephony.desk | Ward phone doesn't ring | others on the desk do
telephony.mobile | On-call mobile has no service | new SIM fitted
data.database | TEMP tablespace 100% | night jobs cancelled
data.reports | Qlik zero for May | southern region missing
data.correction | Wrong unit on product 88-100 | should be each, is box, fix in master
data.integration | Files to insurer not going | overnight SFTP hung
storage.shares | OneDrive wants me to sign in and won't sync | 
storage.space | Photos share has no space left | Comms
storage.backup | Is the new server being backed up? | can't see it in the jobs
storage.restore | Monday's version of a workbook | I saved another over it
requests.equipment | Three laptops for consultants | start 1 August
requests.equipment | Moving PC and printer to reception | building works
requests.software | CAD viewer update | 2025 is out and ours won't open new drawings
requests.licences | Copilot | can I have a licence, Sandra approves
requests.questions | Remote working | from which day can we ask for it?
other | Roof leak in archive | boxes getting wet
access.password | Moodle login | I'm a biology teacher, can't remember my password and the reset mail never comes
access.locked | SAP user locked | Please unlock CQUIROGA
access.mfa | Authenticator lost after factory reset | no codes any more
access.permissions storage.shares | Audit folder | Marta needs read only until month end, director approved
access.accounts | Leaver Friday | Ian Vidal - close mail, VPN and SAP
email.client | Signatures missing in the new Outlook |
email.delivery | Undeliverable | reply says mailbox unavailable when I write to a supplier
email.mailbox | Send as | I should be able to answer as enquiries@
email.meetings | Can't unmute in Teams | in every meeting
network.connection | Fibre cut | contractors dug through the cable outside, the plant has no service
network.vpn | VPN profile fails | on my new laptop when I'm at home
network.wifi | no signal in canteen | wifi
network.services | pay.supplier.test can't be resolved | only from our network
hardware.computer | Laptop restarts when I move the lid |
hardware.display | Monitor flickers | any cable, since the power cut
hardware.peripherals | USB headset not detected | any port
hardware.server | Predictive failure disk bay 3 | iLO alert on HV02
printing.printer | Garbled print | strange letters, cut off
printing.supplies | Drum unit | Lexmark wants a new one
printing.scanner | Plan scanner | doesn't save to the network folder
apps.erp | Month end blocked | Odoo won't validate May journals
apps.crm | Pipedrive | cards won't move in the pipeline
apps.hr | Payslip download | gives me someone else's
apps.web | Search on our public website | returns error 500
apps.internal | GESMED hangs opening patient file | all surgeries, since the upgrade
system.os | Windows won't boot | spinning dots
system.office | Shared workbook | opens in protected view and I can't edit
system.browser | Favourites vanished from Edge |
system.performance | Slow start up | takes an age for everything to load in the morning
security.phishing | Reporting an odd email | pretends to be the director, wants mobile numbers
security.malware | Virus on stick | it made shortcuts in every folder
security.intrusion | Possible leak | ex-colleague still has customer files in his private Drive
security.certificates | Smart card not read by tax software |
telephony.calls | People only hear me when I shout |
telephony.desk | IP phone stuck on Registering |
telephony.mobile | New SIM | no data
data.database | Oracle standby stopped | 4 hours behind
data.reports | Sales listing | does not agree with what we declared
data.correction | Delivery note dated 2015 | change to 2025 please
data.integration | Supplier web service | no order confirmations received since yesterday
storage.shares | S: not available | network path was not found
storage.space | OneDrive full | can't upload
storage.backup | Acronis failed on the director's PC |
storage.restore | Annual report is corrupted | won't open, is there an older copy?
requests.equipment | Loan laptop | for a trade fair 3-6 October
requests.software | VLC please | need to play an odd video format
requests.licences | Adobe renewal | design team subscription is up
requests.questions | Where is the VPN guide? |
other | Broken table in board room |
access.password | cannot log on | says wrong password, I changed it last week
access.locked | Cashier locked | Rosa Pinto can't get in, "account locked"
access.mfa | Security code | goes to a number I no longer have
access.permissions | Authorisation error | VL02N says not authorised since I moved team
access.accounts | New user | Ellen Duarte starts in Marketing on the 4th
email.client | Outlook on phone not updating | new mail only shows on the PC
email.delivery | Rejected emails | everything to .gov addresses returns with an SPF error
email.mailbox | Share my mailbox | Becky needs to see my mail while I'm on holiday
email.meetings | Teams recording | committee meeting was recorded but there's no video
network.connection | No network at my desk | furniture was moved and my socket is dead
network.vpn | VPN won't come up | FortiClient -7200
network.wifi | Wi-Fi drops on 3 | only by the windows
network.services | Unblock website | we need the tender portal and the proxy cuts it
hardware.computer | Laptop dies on battery | a minute after unplugging
hardware.display | Screen | coloured vertical stripe
hardware.peripherals | Jumpy mouse | tried another desk and battery
hardware.server | CPU alert | SRVSQL02 above 95% for half an hour
printing.printer | Printer offline | greyed out for everyone in Accounts
printing.supplies | Toner | two blacks for the HP 404 please
printing.scanner | Can't scan | my name isn't in the address list of the copier
apps.erp | Delivery notes not invoicing | Navision says document already exists
apps.crm | Salesforce slow | customer records take ages
apps.hr | Annual leave days | the employee portal took the same week twice
apps.web | Website down | www.example.test gives 502 since 7
apps.internal | Till shows no prices | every item scans as 0.00
system.os | Empty desktop | Windows signed me in with a temporary profile
system.office | Excel | on save "cannot access the file", then closes
system.browser | Pop-ups blocked | Chrome won't open the invoice viewer
system.performance | VERY SLOW COMPUTER | half an hour to boot
security.phishing | Phishing | mail from a bank I don't use
security.malware | Antivirus off | icon is red and I can't turn it on
security.intrusion | Laptop theft | on the London train yesterday
security.certificates | Certificate for portal | expires in 5 days, renew on web server
telephony.calls | Softphone silent | calls connect, no sound
telephony.desk | New extension | 3055 in the training room
telephony.mobile | On-call mobile broken | black screen after a fall
data.database | Database down | web MySQL doesn't start after reboot
data.reports | Dashboard | April is doubled in Tableau
data.correction | Delete journal 552 | posted to the wrong account
data.integration | Payroll file | the bank file hasn't loaded into the ERP
storage.shares | File locked | says a colleague on leave has it open
storage.space | Drive D full | can't save any more video
storage.backup | Last night's backup | NAS job is red
storage.restore | Recover folder | Quotes folder was deleted by mistake
requests.equipment | Ergonomic keyboard | occupational health recommended one, how do I order?
requests.software | Visio | can you install it? I have a licence
requests.licences | Project licence | for the new site manager
requests.questions | Support hours | are you open on bank holidays?
other | Chair swap | back rest is broken
access.password | Windows password | Hi, it's Nora from Wholesale. Back from holiday and the one I wrote down is not accepted. Thanks
access.locked | Account got locked | tried to get my mail on the phone and now can't log on to the PC either, says contact your administrator
access.mfa | Two step | My phone was stolen last month and the new number isn't registered so I can't verify
access.permissions apps.crm | Can't see another rep's accounts | I've taken over Greg's customers in Salesforce and get insufficient privileges
access.accounts | External people | two auditors from KPMG 10th to 21st, need temporary login and mail
email.client | Outlook error on opening | "Cannot open the set of folders", restarted twice
email.delivery | Customer not getting invoices | we email them and they don't arrive, not even in their junk
email.mailbox | more mail space | can't receive anything, says 100%
email.meetings | VC room | starting the Zoom meeting in the big room neither camera nor mic shows up
network.connection | No systems | whole Ambleside branch down, no phones or internet, provider claims all ok
network.vpn | Home working | when I turn on GlobalProtect my internet at home dies
network.wifi | Paediatrics tablets no wifi | none will connect since the antennas were changed
network.services | Insurer's site | shows a company notice that the site is restricted
hardware.computer | Laptop making horrible noise | and the underside is burning
hardware.display | Till monitors | one went black, other has stripes
hardware.peripherals | Fingerprint reader | doesn't recognise anyone since Monday
hardware.server | VM down | srv-int-04 shows powered off in vCenter
printing.printer | Prescription printer | prints half and chews the paper
printing.supplies | toner | URGENT admissions printer has none left
printing.scanner | Scans | arrive crooked and black
apps.erp | SAP MIRO cannot post | message M8 504
apps.hr | Payslip | second half of the month isn't in the portal
apps.web | Booking page | customers report error 500 on payment
apps.internal | AURORA not responding | goes blank when opening patient history
system.os | Windows repair | blue screen INACCESSIBLE_BOOT_DEVICE
system.office | Word | opens and closes when I paste pictures
system.performance | Counter 4 computer | takes forever to do anything and we have the public waiting
security.phishing | Odd email from the director | wants my mobile number for something confidential
security.malware | CrowdStrike alert | PUP detected on LT-2291
security.intrusion | Phone stolen on the bus | work mail was open
storage.restore | Somebody deleted a folder | "Tariffs 2024" is missing from the Logistics share
storage.shares | Budgets folder won't open | says path does not exist, rest of the office can get in
requests.equipment | Extra screen | second monitor please for data analysis
requests.software | SPSS | needs installing for the doctor's thesis
requests.questions | Question | how do I share just one window?
other | Leak in ceiling | water dripping on the second floor corridor
hardware.computer | My laptop won't start | It started yesterday, nothing on the screen
hardware.peripherals | Please resolve | my mouse is not working
email.client | Issue not resolved | Outlook still crashing
email.meetings | Can't join the meeting | Teams says something went wrong
apps.web apps.internal system.browser other | The page keeps refreshing |
access.permissions | Add user to AD group | She needs the same as her colleague
requests.equipment | Move my desk to 4th floor | PC and phone too
requests.questions | What is the status of INC0012345? |
printing.printer | Printer on 2 | Displayed message: paper jam, it never clears
access.password | Can't log in to my email |
hardware.server | UPS battery replacement | The one in the server rack is beeping
network.services | Hostname does not resolve | from the Leeds office only
`
