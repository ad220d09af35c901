import { fold, squeeze } from '../shared/text.ts'

/** Values that speak for a role when the header does not, in the languages of the exports. */
const VALUES = {
  priority:
    /^(p?[1-5]\s*[-–.]?\s*)?(very |muy )?(critical|critica|critico|high|alta|alto|medium|media|medio|moderate|moderada|moderad[ao]|normal|low|baja|bajo|baixa|baixo|haute|moyenne|basse|urgent|urgente|major|mayor|minor|menor|highest|lowest|planning|planificacion|hoch|mittel|niedrig|kritisch|p[1-5])$/,
  state:
    /^(\d\s*[-–.]?\s*)?(open|opened|new|closed|resolved|solved|pending|on hold|in progress|work in progress|canceled|cancelled|assigned|waiting|reopened|done|to do|abierto|abierta|nuevo|nueva|cerrado|cerrada|resuelto|resuelta|pendiente|en espera|en curso|en proceso|en progreso|en curso \(.*\)|cancelado|cancelada|asignado|asignada|aberto|novo|fechado|encerrado|resolvido|solucionado|pendente|em andamento|em atendimento|ouvert|nouveau|clos|resolu|en attente|en cours|ferme|offen|neu|geschlossen|gelost|in bearbeitung)$/,
  group:
    /\b(equipo|team|soporte|support|service ?desk|help ?desk|mesa de|nivel \d|level \d|n[123]|l[123]|tier \d|suporte|equipe)\b/,
  label:
    /\b(hardware|software|red|redes|network|networking|rede|reseau|correo|e-?mail|vpn|impresi?on\w*|impresoras?|printers?|printing|impressoras?|acceso\w*|access|account\w*|cuentas?|contrasenas?|passwords?|seguridad|security|telefonia|telephony|aplicacion\w*|applications?|base de datos|database|storage|logiciel|materiel|reseaux|drucker|netzwerk)\b/,
} as const

/** The share of values that speak for a role, 0–1. */
export const valueShare = (role: keyof typeof VALUES, values: readonly string[]): number => {
  const texts = values.map((value) => fold(squeeze(value))).filter((text) => text !== '')
  if (texts.length === 0) return 0
  return texts.filter((text) => text.length <= 60 && VALUES[role].test(text)).length / texts.length
}
