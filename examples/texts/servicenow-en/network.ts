import type { Queue } from '../story.ts'

export const NETWORK: Queue = {
  group: 'Network Operations',
  category: 'Network',
  stories: [
    { title: 'VPN', text: '', week: 17 },
    {
      title: 'vpn not connecting',
      text: 'stuck at connecting then "unable to contact the security gateway". was fine friday',
      week: 17,
    },
    {
      title: 'VPN drops every few minutes',
      text: 'GlobalProtect disconnects every five to ten minutes from home since the weekend update and I have to authenticate again. Version 6.2.3 on LT-LKF-0588. Broadband is fine, nobody else in the house has trouble.',
      priority: 3,
      week: 18,
      notes: [['Sanna Birk', 'Same on all 6.2.3 clients. Rolling back to 6.2.1 for a pilot.']],
    },
    {
      title: 'VPN drops every few minutes',
      text: 'GlobalProtect disconnects every five to ten minutes from home since the weekend update and I have to authenticate again. Version 6.2.3 on LT-LKF-0602.',
      priority: 3,
      week: 18,
    },
    {
      title: 'VPN keeps dropping',
      text: 'Hi there, VPN keeps dropping while I am in SAP. GlobalProtect 6.2.3, machine LT-LKF-0571. Thanks',
      week: 19,
      close: 'Client moved to 6.2.1.',
    },
    {
      title: 'VPN keeps dropping',
      text: 'VPN keeps dropping while I am in SAP. GlobalProtect 6.2.3, machine LT-LKF-0634. Best, Tom',
      week: 19,
      close: 'Client moved to 6.2.1.',
    },
    {
      title: 'Remote desktop internal error',
      text: '<div>Hi,</div><div><br></div><div>When I open <b>Remote Desktop</b> to SRV-TS02 I get &quot;An internal error has occurred (0x4)&quot;.</div><div>Shared drives work over VPN.</div><div><br></div><div>Sent from my iPhone</div>',
      week: 16,
    },
    {
      title: 'WHOLE FLOOR DOWN',
      text: 'No network on the second floor in Leeds since 8:05. Phones dead too. About 35 people sitting around.',
      priority: 1,
      site: 'Leeds',
      week: 7,
      notes: [
        ['Sanna Birk', 'SW-LDS-F2-01 lost power, breaker tripped in the riser.'],
        ['Sanna Birk', 'Breaker reset 08:52, switch back, ports green.'],
      ],
      close: 'Power loss in the riser on floor 2.',
    },
    {
      title: 'no internet 2nd floor',
      text: 'no network at all 2nd floor leeds',
      priority: 1,
      site: 'Leeds',
      week: 7,
    },
    {
      title: 'wall socket dead',
      text: 'the network socket at my new desk does nothing, port 3-087, cable works elsewhere',
    },
    {
      title: 'Everything crawls after 3pm',
      text: 'Every afternoon the internet connection in the Bristol office slows to a crawl: pages take a minute and calls break up. Speed test 1.8 Mbps down, wired and wireless alike.',
      site: 'Bristol',
      priority: 3,
    },
    {
      title: 'Scanners lose wifi in cold store',
      text: 'Handheld scanners drop off wifi between aisles 9 and 12 in the cold store and pickers have to start the pallet again. Started after the racking was moved.',
      priority: 2,
      site: 'Hull',
      notes: [['Sanna Birk', '-84 dBm in aisle 11, needs another access point.']],
    },
    { title: 'guest wifi', text: 'visitors connect but the page for the code never opens' },
    {
      title: 'Open port 8443 for carrier',
      text: 'Please open 8443 on the firewall from 203.0.113.77 to SRV-WEB05 for the carrier integration, change CHG0028415 approved.',
      close: 'Rule 377 added.',
    },
    {
      title: 'Site blocked',
      text: 'https://standards.example/ is blocked as "Games". I need it for the allergen regulations.',
    },
    {
      title: 'Intranet name does not resolve in Hull',
      text: 'nslookup intranet.larkfield.example says non-existent domain from Hull only, other sites get 192.0.2.61. DNS on site?',
      site: 'Hull',
      priority: 3,
    },
    { title: 'IP conflict', text: 'Lab PC keeps saying there is an IP address conflict, 192.0.2.140' },
  ],
}
