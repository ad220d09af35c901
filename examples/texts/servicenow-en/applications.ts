import type { Queue } from '../story.ts'

export const APPLICATIONS: Queue = {
  group: 'Business Applications',
  category: 'Software',
  stories: [
    {
      title: 'SAP will not post invoices',
      text: 'Posting invoice 5100071893 in MIRO: "Period 005/2026 is not open for account type K". It is day 2 and May has to close.',
      priority: 2,
      week: 4,
      close: 'Period reopened in OB52 until day 3.',
    },
    {
      title: 'Short dump in VA02',
      text: 'TIME_OUT dump when saving orders with more than 200 lines. ST22 attached.',
      priority: 2,
      notes: [['Ines Colbeck', 'Vendor note waiting for transport to production.']],
    },
    { title: 'sap slow', text: 'sap is really slow today', priority: 3, week: 18 },
    {
      title: 'Web orders not reaching the ERP',
      text: 'Since 19:30 yesterday no order from the web shop has reached the ERP. 47 messages in status 51 "Customer does not exist". Customers are calling.',
      priority: 1,
      week: 9,
      notes: [
        ['Ines Colbeck', 'New-customer interface failed at 19:12 on an illegal character.'],
        ['Ines Colbeck', 'Customer corrected, 47 IDocs reprocessed.'],
      ],
      close: 'Interface stopped on an illegal character; 47 orders reprocessed.',
    },
    {
      title: 'Opportunities gone from Salesforce',
      text: 'None of my Q2 opportunities show in the CRM and my colleague has lost hers too. Accounts are there.',
      priority: 2,
    },
    {
      title: 'Payslip error 500',
      text: 'HR portal gives "500 Internal Server Error" when I download the May payslip. Older ones work.',
      week: 4,
    },
    { title: 'cant get my payslip', text: 'error 500 on the may payslip in the hr portal', week: 4 },
    { title: 'clocking', text: 'it says I never clocked in so I cant clock out, I was in at 7:58' },
    {
      title: 'INTRANET DOWN',
      text: 'Intranet shows 503 Service Unavailable since 7:45',
      priority: 1,
      week: 11,
      close: 'Application pool stopped on SRV-WEB01; restarted.',
    },
    {
      title: 'Complaint form never sends',
      text: 'On the public website the complaint form stays on "Sending…" and nothing arrives. A customer told us. Chrome and Safari.',
      priority: 2,
    },
    {
      title: 'RECIPRO: recipe will not release',
      text: 'RECIPRO says "Lock held by batch user" when I release recipe R-2207, since the night run was cancelled. Line 1 needs it at 14:00.',
      priority: 2,
    },
    { title: 'recipro', text: 'recipro export shows ounces instead of grams since yesterday' },
    {
      title: 'Till 2 cannot take cards',
      text: 'Factory shop till 2 says "host not available" on every card. Till 1 is fine. Saturday, queue out of the door.',
      priority: 1,
    },
    {
      title: 'Sales report does not match',
      text: 'Power BI says 1.87m for June, SAP says 2.02m. The last refresh is 24 June, so I guess it stopped.',
      priority: 2,
      week: 9,
      close: 'Gateway credential expired; refreshed.',
    },
    {
      title: 'Duplicate customer',
      text: 'Please merge customers 20418 and 33907, same company, invoices are split between them.',
    },
    {
      title: 'wrong date on delivery note',
      text: 'Delivery note 80033120 was saved with 31/06 (?) and cannot be edited now. Should be 30/06.',
      week: 8,
    },
    {
      title: 'Bank file missing',
      text: 'The payment file was not delivered to the bank over SFTP last night: "Connection reset by peer". 160 suppliers are not paid unless it is in by 15:00.',
      priority: 1,
      week: 11,
    },
    {
      title: 'ORA-01653 quality database',
      text: 'ORA-01653: unable to extend table QM.RESULTS by 1024 in tablespace QM_DATA. Lab cannot save results.',
      priority: 1,
      close: 'Added a 20 GB datafile.',
    },
    {
      title: 'Supplier portal certificate',
      text: 'Suppliers get NET::ERR_CERT_DATE_INVALID on our portal. Looks like the certificate expired overnight.',
      priority: 1,
      week: 15,
      close: 'Renewed until August 2027.',
    },
  ],
}
