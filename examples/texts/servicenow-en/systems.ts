import type { Queue } from '../story.ts'

export const SYSTEMS: Queue = {
  group: 'Systems and Desktop',
  category: 'Software',
  stories: [
    {
      title: 'Blue screen every morning',
      text: 'DRIVER_POWER_STATE_FAILURE on first boot, then it starts. LT-LKF-0520',
      priority: 3,
    },
    {
      title: 'Windows update loop',
      text: 'It was updating all night and now sits in "Preparing Automatic Repair" over and over.',
      priority: 2,
      week: 10,
    },
    {
      title: 'PC UNBELIEVABLY SLOW',
      text: 'fifteen minutes to start and everything hangs. been like this a month and nobody does a thing',
      priority: 3,
    },
    {
      title: 'Laptop freezes',
      text: 'With mail, Excel and the ERP open it freezes and only the power button helps. Task manager shows memory at 98%.',
    },
    {
      title: 'Excel hangs on the price list',
      text: 'The price list workbook (35 MB with macros) leaves Excel "Not responding". On a colleague\'s machine it opens in a minute.',
    },
    {
      title: 'Macros blocked',
      text: '"SECURITY RISK: Microsoft has blocked macros from running because the source of this file is untrusted." It is the quote template we have always used.',
      week: 6,
    },
    { title: 'pdf', text: 'pdfs open in the browser instead of acrobat' },
    {
      title: 'Tax site blank in Chrome',
      text: 'The tax office website loads a blank page in Chrome, fine in Firefox. Cleared cache and cookies already.',
    },
    {
      title: 'Projects 2025 folder has gone',
      text: 'Folder Projects 2025 on the G: drive is missing. It was there at six last night. We need it restored today, tender goes out at five.',
      priority: 1,
      notes: [['Wren Aldous', 'Dragged into Projects 2024 at 18:22. Moved back.']],
      close: 'Folder moved by mistake; put back.',
    },
    { title: 'restore excel', text: 'i saved over the budget workbook, can i get yesterdays version back' },
    {
      title: 'G drive missing',
      text: 'Do not see the G: drive with the shared folders. Rebooted.',
      week: 17,
    },
    {
      title: 'OneDrive stuck',
      text: 'Red cross on OneDrive, 1,214 files pending, "We can\'t sync this path".',
    },
    { title: 'Disk full', text: '0 bytes free on C: and I cannot save. I only have documents on it!' },
    {
      title: 'Backup failed SRV-SQL04',
      text: 'Job "Daily SQL04" finished with errors. Error: Failed to create VM snapshot. Retries: 3.',
      priority: 3,
      week: 5,
    },
    {
      title: 'Backup failed SRV-SQL04',
      text: 'Job "Daily SQL04" finished with errors. Error: Failed to create VM snapshot. Retries: 3.',
      priority: 3,
      week: 5,
    },
    {
      title: 'PROBLEM: SRV-APP11 is DOWN',
      text: 'Host SRV-APP11 does not answer ping since 03:14:00. State: CRITICAL',
      priority: 1,
      week: 10,
      notes: [['Wren Aldous', 'VM frozen, reset from the hypervisor. Services up 03:52.']],
    },
    {
      title: 'Antivirus warning',
      text: 'Red window: "Threat found: Trojan:Win32/Wacatac. Action: quarantine". It came in a zipped invoice.',
      priority: 1,
      week: 13,
    },
    {
      title: 'weird files',
      text: 'all files in the artwork folder end in .crypt and there is a txt asking for bitcoin',
      priority: 1,
      notes: [['SOC', 'Machine isolated. Local folder only, shares are clean.']],
    },
    {
      title: 'BitLocker key',
      text: 'Laptop asks for a 48 digit recovery key at start. I am at a customer.',
      priority: 2,
    },
    { title: 'Install Visio', text: 'I need Visio for process maps. Approved by my manager (attached).' },
    { title: 'acrobat pro licence', text: 'trial ran out and I merge pdfs every day' },
    {
      title: 'Equipment for a new starter',
      text: 'Somebody joins Marketing on 7 September: laptop, two screens, headset and mobile please.',
      week: 16,
    },
    { title: 'second monitor', text: 'can I have a second monitor to work on drawings' },
    { title: 'question', text: 'What are your opening hours over the bank holiday?', week: 16 },
    { title: 'how do i record a meeting', text: 'how do i record a meeting and where does it go' },
    { title: 'help', text: 'please help its urgent' },
    { title: 'Broken chair', text: 'My chair sinks by itself. Not sure whether this is you or facilities.' },
    { title: 'test', text: 'test please ignore' },
    { title: '', text: '' },
    { title: '', text: '' },
  ],
}
