const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Programs and systems whose versions are written after their name ("Teams 25.4.1.2"). */
const SOFTWARE = setOf(
  `windows win office excel word outlook exchange sharepoint teams visio sql mysql postgresql postgres mongodb
  mariadb redis elasticsearch oracle sap java jdk jre python php node tomcat weblogic websphere jboss wildfly apache
  nginx iis chrome firefox edge explorer safari opera android ios macos ubuntu debian centos rhel hat linux
  vmware esx esxi vsphere vcenter horizon citrix workspace receiver acrobat reader adobe autocad photoshop
  illustrator flash anyconnect forticlient fortios globalprotect zscaler openvpn sophos kaspersky mcafee symantec
  eset crowdstrike defender bitdefender malwarebytes veeam navision dynamics sage contaplus glpi jira
  confluence servicenow onedrive intune azure gmail zoom webex skype whatsapp slack notion salesforce powerbi
  teamviewer anydesk putty filezilla notepad vlc docker kubernetes jenkins gitlab firmware db2`,
)

/** Who makes devices: the code after such a name is a model ("Kyocera FS-1320"). */
const MAKERS = setOf(
  `dell hp hpe lenovo asus acer toshiba fujitsu sony samsung lg msi huawei xiaomi motorola nokia epson brother canon
  xerox ricoh kyocera lexmark oki konica minolta zebra honeywell datalogic intermec cisco meraki fortinet
  mikrotik ubiquiti netgear tplink dlink zyxel juniper aruba paloalto avaya yealink polycom grandstream snom
  jabra plantronics logitech apc eaton qnap synology seagate kingston sandisk realtek intel amd nvidia broadcom
  wacom ingenico verifone benq viewsonic aoc eizo hikvision dahua`,
)

const OTHERS = setOf(
  `server project iphone ipad vpn usb hdmi wifi wi-fi ipv thinkpad thinkcentre latitude optiplex elitebook probook
  laserjet deskjet officejet ecosys catalyst surface galaxy pixel macbook imac crm erp rdp aws power bi s3`,
)

/** The same, but surnames as well: a line "John Sharp" is no product. */
const NAMED_LIKE_PEOPLE = setOf('norton sharp philips pax poly axis')

/** True for the name of a well-known product: not a person's name, and the number after it not a count. */
export const isProduct = (word: string): boolean => SOFTWARE.has(word) || MAKERS.has(word) || OTHERS.has(word)

/** True for a program that is named together with its version. In lower case, as the others here. */
export const isSoftware = (word: string): boolean => SOFTWARE.has(word)

/** True for a maker of devices, which are named after it by a code. */
export const isMaker = (word: string): boolean => MAKERS.has(word) || NAMED_LIKE_PEOPLE.has(word)
