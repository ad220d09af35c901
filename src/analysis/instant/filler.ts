import { tellsFault } from './cues.ts'
import { STOP_WORDS } from './stop-words.ts'

/**
 * Words with which people ask a desk to do its work, whatever that is (folded). None names a thing: with "usuario",
 * "equipo" or "report" among them a sentence might tell what it is about.
 */
const ASKING: ReadonlySet<string> = new Set(
  (
    'ayuda ayudar ayudarme ayudarnos ayudeme ayudenme apoyo apoyar apoyarme apoyarnos soporte atender ' +
    'atenderlo atenderme atencion atienda atiendan siguiente siguientes presente requerimiento requerimientos ' +
    'solicitud solicitudes peticion caso casos incidente incidencia problema problemas inconveniente inconvenientes ' +
    'novedad ticket tickets favor gentil gentilmente amable amablemente cordial cordialmente comedidamente ' +
    'encarecidamente brevedad posible prontitud pronta pronto rapido inmediato solucion solucionar solventar resolver ' +
    'gestionar gestion revisar revise revisen revision verificar validar dar darle darme brindar brindarme ' +
    'urgente urgencia urgentemente prioridad detallo detalla detalle detalles continuacion mencionado mencionada ' +
    'descrito descripcion comunico dirijo reportar reporto reporta reportamos informar informo solicitar solicito solicita ' +
    'solicitamos requiero requiere requerimos necesito necesita necesitamos pido pedimos presento presenta presentando ' +
    'acuerdo conversado caracter importante confirmar confirme confirmen ' +
    'please kindly help assist assistance support action look looking check issue issues description problem problems request ' +
    'requests case incident below following above needful asap urgent urgently priority attention facing having ' +
    'experiencing need needs someone somebody anyone details discussed matter resolve solve fix soon ' +
    'possible important confirm revert treat done earliest convenience reporting raise raising logging take give provide'
  ).split(' '),
)

const WORD = /[\p{L}\p{N}]+/gu

/** Whether a folded sentence only asks for attention: "Por favor atender el siguiente requerimiento", "Kindly do the needful". */
export const isFiller = (folded: string): boolean => {
  let asks = false
  WORD.lastIndex = 0
  for (let found = WORD.exec(folded); found; found = WORD.exec(folded)) {
    const [word] = found
    if (ASKING.has(word)) asks = true
    else if (!STOP_WORDS.has(word)) return false
  }
  return asks && !tellsFault(folded)
}
