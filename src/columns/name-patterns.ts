import { headerKey } from './header-key.ts'
import type { Role } from './layout.ts'

/** What has a number or a name of its own, which is none of the ticket. */
const NUMBERED =
  'serie|serial|imei|mac|ip|patrimonio|inventario|inventory|inventaire|asset|activo|ativo|placa|equipo|equipamento|equipment|ordenador|computador|computadora|computer|pc|portatil|laptop|notebook|maquina|machine|device|dispositivo|host|hostname|impresora|impressora|imprimante|printer|extension|ext|anexo|ramal|telefono|telefone|telephone|tel|phone|movil|celular|mobile|room|empleado|employee|employe|legajo|matricula|ficha|dni|nif|cedula|cpf|importe|coste|costo|custo|cost|cout|precio|preco|price|prix|monto|factura|fatura|invoice|facture'

/** Columns that exports have and that mean nothing to us, however much their values look like something. */
const OTHER = new RegExp(
  [
    String.raw`\b(by|por|par)$|\b(id|ids|email|domain|project|proyecto|projeto|projet|parent|vendor)\b`,
    String.raw`\b(sla|ans|slm|satisf\w*|survey|encuesta|pesquisa|score|puntuacion|votes|votos|rfc|count|nombre de suivis|numero de|number of)\b`,
    String.raw`\b(time|tiempo|tempo|temps|duration|duracion|duracao|minutes|hrs|horas|hours|ttr|age|idade|edad)\b`,
    String.raw`\b(updated|update|modified|modification|actualiza\w+|atualiza\w+|alteracao|modificacion|viewed|vista)\b`,
    String.raw`\b(due|vencimiento|previsto|assign\w*|asignad\w|atribuido|attribue|owner|agent|agente|tecnico|lead)\b`,
    String.raw`\b(responsable|responsavel|persona|watchers|interesados|attachment\w*|adjunto\w*|url|link|enlace)\b`,
    String.raw`\b(?<!(problem\w?|sintoma|motivo|asunto|fall[ao]|averia|descripcion) )principal\b|\b(security level|nivel de seguridad|nivel de seguranca|niveau de securite)\b|^(security|seguridad)$`,
    String.raw`\b(version\w*|estimat\w+|estimacion|estimado|sprint|tags|environment|entorno)\b`,
    `^((n|nº|n°|no|nro|num|numero|tag|etiqueta|nombre|nome|nom) )?(del? |do |da |du |de l )?(${NUMBERED})( (number|no|nº|num|numero|tag|name|de contacto))?$`,
    String.raw`^(fecha|f|data|dt|date)\b.*\b(compra|purchase|achat|garantia|garantie|warranty|nacimiento|nascimento|birth|naissance|contratacion|contratacao|embauche|hire|caducidad|validade|expir\w+)\b`,
    String.raw`\b(purchased?|hired?|birth|warranty|expir\w+)( end)? date\b`,
    String.raw`\b(code|codigo|confirmation|approval|aprobacion|articulos|artigos|reopen\w*|language|idioma)\b`,
  ].join('|'),
)

/** Journals that technicians keep, though other columns about technicians mean nothing to us. */
const JOURNAL = new RegExp(
  [
    String.raw`^(notas?|notes?|comentarios?|comments?|commentaires?|observacion(es)?|observac(ao|oes)|anotac(ion|iones|ao|oes)|remarks?|remarques?|apuntes|informes?|diagnosticos?|detalles?|descripcion|descricao)\b.*\b(tecnic[oa]s?|technicien(ne)?s?|technicians?|tech|agente?s?|internas?|internos?|internes?)$`,
    String.raw`^(ultim[ao]s?|last|latest|derni\w+|additional|more) (notas?|notes?|comentarios?|comments?|commentaires?|remarks?)$`,
    String.raw`^(notas?|notes?|comentarios?|commentaires?) (adicional|adicionales|adicionais|additionnel\w*|complementari[ao]s|complementares)$`,
    String.raw`\b(agent|technician|tech|engineer|analyst|progress|activity|follow ?up|internal|call)s?( s)? (comments?|notes?|remarks?|log)$`,
  ].join('|'),
)

/** Texts whose names hold a word of those: "asunto del email", "cuerpo del mail", "código y descripción". */
const TEXT = new RegExp(
  [
    String.raw`\b(asunto|subject|assunto|objet|sujet|titulo|cuerpo|corpo|corps|texto|texte|contenido|conteudo|contenu) (de |del |do |du |of |de l |da |d )*(the )?(e ?mail|mail|courriel)s?$`,
    '^(e ?mail|mail) (subject|body|text|content|title)$',
    String.raw`^(id|codigo|code|numero|fecha|hora|error code) (y |and |e |et |con )?(la |el |the )?(asunto|titulo|title|subject|assunto|titre|descri\w+)$`,
  ].join('|'),
)

/** In words; what is longer is a question of a form or a sentence, not a name. */
const LONGEST_NAME = 8

/** "Fecha de la falla reportada" is when, "cantidad de acciones realizadas" how many. */
const NO_DATE = String.raw`(?!.*\b(fecha|data|date|hora|hour|heure|tipo|type|cantidad|quantidade|nombre de|quien|who|you|vous|voce|usted)\b)`
/** "Actividad realizada", "acciones tomadas", "travaux effectués", "work performed": what was done about a ticket. */
const WORK =
  'actividad(es)?|actuacion(es)?|accion(es)?|trabajos?|tareas?|servicios?|procedimientos?|gestion(es)?|intervencion(es)?|medidas?|atividades?|acao|acoes|trabalhos?|servicos?|procedimentos?|atencion(es)?|atendimentos?|intervencao|intervencoes|interventions?|travaux|actions?|mesures?|work|steps'
const DONE =
  '(realizad|efectuad|efetuad|ejecutad|executad|tomad|adoptad|adotad|aplicad|brindad|prestad)[oa]s?|(realise|effectue|mene|entrepris)e?s?|taken|performed|done|(correctiv|corretiv)[oa]s?|correctives?'
/** What names of an answer do not tell by what begins them: "Fecha de solución", "Resolution category". */
const NO_FACT = String.raw`(?!.*\b(fecha|data|date|hora|hour|heure|tipo|type|categor\w+|estado|status|statut|state|grupo|group|groupe|metodo|method|canal|channel|level|nivel|codigo|code|target|rate|antes|before|avant|(esperad|desead|desejad|solicitad|requerid|necesari)[oa]|expected|desired|requested|required|(souhaite|attendu|demande)e?)\b)`
/** "Qué se hizo", "how was it fixed", "o que foi feito", "comment a-t-il été résolu". */
const HOW = [
  '(que|lo que) (se )?(ha )?(hizo|hecho|hicieron|realizo|realizado)',
  '(o )?que (foi|se) (feito|fez|realizado)',
  'what (was|has been|did (we|you|they|i|it)) (done|do)',
  '(ce qui|qu est ce qui) a ete fait',
  'como (se |foi |fue |lo )?(ha )?(soluciono|resolvio|arreglo|reparo|corrigio|solucionado|resolvido|corrigido|resuelto|arreglado)',
  'how (was |did )?(it |this |the \\w+ |we |you )?(was )?(fix|fixed|solve|solved|resolve|resolved)',
  'comment (a t il ete |a ete |c est |le probleme a ete )?(resolu|repare|regle|corrige)e?',
].join('|')

/** What a form asks besides: "¿Qué has probado?", "what have you tried", "¿Qué mensaje de error aparece?". */
const ASKED =
  /\b((mensaje|mensagem|message|texto?) (de |d )?(error|erro|erreur)|error (message|text)|(has|ha|han|haya) (probado|intentado)|(have you|you have|already) tried|pruebas (hechas|realizadas|previas)|pasos (realizados|previos|seguidos)|avez vous (deja )?essaye|(ja )?tentou)\b/

/** "Falla reportada", "problema presentado", "anomalie constatée", "reported issue": what it is about. */
const TROUBLE =
  'fall[ao]s?|averias?|avarias?|falhas?|defect?os?|defeitos?|problem(a|e)?s?|incidencias?|incidentes?|incidents?|errore?s?|erros?|erreurs?|pannes?|anomali[ae]s?|issues?|requerimientos?|solicitud(es)?|peticion(es)?|pedidos?|consultas?|reclamos?|quejas?'
const REPORTED =
  '(reportad|presentad|detectad|informad|relatad|comunicad|notificad|encontrad|observad|apresentad|indicad|descrit)[oa]s?|reported|(signale|rencontre|constate|declare|observe)e?s?'

/** "Descripción del equipo", "CI description": what a thing is, not what is wrong with it. */
const THING =
  'descri\\w+ (del? |de la |do |da |of |of the |du )?(equipo|equipamento|equipment|producto|produto|product|activo|ativo|asset|articulo|item|ci)$|(equipment|product|asset|item|service|ci) descri\\w+$'

/** "Problema al cierre de caja". */
const ABOUT_TROUBLE = new RegExp(`^(${TROUBLE})\\b`)

/** What a longer header contains, surest first. */
const PATTERNS: readonly (readonly [Role, number, RegExp])[] = [
  [
    'resolution',
    0.7,
    /\b(note|nota|comment|comentario|descri|detalle|text|resum|summar|motiv|reason|razon|raison|causa)\w* .*\b(resol|soluc|solut|cierre|clos|clot|fecham|encerram)/,
  ],
  [
    'resolution',
    0.7,
    /\b(resol|soluc|solut|cierre|clos|clot|fecham)\w* .*\b(note|nota|comment|comentario|descri|detalle|text|reason)/,
  ],
  [
    'title',
    0.7,
    /\b(short|brief|breve|corta|resumid[ao]|curta|courte)\b.*\bdescri|\bdescri\w+ .*\b(breve|corta|resumida|curta|courte)\b/,
  ],
  [
    'resolution',
    0.6,
    new RegExp(
      `^${NO_FACT}((technician|agent|final|actual) )?(soluc(ion|ao)|solution|resoluc(ion|ao)|resolution|respuesta|resposta|reponse|answer|response|repar(ac)?(ion|ao)|correcc?(ion|ao)|correction|outcome|fix|losung\\w*|remedy|workaround|desenlace)\\b`,
    ),
  ],
  ['resolution', 0.6, new RegExp(`^${NO_FACT}.*\\b(${HOW})\\b`)],
  ['resolution', 0.5, /^(action|acao|accion|actuacion)$/],
  ['resolution', 0.6, new RegExp(`^${NO_DATE}.*\\b(${WORK}) .*\\b(${DONE})\\b`)],
  [
    'description',
    0.6,
    /\b(cuerpo|corpo|corps|body|texto?|contenido|conteudo|contenu|content) .*mail$|mail (body|text|content)$/,
  ],
  ['title', 0.65, /\b(asunto|subject|assunto|titulo|title|titre|objet|resumen|summary|resumo)\b/],
  ['notes', 0.6, JOURNAL],
  ['notes', 0.6, ASKED],
  [
    'notes',
    0.6,
    /^(?!.*\b(estados|states|status)\b).*\b(work ?notes?|comment\w*|comentarios?|suivis?|seguimientos?|acompanhamentos?|bitacora|worklog|historial|journal|correspondenc\w+|conversacion(es)?|conversations?)\b/,
  ],
  [
    'description',
    0.6,
    new RegExp(`^(?!.*\\bcategor)(?!${THING}).*\\b(descri\\w+|detalles?|details?|detalhes?|beschreibung)\\b`),
  ],
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
  ['requester', 0.45, /\b(requester|solicitante|caller|demandeur|requerente|usuario)\b/],
]

/** True for a name that stands for none of the roles (dates of updates, times, counters, other people). */
export const isOtherName = (header: string): boolean => {
  const key = headerKey(header)
  return key.split(' ').length <= LONGEST_NAME && OTHER.test(key) && !JOURNAL.test(key) && !TEXT.test(key)
}

/** True for a name that promises what came of a ticket: its column tells nothing of what the ticket is about. */
export const isAnswerName = (header: string): boolean => {
  const role = patternRole(header)?.[0]
  return role === 'resolution' || (role === 'closed' && !ABOUT_TROUBLE.test(headerKey(header)))
}

/** The likeliest role of a header that is in no list of names. */
export const patternRole = (header: string): readonly [Role, number] | null => {
  if (isOtherName(header)) return null
  const key = headerKey(header)
  const found = PATTERNS.find(([, , pattern]) => pattern.test(key))
  return found ? [found[0], found[1]] : null
}
