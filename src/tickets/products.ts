/** Products by the word that people call them, in lower case without accents. */
const PRODUCTS: ReadonlySet<string> = new Set(
  'windows win server office excel word outlook exchange sharepoint teams project visio sql mysql postgresql mongodb oracle sap java jdk jre python php node tomcat chrome firefox edge explorer safari android ios iphone ipad macos ubuntu debian centos rhel hat linux vmware esx esxi citrix acrobat reader adobe autocad photoshop illustrator vpn anyconnect forticlient globalprotect usb hdmi wifi wi-fi ipv dell hp lenovo thinkpad latitude optiplex elitebook probook laserjet deskjet officejet epson brother canon xerox ricoh kyocera zebra cisco fortinet avaya surface galaxy pixel navision dynamics sage contaplus crm erp rdp citrix glpi jira servicenow onedrive intune azure aws gmail zoom webex skype whatsapp slack notion salesforce powerbi power bi s3'.split(
    ' ',
  ),
)

/** True for the name of a well-known product: not a person's name, and the number after it not a count. */
export const isProduct = (word: string): boolean => PRODUCTS.has(word)
