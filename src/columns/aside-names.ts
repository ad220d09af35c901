import { headerKey } from './header-key.ts'

/** Texts of a ticket that do not say what it is about: opinions, excuses, causes found later, other things and records. */
const ASIDE = new RegExp(
  [
    String.raw`\b(feedback|opinion(es)?|valoracion(es)?|avaliac(ao|oes)|evaluation|evaluacion(es)?|rating|csat|nps)\b`,
    String.raw`\b(justific\w+|motivos?|razon|razao|reasons?|motifs?|raison)\b.*\b(espera|retraso|demora|atraso|retard|delay|hold|pend\w+|reap\w+|reab\w+|reopen\w*|cancel\w+|rech\w+|reje\w+|rejet|paus\w+|suspen\w+|escal\w+|attente)`,
    String.raw`\b(delay|pending|hold|waiting|reopen\w*|reject\w*|rejection|cancel\w+|escalation|pause) (reason|notes?)\b`,
    String.raw`^(root )?(causas?|causes?)\b|\broot cause\b`,
    String.raw`\b(lessons?|lecciones|next steps?|proximos pasos|planes?|plans?|impact[oa]?|riesgos?|risks?|riscos?|firma|signature|assinatura|disclaimer|aviso legal)\b`,
    String.raw`\b(knowledge|conocimientos?|conhecimentos?|configuration items?|elementos? de configuracion|itens? de configuracao|cis?)\b`,
    '^(change|cambio)( (request|number|title|name|record))?$',
    String.raw`\b(padre|pai|related|relacionad[oa]s?|vinculad[oa]s?|linked|direccion|address|adresse|endereco)\b`,
    // names and descriptions of things
    String.raw`\b(descri\w+|nombre|name|nom|nome) (del? |de la |do |da |of |of the |du |de l )?(equipo|equipamento|equipment|producto|produto|product|categor\w+|activo|ativo|asset|articulo|item|material|servicio|servico|service)$`,
    String.raw`\b(equipment|product|category|asset|item|service|categoria|producto|equipo|servicio) (descri\w+|name|nombre)$`,
  ].join('|'),
)

/** True for a name that does not promise what a ticket is about, where another column does. */
export const isAsideName = (header: string): boolean => ASIDE.test(headerKey(header))
