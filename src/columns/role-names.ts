import { coreKey, headerKey } from './header-key.ts'
import type { Role } from './layout.ts'

/**
 * Names that exports give to their columns, by role and by how sure each is (1: nothing else bears it). From the
 * exports of ServiceNow, GLPI, Jira, Zendesk, Freshdesk and Freshservice, OTRS and Znuny, BMC Remedy and Helix,
 * CITSmart, and hand-made lists, in es, en, pt and fr, with the commonest German, Italian and Dutch words.
 */
const NAMES: Record<Role, Readonly<Record<number, string>>> = {
  id: {
    1: `ticket id|ticket number|ticket #|zendesk ticket id|issue key|clave de incidencia|chave da ocorrencia|
        cle de ticket|incident id|incident number|case number|case id|request id|numero de ticket|
        numero del ticket|numero de incidencia|numero do chamado|id solicitacao servico|ticketnummer`,
    0.9: 'number|numero|id|#|key|clave|chave|cle|folio|protocolo|nummer|nº|n°|nro|nr|num|n',
    0.5: 'code|codigo|code ticket|referencia|reference|ref|ticket|issue id|id de la incidencia|no|id externo',
  },
  title: {
    1: `short description|short desc|brief description|breve descripcion|descripcion breve|descripcion corta|
        descripcion resumida|descricao resumida|breve descricao|descricao breve|descricao curta|
        description courte|description breve|courte description|kurzbeschreibung|asunto|subject|assunto|
        titulo|title|titre|objet|sujet|betreff|oggetto|onderwerp|titel|titolo`,
    0.95: 'summary|resumen|resumo|resume|zusammenfassung|riepilogo|encabezado|headline|titular',
    0.45: 'name|topic|tema|issue|incident|incidente|incidencia|problem|problema|probleme|consulta|peticion',
    0.36: 'nombre|nome|nom|motivo',
  },
  description: {
    1: `description|descripcion|descricao|beschreibung|descrizione|omschrijving|content|contenido|conteudo|contenu|
        body|cuerpo|corpo|corps|message|mensaje|mensagem`,
    0.95: `detailed description|descripcion detallada|descricao detalhada|description detaillee|
        descripcion completa|full description|problem description|descripcion del problema|descripcion del error|
        long description|descripcion larga|initial message|first message`,
    0.8: 'details|detail|detalle|detalles|detalhe|detalhes|text|texto|texte|document|documento|ticket text',
    0.5: `notes|notas|observaciones|observacion|observacoes|observations|remarks|remarques|symptom|symptoms|
        sintoma|sintomas|symptomes|comments|comentarios`,
  },
  notes: {
    1: `work notes|notas de trabajo|anotacoes de trabalho|notes de travail|comment|comments|comentario|comentarios|
        commentaire|commentaires|additional comments|comentarios adicionales|comentarios adicionais|
        commentaires supplementaires|comments and work notes|comentarios y notas de trabajo|
        work notes list|additional comments and work notes|suivis description|seguimientos descripcion|
        acompanhamentos descricao|followups description|tareas descripcion|tasks description|
        taches description|tarefas descricao|internal notes|notas internas|private notes|work log|worklog`,
    0.7: `journal|bitacora|historial|historico|historique|history|activity|actividad|updates|conversation|
        conversacion|thread|seguimiento|seguimientos|suivi|suivis|acompanhamento|acompanhamentos|activities`,
    0.45: 'notes|notas|observaciones|observacoes|remarks|remarques|observations',
  },
  resolution: {
    1: `close notes|closure notes|resolution notes|resolution note|resolution comments|resolution description|
        notas de resolucion|notas de la resolucion|notas de cierre|comentarios de cierre|descripcion de la solucion|
        descripcion de la resolucion|detalle de la solucion|notas de resolucao|notas de fechamento|
        notas de encerramento|notes de resolution|notes de cloture|solution|solucion|solucao|
        solucao resposta|losung|soluzione|answer|respuesta|resposta|reponse|solucion aplicada`,
    0.8: 'resolution|resolucion|resolucao|workaround|solucion temporal|fix',
  },
  label: {
    1: 'category|categoria|categorie|kategorie|categoria itil|itil category|ticket category|label',
    0.9: `clasificacion|classification|classificacao|operational categorization tier 1|tipologia|topic group|
        categoria 1|category 1|categoria nivel 1|categorizacion|categorization`,
    0.6: `motivo|motivo de contacto|motif|reason|topic|tema|queue|fila|cola|product categorization tier 1|atividade ticket|
        subcategory|subcategoria|sub category|sous categorie|operational categorization tier 2|etiqueta`,
    0.5: 'service|servicio|servico|area|area afectada|resolution categorization tier 1',
  },
  opened: {
    1: `opened|opened at|open date|opening date|date opened|abierto|abierto el|aberto|aberto em|fecha de apertura|
        fecha y hora de apertura|data de abertura|data hora abertura|date d ouverture|ouvert|ouvert le|
        reported date|submit date|geoffnet`,
    0.9: `created|created at|created on|created time|creation date|date created|creado|creada|creado el|creado en|
        fecha de creacion|fecha y hora de creacion|hora de creacion|criado|criado em|data de criacao|
        date de creation|cree le|cree|erstellt|erstellt am|submitted|submitted at|fecha de registro|
        fecha de reporte|fecha de alta|fecha de solicitud|registrado|creation time`,
    0.7: 'sys created on|sys created at|fecha de inicio|start date|start time',
    0.5: 'date|fecha|data|datum|fecha y hora|date time|timestamp',
  },
  closed: {
    1: `closed|closed at|closed date|closed time|close time|close date|date closed|fecha de cierre|hora de cierre|
        fecha y hora de cierre|cerrado|cerrada|cerrado el|encerrado|encerrado em|fechado|fechado em|data de fechamento|
        data hora encerramento|hora de fechamento|data de encerramento|date de cloture|cloture le|geschlossen`,
    0.85: `resolved|resolved at|resolved date|resolved time|solved at|solved|last resolved date|resuelto|resuelta|
        fecha de solucion|fecha de resolucion|resolvido|data da solucao|data de resolucao|date de resolution|resolu le|
        date de solution|fecha de finalizacion|fecha fin|end date`,
  },
  priority: {
    1: 'priority|prioridad|prioridade|priorite|prioritat|priorita|prioriteit',
    0.5: 'urgency|urgencia|urgence|severity|severidad|severidade|criticidad|criticidade|nivel de prioridad',
  },
  state: {
    1: 'state|status|estado|estatus|statut|situacao|situacion|incident state|etat|stato|zustand',
    0.4: 'state type|status category|categoria de estado',
  },
  group: {
    1: `assignment group|assigned group|grupo de asignacion|grupo asignado|grupo de atribuicao|grupo resolutor|
        resolver group|support group|grupo de soporte|groupe d affectation|groupe|group|grupo|
        asignada a grupo tecnico|asignado a grupo tecnico|asignado a grupo de tecnicos|atribuido grupo tecnico|
        asignada a grupo de tecnicos|attribue a groupe de techniciens|assigned to technician group`,
    0.5: `team|equipo de soporte|equipe|queue|fila|cola|owner group|support team|equipo|mesa|
        area resolutora|departamento asignado`,
  },
  site: {
    1: `location|ubicacion|localizacion|localizacao|lieu|site|sede|sitio|centro|oficina|sucursal|delegacion|office|
        branch|campus|user location|requester location|standort`,
    0.7: 'entity|entidad|entidade|entite|local|unidade|planta|edificio|building|centro de trabajo|lugar',
    0.4: 'organization|organizacion|region|company|empresa|pais|country|city|ciudad',
  },
  requester: {
    1: `caller|caller id|requester|requester name|requested by|solicitante|nombre del solicitante|solicitado por|
        requerente|demandeur|reporter|reported by|reportado por|informador|informante|usuario cliente|
        customer user|raised by|requested for|solicitado para|anfragender|melder`,
    0.7: `affected user|usuario afectado|usuario impactado|full name|customer|cliente|client|contact name|contacto|
        contact|usuario|user|utilisateur|empleado|employee|requester email|nombre de usuario|user name`,
    0.45: 'opened by|abierto por|aberto por|creator|creador|created by|creado por|submitter|email|correo electronico',
  },
  type: {
    1: 'type|tipo|issue type|tipo de incidencia|ticket type|case type|request type|tipo de solicitud|typ|record type',
    0.6: 'incident type|sys class name|task type|clase|clase de ticket|tipo de registro',
  },
}

type Weights = Partial<Record<Role, number>>

/** What a header's name says: how surely it stands for each role, 0–1; null when the name is in no list. */
export const namedRoles = (header: string): Weights | null => {
  const key = headerKey(header)
  return BY_NAME.get(key) ?? BY_NAME.get(coreKey(key)) ?? null
}

const byName = (): ReadonlyMap<string, Weights> => {
  const found = new Map<string, Weights>()
  const add = (key: string, role: Role, weight: number): void => {
    const known = found.get(key) ?? {}
    found.set(key, { ...known, [role]: Math.max(known[role] ?? 0, weight) })
  }
  for (const [role, tiers] of Object.entries(NAMES) as [Role, Readonly<Record<number, string>>][])
    for (const [weight, names] of Object.entries(tiers))
      for (const name of names.split('|')) add(headerKey(name), role, Number(weight))
  for (const [key, weights] of [...found]) if (!found.has(coreKey(key))) found.set(coreKey(key), weights)
  return found
}

const BY_NAME = byName()
