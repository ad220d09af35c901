import type { Queue } from '../story.ts'

export const WORKPLACE: Queue = {
  group: 'Onsite Support',
  category: 'Hardware',
  stories: [
    {
      title: 'Laptop dead',
      text: "LT-LKF-0449 won't power on, charger light blinks amber three times. Tried a colleague's charger.",
      priority: 3,
      close: 'System board replaced under warranty.',
    },
    {
      title: 'coffee',
      text: 'spilled coffee over the laptop keyboard, it switched off and stays off',
      priority: 2,
    },
    {
      title: 'Fan noise and heat',
      text: 'The fan runs flat out all day and the laptop gets too hot to hold. It has switched itself off twice in meetings.',
    },
    {
      title: 'Swollen battery',
      text: 'The touchpad has lifted and the bottom of the laptop bulges. Is the battery swollen? Should I stop using it?',
      priority: 2,
    },
    { title: 'monitor', text: 'green lines down the left screen, swapped the cable, same' },
    {
      title: 'External screen says no signal',
      text: 'Through the dock the external screen says no signal and the laptop screen flickers. HDMI straight into the laptop works.',
      notes: [['Gil Marsden', 'Dock firmware 1.0.9 installed, both displays fine.']],
    },
    {
      title: 'Projector in Oak room',
      text: 'Picture is yellow and it switches off after 15 minutes. Board meeting in there tomorrow 10am.',
      priority: 2,
      site: 'Leeds',
    },
    {
      title: 'keyboard types the wrong characters',
      text: '@ gives me " and the pound sign is a hash. only on this machine',
    },
    {
      title: 'Dock recognises nothing',
      text: 'Keyboard, mouse and ethernet all dead through the docking station since this morning. Unplugged it for a while, no difference.',
    },
    {
      title: 'Barcode reader line 3',
      text: 'The barcode reader on line 3 puts a blank in front of the code so the label is never found. Line stops every few minutes.',
      priority: 2,
      site: 'Hull',
    },
    {
      title: "Printer won't print",
      text: 'PRN-LDS-014 shows "Error - Printing" in the queue and the job cannot be deleted.',
      close: 'Spooler restarted on SRV-PRN02.',
    },
    {
      title: "Printer won't print",
      text: 'Hello, PRN-LDS-022 shows "Error - Printing" in the queue and the job cannot be deleted. Cheers',
      close: 'Spooler restarted on SRV-PRN02.',
    },
    {
      title: 'LABEL PRINTER DOWN DOCK 4',
      text: 'ZEBRA ON DOCK 4 PRINTS BLANK LABELS. THREE TRUCKS WAITING',
      priority: 1,
      site: 'Hull',
      notes: [['Gil Marsden', 'Ribbon fitted backwards. Replaced, sensor calibrated.']],
    },
    {
      title: 'Paper jam that is not there',
      text: 'Says paper jam tray 2, I have had everything open and there is no paper in it. HR printer.',
    },
    { title: 'toner', text: 'out of black, second floor' },
    {
      title: 'Scan to folder fails',
      text: 'Scanning to the department folder: "Cannot connect to destination, code 1102". Scan to email is OK.',
      close: 'Password of the service account had expired.',
    },
    {
      title: 'Headset mic',
      text: 'New USB headset: I hear customers, they cannot hear me. Tried other ports.',
    },
    {
      title: 'desk phone',
      text: 'reception phone ext 2100 no dial tone, calls go to voicemail',
      priority: 2,
    },
    {
      title: 'Customer calls cut off at 30 seconds',
      text: 'Inbound calls on the customer line drop at exactly 30 seconds, all agents, since 11:00. Queue of 20.',
      priority: 1,
      week: 5,
      notes: [
        ['Sanna Birk', 'Carrier confirms a SIP trunk fault.'],
        ['Sanna Birk', 'Session timer changed, 20 test calls without a drop.'],
      ],
    },
    {
      title: 'Stolen phone',
      text: 'My work mobile was stolen on the tram last night, it has mail and the signing app. Police report made. Please wipe it and block the SIM.',
      priority: 1,
    },
    { title: 'no data abroad', text: 'in Norway at a supplier, no mobile data, roaming is on', priority: 2 },
    {
      title: 'Cracked iPhone screen',
      text: 'Dropped it, the screen is shattered but it still works. Repair or replace?',
    },
  ],
}
