import type { HintTable } from './hints.ts'

export const APPS: HintTable = {
  'apps.erp': {
    sure: `
      SAP + $fault; SAP + $slow; SAP GUI; transacción de SAP; short dump; dump; MIGO; MIRO; VA01; VA02; VA03
      VL02N; VF01; FB01; FB60; FB50; F-02; MB51; ME21N; ME22N; ME29N; MM03; ME51N; XK01; ST22; SM12; SE16
      FBL1N; CO11N; MMBE; S/4HANA; HANA; Fiori; Business Central; Navision; NAV; NetSuite; Oracle EBS
      E-Business; JD Edwards; Coupa; Ariba; Concur; Infor; Epicor; Tango; Softland; Defontana; Bejerman
      Siigo; Contpaqi; Aspel; ContaPlus; Xero; QuickBooks; Great Plains; Microstrategy ERP; contabilizar
      contabilización; asiento contable; asientos; timbrar; timbrado; CFDI; factura electrónica
      facturas electrónicas; SUNAT; AFIP; SII; DTE; boleta electrónica; nota de crédito; credit note
      post + invoices; posting + invoice; post invoice; invoice + $fault; invoices + $fault
      factura + $fault; facturas + $fault; facturación + $fault; period closed; período cerrado
      periodo + cerrado; período contable; cierre contable; month end close; general ledger; journal
      purchase order; purchase orders; pedido de compra; orden de compra; sales order; goods receipt
      entrada de mercancías; albarán; albaranes; remisión; guía de remisión; guía de despacho; conciliación
      bank reconciliation; stock + $fault; inventario + $fault; inventory + $fault; expense claim
      expense report; gastos + rendición; viáticos; requisition; requisición; supplier invoice
      accounts payable; cuentas por pagar; cuentas por cobrar; centro de costo; cost center
      tesorería + pago; payment run; SEPA; transferencia bancaria; tipo de cambio; exchange rate; iva; VAT
      liberar pedidos; WMS; kardex; asset register; activo fijo; PO + approval; PO + stuck; PO number
      PO + $fault; SAT + factura; A3 + nómina; A3ERP; generar la factura; factura + genera
      límite de crédito; credit limit; on hold + invoice; invoice + hold; receipt goods; goods receipting
      warehouse location; cuentas contables; centralizar; centralización; stock + falta; factura + cliente
      pedido + facturar; remuneraciones + contabilizo; release + invoice; approve invoices
      release + payment; lista de precios; price list; purchase requisition; budget code; cost centre
      accrual; cuadre de caja; plan de cuentas; retenciones; declaración + impuestos; cobros
      recibos + bancos; apertura de mes; período + abierto; post to ledger; MRP; SAP job; Odoo + $fault
      Dynamics + $fault; ERP + $fault; Sage + $fault; remesa + $fault; presupuesto + $fault; liberación
      estrategia de liberación; cost code; requisition + $fault; módulo de facturación; facturación + módulo
      sistema contable; boletas; emitir boletas; emitir facturas; folio; bank rec; finance module
      módulo de bancos; módulo contable; conciliación + cuadra; transactions + missing + finance
      finance + module; rec + balance; movimientos + bancos; expense + rejected; balance + $fault + bank
      currency error; albaranes + facturan; delivery notes + invoicing; document already exists
      ya existe el documento; delivery note + invoice; Navision + $fault; Navision dice`,
    likely: `
      SAP; factura; facturas; facturar; facturación; invoice; invoices; invoicing; contabilidad; accounting
      pedido; pedidos; pago; pagos; payment; proveedor; proveedores; supplier; inventario; stock; warehouse
      almacén; posting; ledger; finance system; sistema contable; compras; order + saving; mandante
      transacción; approval + order; expenses; material; cobranza; tesorería; procurement; ERP; Dynamics
      Odoo; Sage; remesa; presupuesto; MRP`,
    against: `
      $access + Tesorería; carpeta + facturas; buzón + facturas; $access + SAP; rol + SAP; role + SAP
      $account + SAP; SAP + $password; SAP + usuario; suspicious invoice; fake invoice; factura falsa
      factura sospechosa; $suspicious + factura; $suspicious + invoice; print + invoice; approved by
      online store; tienda + web; contractor; contrato; payment card; PayPal; web + pedidos + ERP; phishing
      instalar + SAP GUI; install + SAP; stock photo; bank details; proveedor externo; supplier emails
      mailbox; buzón; carpeta; folder; casilla; CNAME; SAP GUI + instalar; material de oficina
      pasarela de pagos; $folder + $delete; cuenta equivocada; wrong account; bank file + payroll
      anular + asiento; delete journal`,
  },
  'apps.crm': {
    sure: `
      HubSpot; Siebel; Pipedrive; Zoho; oportunidad; oportunidades; opportunity; opportunities; leads
      embudo; campaña; campañas; customer record; ficha de cliente; Sales Cloud; Service Cloud
      Marketing Cloud; Dynamics CRM; Dynamics 365 Sales; SugarCRM; Freshsales; Mailchimp; Vtiger
      quote + opportunity; visit report; cartera de clientes; CRM + $fault; Salesforce + $fault
      CRM + guardan; HubSpot workflow; visitas + CRM`,
    likely: `
      clientes; cliente; customer; customers; quotation; cotización; cotizaciones; accounts + sales
      sales team; prospecto; prospectos; contactos + CRM; pipeline; campaign; lead; sales + stage; CRM
      Salesforce; visitas + vendedores`,
    against: `
      customer emails; correos de clientes; lead time; cliente VPN; cliente de correo; cliente Citrix
      customers + checkout; customers + website; $duplicate + cliente; clientes + tienda
      los clientes no pueden; customer orders; cliente + instalar; web; website; $account + Salesforce
      $access + Salesforce; install; email; $call; till; correo; correos; llamada; campaña de phishing
      phishing campaign; SAP; team lead; lead developer`,
  },
  'apps.hr': {
    sure: `
      fichar; fichaje; fichajes; payslip; payslips; pay slip; boleta de pago; recibo de sueldo
      recibos de sueldo; liquidación de sueldo; desprendible; SuccessFactors; PeopleSoft; Meta4; Buk; Talana
      BambooHR; Personio; ADP; Kronos; UKG; Cornerstone; Factorial; Sesame; annual leave; leave request
      leave system; holiday balance; holiday request; holidays; PTO; timesheet; timesheets; time card
      time cards; clock in; clocking; clock out; marcaje; marcar asistencia; marcaciones; control horario
      reloj de control; reloj checador; checador; portal del empleado; employee portal
      recursos humanos + sistema; HR system; sick leave; licencia médica; licencias médicas; ausencia
      absences; performance review; evaluación de desempeño; recruitment; reclutamiento; aguinaldo
      finiquito; IRPF; P60; P45; W-2; certificado de retenciones; planilla de sueldos; pension; sueldo
      sueldos; salary; HRIS; onboarding module; rota system; expense HR; horas extra; overtime
      turnos + planilla; PTO balance; sobretiempo; colilla; book leave; leave + approve; leave + approved
      leave + HR; leave balance; request leave; marcación; recibo de haberes; haberes; descontar el día
      reloj + marcación; registró mi marcación; HR system + $fault; HR portal; time off; days off
      solicitar vacaciones; aprobar vacaciones; permisos y vacaciones; nómina + portal; hours + submit
      horas + cargar; last week's hours; submit + hours; remuneraciones; parte de horas; imputar horas
      imputación de horas; clocking in; shift + system; bienestar; seguro médico; sistema de asistencia
      control de asistencia; registro de asistencia; reloj biométrico; portal de empleados; portal de RRHH
      self service portal + pay; evaluaciones; cargar vacaciones; saldo de vacaciones; aprobar + vacaciones
      Workday + $fault; payroll + $fault; nómina + $fault; nóminas + $fault; pay grade; vacaciones + $fault
      vacaciones + mal; vacaciones + días; vacaciones + sistema; vacaciones + solicitar; my payroll`,
    likely: `
      recursos humanos; RRHH; HR; absence; licencias + médicas; training record; Workday; vacaciones
      payroll; nómina; nóminas`,
    against: `
      base de datos de nóminas; nóminas + ORA; vacaciones + contraseña; volvió de vacaciones
      over the holidays; after holidays; on holiday; de vacaciones; back from leave; printer by HR
      impresora + RRHH; HR printer; RRHH + enlace; RH + enlace; $clicked + RH; volví de licencia
      volvi de licencia; out of office; fuera de oficina; leaves; pay the invoice; $clicked; phishing; toner
      cartridge; $printer; carpeta + RRHH; folder + HR; asistencia técnica; asistencia remota; leaver
      base de datos; $database; página de nóminas; from HR; laptop; $newcomer; bank + file; asientos
      $mail + entrar; interfaz; payroll + bank; payroll inbox; contabilidad; fichero del banco
      archivo del banco; bank file; holidays + open; bank holidays; festivos`,
  },
  'apps.web': {
    sure: `
      HTTP 500; HTTP 503; HTTP 502; HTTP 404; error 500; error 502; error 503; error 504; error 404
      bad gateway; gateway timeout; internal server error; service unavailable; intranet + $fault
      intranet + $slow; intranet + blanco; intranet + blank; intranet + load; intranet + carga
      website + $fault; web + $fault; web + carga; web + load; página + carga; page + load; pages + load
      portal + $fault; portal + carga; checkout; tienda online; online shop; online store; web shop; webshop
      e-commerce; ecommerce; Magento; Shopify; WordPress; Drupal; CMS; formulario + envía; form + submit
      form + send; form + sends; formulario web; web form; online form; submit button
      NullPointerException + api; API; endpoint; /api/; Swagger; 401 + api; web caída; site is down
      website down; la web + caída; broken link; enlace roto; extranet; portal de proveedores
      supplier portal; portal de clientes; customer portal; pasarela de pagos; payment gateway; pasarela
      Apache; nginx; IIS; Tomcat; página en blanco; blank page; ERR_; sede electrónica + $fault
      form + $fault; formulario + $fault; CAPTCHA; Stripe; Redsys; Transbank; Webpay; Mercado Pago; frontend
      sitio web + $fault; page not found; página no encontrada; 502 + $fault; 503 + $fault; 504 + $fault
      502 + $online; 503 + $online; 504 + $online; giving 503; giving 500; $online + error; $online + press
      press submit; pressing submit; nothing happens + form; contact form; formulario de contacto
      website + form; pagar + sitio; compra + página; our website; nuestra web; nuestra página; redirige
      redirect; página devuelve; blank + $online; $online + down; $online + caída; apply button
      button does nothing; botón no hace nada; careers page; any browser; cualquier navegador; sale 404
      landing + 404; anuncio + 404; 404 + $fault; página de; booking site + $fault; checkout page
      website + $slow; sign-up form; signup form; inscripción + formulario; page goes white; white + submit
      public + submit; gente + formulario`,
    likely: `
      website; web; página; portal; intranet; sitio web; formulario; web page; 500; URL; online; 404
      en línea; carrito; 502; 503; 504; landing`,
    faint: '$online + $fault; $online + $slow; form',
    against: `
      portal del empleado; employee portal; company portal; portal cautivo; portal de acceso
      web + bloqueada; página + bloqueada; proxy; página en blanco + $printer; hojas en blanco
      $suspicious + página; $suspicious + web; page looks fake; webcam; webmail; pages + printer
      form of payment; website blocked; blocks; web filter; bloquea; pop up; navegador; browser; Edge
      Chrome; Firefox; resolve; resuelve; DNS; CNAME; fichaje; phishing; intranet + access
      código de artículo; repositorio; token; impresora; imprime; SharePoint; $clicked; certificado
      certificate; supplier; contraseña; checkout terminal; scan; printer; cert; $drive; api + certificate
      cert renewal; renovar cert`,
  },
}
