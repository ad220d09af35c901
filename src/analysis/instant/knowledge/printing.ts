import type { HintTable } from './hints.ts'

export const PRINTING: HintTable = {
  'printing.printer': {
    sure: `
      $printer + $fault; $printer + blanco; $printer + atasco; paper jam; jams; jamming; jammed; atasco
      atascado; atascada; atasca; papel atascado; traba el papel; se traba + papel; arruga; crumples
      print queue; cola de impresión; spooler; cannot print; unable to print; can not print; no imprime
      no puedo imprimir; no me deja imprimir; mando a imprimir; imprimir; imprime; imprimen; impreso; print
      prints; printing; printed; follow-me; followme; follow me; secure print; etiquetas + imprime
      label printer; impresora de etiquetas; Zebra; driver de impresora; printer driver; hojas en blanco
      blank pages; manchas + hoja; borroso + $printer; streaks; smudged; PaperCut; printer offline
      $printer + offline; fuera de línea + $printer; instalar impresora; add printer; $printer + mapped
      $printer + conecta; agregar impresora; tray; staples; grapas; doble cara; duplex; LaserJet; Ricoh
      Kyocera; plotter; tickets de caja + imprime; receipt printer; ticketera; rodillo; fuser
      $printer + prende; badge + $printer; $printer + $want; papel + traba; masca + hojas; come las hojas
      gibberish; garbage + print; caracteres raros + $printer; cheque printer; cheques + $printer; print run
      sale en blanco + $printer; cola + imprimir; $printer + papel; matricial; no se imprimen
      prints + stripes; stripes; prints come out; labels + blank; etiquetas + $fault; impresora no aparece
      imprimen + $fault; impresora + encuentro; guías + imprimen; copiadora + luz; copier + light
      red light + copier; atasco en zona; imprime doble; prints twice; sale dos veces; print + twice
      jam in area; jam in; letras raras; strange letters; garbled; impresión + letras; documentos salen
      impresión + cortados; print + cut off; garbled print; impresora sin conexión; aparece gris
      greyed out + $printer`,
    likely: '$printer; impresora; printer; papel; paper; bandeja; cola + error; A4; color',
    against: `
      escáner; escanear; escanea; escaneo; scan; scans; scanning; scanned; scanner; digitalizar; digitalizo
      toner; tóner; tinta; ink; cartridge; cartucho; cyan; magenta; drum; tambor; imprimir factura + SAP
      print screen; small print; paper form; imprimir la nómina; escáner + carpeta; white paper
      papel de carta; pdf + portal; SAP; imprimir a PDF; print to PDF; waste toner`,
  },
  'printing.supplies': {
    sure: `
      tóner; toner; tinta; ink; cartucho; cartuchos; cartridge; cartridges; cyan; cian; magenta
      amarillo + $printer; drum; tambor; waste toner; waste box; residuos + $printer; ribbon
      etiquetas + rollo; low ink; consumibles; consumables; unidad de imagen; imaging unit; rollo de papel
      rollos; paper rolls; resmas; resma; ink levels; fotoconductor; negro + $printer + falta
      repuesto de tóner; maintenance kit; black ink; replace toner; needs black; needs a new cartridge
      poco negro; running low + $printer; running out + $printer; toner + low; queda + tóner
      insumos + $printer; código TN; waste toner full; replace + drum; toner + full; térmica + rollo
      thermal + run out; thermal printer; cinta + etiquetas; etiquetas + falta; sin rollo
      run out + $printer; se quedó sin rollo; rollo + térmica; labels and ribbon; cinta de impresión
      queda poco + $printer; queda poco tóner; drum unit; kit de mantenimiento`,
    likely: `
      reponer; consumible; supplies; faltan hojas; out of paper; sin papel; se acabó + $printer; reposición
      refill; Lexmark + pide`,
    against: 'inkjet; link; monitor + magenta; pantalla; tinta + derramada; drummer',
  },
  'printing.scanner': {
    sure: `
      escáner; escaner; escanear; escaneo; escanea; escaneos; escaneado; escaneamos; digitalizar; digitalizo
      digitalización; scan to email; scan to folder; scan; scans; scanning; scanned; scanner + $fault
      scanner + email; scanner + folder; scanner; fotocopia; fotocopiar; fotocopias; photocopy; photocopying
      document feeder; ADF; OCR; MFD + scan; copiar DNI; TWAIN; alimentador; copier + email
      multifunción + correo + mandar; multifunción + escanear; transmission failed; digitalizo + mitad
      escaneos + cortados; scan to PDF; escanear a PDF; scan + blank; escanear + blanco; scan + pages`,
    likely: '$printer + carpeta; $printer + folder; $printer + SMB; MFD + email',
    against: `
      barcode scanner; barcode; lector de códigos; código de barras; virus scan; antivirus; handheld scanner
      scanner gun; scanner till; till; vulnerability scan; scan de vulnerabilidades; scanner de caja
      scanner de códigos; QR; pasar los productos; tomógrafo; full scan; scanner + products; pistola
      warehouse scanner; wms; scanner + caja; scan + malware; body scan; RF scanner; MRI; PDA
      escáner de mano; lee los códigos; código + caja; lector; wireless`,
  },
}
