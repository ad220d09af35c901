import { headerKey } from './header-key.ts'
import type { Role } from './layout.ts'

/** Columns that exports have and that mean nothing to us, however much their values look like something. */
const OTHER = new RegExp(
  [
    String.raw`\b(by|por|par)$|\b(id|ids|email|domain|project|proyecto|projeto|projet|parent|principal|vendor)\b`,
    String.raw`\b(sla|ans|slm|satisf\w*|survey|encuesta|pesquisa|score|puntuacion|votes|votos|rfc|count|nombre de suivis|numero de|number of)\b`,
    String.raw`\b(time|tiempo|tempo|temps|duration|duracion|duracao|minutes|hrs|horas|hours|ttr|age|idade|edad)\b`,
    String.raw`\b(updated|update|modified|modification|actualiza\w+|atualiza\w+|alteracao|modificacion|viewed|vista)\b`,
    String.raw`\b(due|vencimiento|previsto|assign\w*|asignad\w|atribuido|attribue|owner|agent|agente|tecnico|lead)\b`,
    String.raw`\b(responsable|responsavel|persona|watchers|interesados|attachment\w*|adjunto\w*|url|link|enlace)\b`,
    String.raw`\b(version\w*|estimat\w+|estimacion|estimado|sprint|tags|environment|entorno|security|seguridad)\b`,
    String.raw`\b(code|codigo|confirmation|approval|aprobacion|articulos|artigos|reopen\w*|language|idioma)\b`,
  ].join('|'),
)

/** In words; what is longer is a question of a form or a sentence, not a name. */
const LONGEST_NAME = 8

/** "Fecha de la falla reportada" is when, "cantidad de acciones realizadas" how many. */
const NO_DATE = String.raw`(?!.*\b(fecha|data|date|hora|hour|heure|tipo|type|cantidad|quantidade|nombre de|quien|who)\b)`
/** "Actividad realizada", "acciones tomadas", "travaux effectués", "work performed": what was done about a ticket. */
const WORK =
  'actividad(es)?|accion(es)?|trabajos?|tareas?|servicios?|procedimientos?|gestion(es)?|intervencion(es)?|medidas?|atividades?|acao|acoes|trabalhos?|servicos?|procedimentos?|intervencao|intervencoes|interventions?|travaux|actions?|mesures?|work|steps'
const DONE =
  '(realizad|efectuad|efetuad|ejecutad|executad|tomad|adoptad|adotad|aplicad)[oa]s?|(realise|effectue|mene|entrepris)e?s?|taken|performed|done|(correctiv|corretiv)[oa]s?|correctives?'
/** "Falla reportada", "problema presentado", "anomalie constatée", "reported issue": what it is about. */
const TROUBLE =
  'fall[ao]s?|averias?|avarias?|falhas?|defect?os?|defeitos?|problem(a|e)?s?|incidencias?|incidentes?|incidents?|errore?s?|erros?|erreurs?|pannes?|anomali[ae]s?|issues?|requerimientos?|solicitud(es)?|peticion(es)?|pedidos?|consultas?|reclamos?|quejas?'
const REPORTED =
  '(reportad|presentad|detectad|informad|relatad|comunicad|notificad|encontrad|observad|apresentad|indicad|descrit)[oa]s?|reported|(signale|rencontre|constate|declare|observe)e?s?'

/** What a longer header contains, surest first. */
const PATTERNS: readonly (readonly [Role, number, RegExp])[] = [
  [
    'resolution',
    0.7,
    /\b(note|nota|comment|comentario|descri|detalle|text)\w* .*\b(resol|soluc|solut|cierre|clos|clot|fecham)/,
  ],
  [
    'resolution',
    0.7,
    /\b(resol|soluc|solut|cierre|clos|clot|fecham)\w* .*\b(note|nota|comment|comentario|descri|detalle|text)/,
  ],
  [
    'title',
    0.7,
    /\b(short|brief|breve|corta|resumid[ao]|curta|courte)\b.*\bdescri|\bdescri\w+ .*\b(breve|corta|resumida|curta|courte)\b/,
  ],
  [
    'resolution',
    0.6,
    /^(?!.*\b(fecha|data|date|tipo|type|categor\w+|estado|status|statut)\b)(solucion|solucao|solution|reparacion|reparacao|reparation|correccion|correcao|correction)\b/,
  ],
  ['resolution', 0.6, new RegExp(`^${NO_DATE}.*\\b(${WORK}) .*\\b(${DONE})\\b`)],
  ['title', 0.65, /\b(asunto|subject|assunto|titulo|title|titre|objet|resumen|summary|resumo)\b/],
  [
    'notes',
    0.6,
    /\b(work ?notes?|comment\w*|comentarios?|suivis?|seguimientos?|acompanhamentos?|bitacora|worklog)\b/,
  ],
  ['description', 0.6, /\b(descri\w+|detalles?|details?|detalhes?|beschreibung)\b/],
  ['description', 0.55, new RegExp(`^${NO_DATE}.*\\b(${TROUBLE}) .*\\b(${REPORTED})\\b`)],
  [
    'label',
    0.55,
    /^(?!.*\b(estado|status|solu\w+|resol\w+|cierre)\b).*\b(categor\w+|tipologia|clasificacion|classification)\b/,
  ],
  [
    'opened',
    0.55,
    /\b(opened|created|apertura|creacion|abertura|criacao|ouverture|creation|registro|submit\w*)\b/,
  ],
  ['closed', 0.55, /\b(closed|resolved|cierre|resolucion|fechamento|encerramento|cloture)\b/],
  ['priority', 0.55, /\b(priorit\w+|prioridade?)\b/],
  ['group', 0.5, /\b(grupo|group|groupe)\b/],
  ['site', 0.5, /\b(location|ubicacion|localizacao|sede|oficina)\b/],
  ['requester', 0.5, /\b(requester|solicitante|caller|demandeur|requerente|usuario)\b/],
]

/** True for a name that stands for none of the roles (dates of updates, times, counters, other people). */
export const isOtherName = (header: string): boolean => {
  const key = headerKey(header)
  return key.split(' ').length <= LONGEST_NAME && OTHER.test(key)
}

/** The likeliest role of a header that is in no list of names. */
export const patternRole = (header: string): readonly [Role, number] | null => {
  if (isOtherName(header)) return null
  const key = headerKey(header)
  const found = PATTERNS.find(([, , pattern]) => pattern.test(key))
  return found ? [found[0], found[1]] : null
}
