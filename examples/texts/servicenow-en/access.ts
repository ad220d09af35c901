import type { Queue } from '../story.ts'

export const ACCESS: Queue = {
  group: 'Service Desk',
  category: 'Inquiry / Help',
  stories: [
    { title: 'password', text: 'forgot it' },
    {
      title: 'Password reset',
      text: 'Hi, back from parental leave and my password no longer works. Can you reset it please? My manager can confirm who I am.',
      priority: 3,
    },
    {
      title: "Can't change expired password",
      text: `Hello team,

The password expired over the weekend. When I try to set a new one from home I get "Unable to update the password. The value provided for the new password does not meet the length, complexity, or history requirements of the domain". I am on VPN.

Kind regards,
Imogen Fairley
Accounts Payable | Larkfield Foods
T 555 0187 | imogen.fairley@larkfield.example`,
      close: 'Reset with the caller on the phone. 14 characters minimum explained.',
    },
    {
      title: 'LOCKED OUT AGAIN',
      text: 'THIRD TIME TODAY!!! every time you unlock me it locks again after lunch. i have payroll to run',
      priority: 2,
      notes: [
        ['Owen Pryce', 'Event 4740 points to TAB-LKF-044.'],
        ['Owen Pryce', 'Old mail profile on the tablet removed, no lockout for an hour.'],
      ],
      close: 'Stale credentials on a tablet caused the lockouts.',
    },
    { title: 'Account locked', text: 'Please unlock user bhollis, warehouse.' },
    { title: 'Account locked', text: 'pls unlock user cmaddox, thanks' },
    {
      title: 'New phone, no codes',
      text: 'I traded in my old phone and the Authenticator app on the new one is empty. Office asks me to approve a sign-in I never get.',
      priority: 3,
    },
    { title: 'MFA loop', text: 'enter number, approve, asks again. error 500121', week: 12 },
    {
      title: 'Access to Contracts folder',
      text: `From: Hollis, Brenda <brenda.hollis@larkfield.example>
Sent: Thursday, June 11, 2026 4:12 PM
To: Service Desk <desk@larkfield.example>
Subject: RE: Access to Contracts folder

Approved, read only please.

Brenda

-----Original Message-----
From: Yusuf Adair
Sent: Thursday, June 11, 2026 2:47 PM
To: Hollis, Brenda
Subject: Access to Contracts folder

Brenda, could you approve access to \\\\SRV-FILE01\\Legal\\Contracts for me? It says "You do not have permission to access this folder".`,
      week: 5,
    },
    {
      title: 'Need edit rights on the Quality site',
      text: 'I can read the Quality SharePoint site but not upload. I took over audits from Gwen on Monday.',
    },
    {
      title: 'AUTH-403 approving expenses',
      text: 'Since I moved to Procurement I get "You are not authorised to perform this action (AUTH-403)" when approving expenses for my team. 14 claims waiting.',
      priority: 3,
    },
    {
      title: 'local admin please',
      text: 'need local admin on LT-LKF-0613 to run the PLC programming tool, it refuses to start without',
    },
    {
      title: 'New starter 1 July',
      text: `Please create an account for:

Name: Marlow Okafor-Reed
Role: Production planner
Site: Leeds
Manager: Priya Lindqvist
Start date: 1 July 2026
Same access as: dshaw`,
      week: 7,
      site: 'Leeds',
    },
    {
      title: 'Leaver today 3pm',
      text: 'Disable all access for user rpenn at 15:00 today. Mail, VPN, SAP, badge. Please keep this quiet.',
      priority: 2,
      close: 'Disabled at 15:00, sessions revoked.',
    },
    {
      title: 'Contractor account extension',
      text: 'Contractor account x-tvance runs out on Friday, project is extended to end of October. Extend please.',
    },
    { title: '', text: '' },
  ],
}
