import type { Queue } from '../story.ts'

export const MAIL: Queue = {
  group: 'Messaging and Collaboration',
  category: 'Software',
  stories: [
    { title: 'outlook wont open', text: '', priority: 3 },
    {
      title: 'Outlook crashes on start',
      text: 'Outlook shows "Loading profile" and disappears. Event log: Faulting application OUTLOOK.EXE, exception code 0xc0000005. Started after patch Tuesday.',
      priority: 3,
      week: 10,
      close: 'Signature add-in incompatible with build 2606, disabled.',
    },
    {
      title: 'Outlook asking for password',
      text: 'Asks for my password every five minutes even though I tick remember. Webmail is fine.',
    },
    {
      title: 'Customer emails not arriving',
      text: `Hi,

A customer (orders@tidewellcafes.example) says they have emailed three times this week. I have had nothing, not in junk either, and they get no bounce. It is a 30k order and they are not happy.

Can somebody look today please?

Thanks
Dana

CONFIDENTIALITY NOTICE: This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error please notify the sender and delete it. Please consider the environment before printing.`,
      priority: 2,
      notes: [['Jonas Whitlock', 'Message trace: held in quarantine, sender fails DMARC.']],
      close: 'Released from quarantine; sender must fix DMARC.',
    },
    {
      title: 'Bounce',
      text: '550 5.7.1 Service unavailable, client host [198.51.100.41] blocked using blocklist. Every mail to our packaging supplier comes back.',
    },
    {
      title: 'Mailbox full',
      text: 'invoices@larkfield.example is over quota and bouncing supplier invoices. Can it be enlarged or archived?',
      priority: 2,
    },
    {
      title: 'shared mailbox missing',
      text: 'shared mailbox Claims vanished from my outlook this morning, I was added last week',
    },
    {
      title: 'Distribution list',
      text: 'Add the four new starters in Bristol to the all-bristol list and remove anyone who has left.',
    },
    { title: 'teams audio', text: 'nobody can hear me in teams' },
    {
      title: 'Teams blank window',
      text: 'Teams opens as a white window. I cleared the cache as in the guide, no change. Works in the browser.',
      close: 'New Teams client reinstalled.',
    },
    {
      title: "Boss's calendar",
      text: "I'm PA to the finance director. Since yesterday his calendar only shows Busy to me, no details, and I need to arrange the board for Thursday.",
      priority: 2,
    },
    {
      title: 'Is this phishing?',
      text: 'Got an email from "IT Support" asking me to validate my account at hxxp://larkfield-login.example/verify. Did not click. Attached.',
      priority: 2,
      week: 13,
    },
    {
      title: 'I clicked a link',
      text: "I'm really sorry. I clicked the parcel link and typed my user name and password before I noticed the address was odd.",
      priority: 1,
      week: 13,
      notes: [['SOC', 'Password changed, sessions revoked, no inbox rules created.']],
      close: 'Credentials phished; contained.',
    },
    {
      title: 'Parcel email',
      text: 'Another one of those parcel emails asking for 1.99. At least six of us in Sales got it. Can the sender be blocked?',
      week: 13,
    },
    {
      title: 'RE: RE: RE: still waiting',
      text: `Still waiting. Is anybody reading these?

On Wed, 24 Jun 2026 at 09:15, Service Desk <desk@larkfield.example> wrote:
> We have received your request about mail on your phone. We will get back to you shortly.
>
> On Mon, 22 Jun 2026, Tom Pascoe wrote:
>> Mail stopped syncing on my iPhone after I changed my password.`,
      week: 7,
    },
  ],
}
