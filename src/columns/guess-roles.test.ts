import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { guessRoles } from './guess-roles.ts'
import type { Role } from './layout.ts'

/** Headers as each system exports them, and what they must be taken for; all others for nothing. */
const SYSTEMS: Record<string, { headers: string; roles: Partial<Record<Role, string>> }> = {
  'ServiceNow, English': {
    headers: `Number|Opened|Short description|Description|Caller|Priority|State|Category|Subcategory|
      Assignment group|Assigned to|Updated|Updated by|Close notes|Resolution code|Urgency|Location|Work notes`,
    roles: {
      id: 'Number',
      opened: 'Opened',
      title: 'Short description',
      description: 'Description',
      requester: 'Caller',
      priority: 'Priority',
      state: 'State',
      label: 'Category',
      group: 'Assignment group',
      resolution: 'Close notes',
      site: 'Location',
      notes: 'Work notes',
    },
  },
  'ServiceNow, field names': {
    headers: `number|incident_state|active|reopen_count|caller_id|opened_by|opened_at|sys_created_by|sys_updated_on|
      contact_type|location|category|subcategory|u_symptom|cmdb_ci|impact|urgency|priority|short_description|
      description|assignment_group|assigned_to|closed_code|closed_by|closed_at|calendar_duration|close_notes|
      comments_and_work_notes|work_notes`,
    roles: {
      id: 'number',
      state: 'incident_state',
      requester: 'caller_id',
      opened: 'opened_at',
      site: 'location',
      label: 'category',
      priority: 'priority',
      title: 'short_description',
      description: 'description',
      group: 'assignment_group',
      closed: 'closed_at',
      resolution: 'close_notes',
      notes: 'comments_and_work_notes',
    },
  },
  'ServiceNow, Spanish': {
    headers: `Número|Activo|Estado|Aprobación|Creado|Actualizado|Grupo de asignación|Asignado a|Breve descripción|
      Descripción|Previsto para|Prioridad|Elemento de configuración|Puntuación de riesgo|Fecha de cierre|
      Notas de trabajo|Notas de cierre|Solicitante|Ubicación`,
    roles: {
      id: 'Número',
      state: 'Estado',
      opened: 'Creado',
      group: 'Grupo de asignación',
      title: 'Breve descripción',
      description: 'Descripción',
      priority: 'Prioridad',
      closed: 'Fecha de cierre',
      notes: 'Notas de trabajo',
      resolution: 'Notas de cierre',
      requester: 'Solicitante',
      site: 'Ubicación',
    },
  },
  'ServiceNow, Portuguese': {
    headers: `Número|Status|Aberto|Encerrado|Prioridade|Descrição resumida|Atribuído a|Grupo de atribuição|
      Motivo para estar em espera|Usuário Impactado [Incidente]|Local|Anotações de trabalho`,
    roles: {
      id: 'Número',
      state: 'Status',
      opened: 'Aberto',
      closed: 'Encerrado',
      priority: 'Prioridade',
      title: 'Descrição resumida',
      group: 'Grupo de atribuição',
      requester: 'Usuário Impactado [Incidente]',
      site: 'Local',
      notes: 'Anotações de trabalho',
    },
  },
  'GLPI, Spanish, no text but the title': {
    headers: `ID|Título|Entidad|Tipo|Categoría|Prioridad|Estado|Última actualización|Fecha de apertura|
      Fecha de cierre|Fecha de solución|Solicitante - Solicitante|Asignada a - Técnico|Tiempo para resolver|
      Encuesta de satisfacción - Satisfacción`,
    roles: {
      id: 'ID',
      title: 'Título',
      site: 'Entidad',
      type: 'Tipo',
      label: 'Categoría',
      priority: 'Prioridad',
      state: 'Estado',
      opened: 'Fecha de apertura',
      closed: 'Fecha de cierre',
      requester: 'Solicitante - Solicitante',
    },
  },
  'GLPI, Portuguese': {
    headers: `ID|Título|Localização|Tipo|Categoria|Status|Descrição|Solução - Solução|Requerente - Requerente|
      Atribuído - Técnico|Atribuído - Grupo técnico|Data de abertura|Data da solução|Tempo para solução|
      Acompanhamentos - Descrição|Motivo de pendência`,
    roles: {
      id: 'ID',
      title: 'Título',
      site: 'Localização',
      type: 'Tipo',
      label: 'Categoria',
      state: 'Status',
      description: 'Descrição',
      resolution: 'Solução - Solução',
      requester: 'Requerente - Requerente',
      group: 'Atribuído - Grupo técnico',
      opened: 'Data de abertura',
      closed: 'Data da solução',
      notes: 'Acompanhamentos - Descrição',
    },
  },
  'GLPI, French': {
    headers: `ID|Titre|Entité|Statut|Type|Description|Priorité|Urgence|Catégorie|Demandeur - Demandeur|
      Attribué à - Technicien|Attribué à - Groupe de techniciens|Date d'ouverture|Date de clôture|
      Dernière modification|Suivis - Description|Suivis - Nombre de suivis|TTR`,
    roles: {
      id: 'ID',
      title: 'Titre',
      site: 'Entité',
      state: 'Statut',
      type: 'Type',
      description: 'Description',
      priority: 'Priorité',
      label: 'Catégorie',
      requester: 'Demandeur - Demandeur',
      group: 'Attribué à - Groupe de techniciens',
      opened: "Date d'ouverture",
      closed: 'Date de clôture',
      notes: 'Suivis - Description',
    },
  },
  'Zendesk view: a subject only': {
    headers: `Summation column|Id|Requester|Requester id|Requester email|Submitter|Assignee|Group|Subject|Tags|Status|
      Priority|Via|Ticket type|Created at|Updated at|Assigned at|Due date|Solved at|Resolution time|
      Satisfaction Score|First reply time in minutes`,
    roles: {
      id: 'Id',
      requester: 'Requester',
      group: 'Group',
      title: 'Subject',
      state: 'Status',
      priority: 'Priority',
      type: 'Ticket type',
      opened: 'Created at',
      closed: 'Solved at',
    },
  },
  Freshservice: {
    headers: `Subject|Type|Status|Urgency|Impact|Priority|Group|Agent|Description|Category|Sub-Category|Item|Source|
      Resolution Note|Requester Location|Ticket Id|Requester Name|Requester Email|Created Time|Due by Time|
      Closed Time|Last Updated Time|Time Tracked|Resolution Status|Tags`,
    roles: {
      title: 'Subject',
      type: 'Type',
      state: 'Status',
      priority: 'Priority',
      group: 'Group',
      description: 'Description',
      label: 'Category',
      resolution: 'Resolution Note',
      site: 'Requester Location',
      id: 'Ticket Id',
      requester: 'Requester Name',
      opened: 'Created Time',
      closed: 'Closed Time',
    },
  },
  Freshdesk: {
    headers: `Ticket ID|Subject|Description|Status|Priority|Source|Type|Agent|Group|Created time|Due by Time|
      Closed time|Last update time|First response time (in hrs)|Agent interactions|Full name|Contact ID`,
    roles: {
      id: 'Ticket ID',
      title: 'Subject',
      description: 'Description',
      state: 'Status',
      priority: 'Priority',
      type: 'Type',
      group: 'Group',
      opened: 'Created time',
      closed: 'Closed time',
      requester: 'Full name',
    },
  },
  'OTRS: the queue is the nearest thing to a category': {
    headers: `Ticket#|Idade|Titulo|Criado|Última Alteração|Hora de Fechamento|Fila|Estado|Prioridade|Usuário Cliente|
      ID do Cliente|SLA|Atendente/Proprietário|Tempo Contabilizado|Primeira Resposta em Minutos|Número de Artigos`,
    roles: {
      id: 'Ticket#',
      title: 'Titulo',
      opened: 'Criado',
      closed: 'Hora de Fechamento',
      label: 'Fila',
      state: 'Estado',
      priority: 'Prioridade',
      requester: 'Usuário Cliente',
    },
  },
  'Remedy: required marks, Notes is the description': {
    headers: `Incident ID*+|Summary*|Notes|Status*|Status Reason|Priority*|Impact*|Case Type*|Assigned Group*+|Assignee+|
      Reported Date+|Closed Date|Re-Opened Date|Company*+|Resolution|Operational Categorization Tier 1|
      Operational Categorization Tier 3|SLM Real Time Status|Problem ID*+`,
    roles: {
      id: 'Incident ID*+',
      title: 'Summary*',
      description: 'Notes',
      state: 'Status*',
      priority: 'Priority*',
      type: 'Case Type*',
      group: 'Assigned Group*+',
      opened: 'Reported Date+',
      closed: 'Closed Date',
      site: 'Company*+',
      resolution: 'Resolution',
      label: 'Operational Categorization Tier 1',
    },
  },
  CITSmart: {
    headers: `id Solicitacao Servico|Serviço|Tipo|Solicitante|Data/hora abertura|Descrição|Solução/Resposta|Situação|
      Grupo|Data/hora encerramento|Responsável atual|Urgência|Categoria Solução|Prioridade`,
    roles: {
      id: 'id Solicitacao Servico',
      label: 'Serviço',
      type: 'Tipo',
      requester: 'Solicitante',
      opened: 'Data/hora abertura',
      description: 'Descrição',
      resolution: 'Solução/Resposta',
      state: 'Situação',
      group: 'Grupo',
      closed: 'Data/hora encerramento',
      priority: 'Prioridade',
    },
  },
  'ServiceNow, Portuguese, as its dictionary has it': {
    headers: `Número|Aberto|Descrição breve|Descrição|Chamador|Prioridade|Estado|Categoria|Grupo de atribuição|
      Atribuído a|Notas de trabalho|Notas de resolução|Resolvido em|Localização`,
    roles: {
      id: 'Número',
      opened: 'Aberto',
      title: 'Descrição breve',
      description: 'Descrição',
      requester: 'Chamador',
      priority: 'Prioridade',
      state: 'Estado',
      label: 'Categoria',
      group: 'Grupo de atribuição',
      notes: 'Notas de trabalho',
      resolution: 'Notas de resolução',
      closed: 'Resolvido em',
      site: 'Localização',
    },
  },
  'ServiceNow, French': {
    headers: `Numéro|Ouvert|Description brève|Description|Appelant|Priorité|État|Catégorie|Groupe d'affectation|
      Affecté à|Notes de travail|Notes de fermeture|Fermé|Emplacement|Mis à jour`,
    roles: {
      id: 'Numéro',
      opened: 'Ouvert',
      title: 'Description brève',
      description: 'Description',
      requester: 'Appelant',
      priority: 'Priorité',
      state: 'État',
      label: 'Catégorie',
      group: "Groupe d'affectation",
      notes: 'Notes de travail',
      resolution: 'Notes de fermeture',
      closed: 'Fermé',
      site: 'Emplacement',
    },
  },
  'GLPI, English': {
    headers: `ID|Title|Entity|Status|Last update|Opening Date|Closing Date|Requester - Requester|
      Assigned to - Technician group|Category|Description|Solution - Solution|Followups - Description`,
    roles: {
      id: 'ID',
      title: 'Title',
      site: 'Entity',
      state: 'Status',
      opened: 'Opening Date',
      closed: 'Closing Date',
      requester: 'Requester - Requester',
      group: 'Assigned to - Technician group',
      label: 'Category',
      description: 'Description',
      resolution: 'Solution - Solution',
      notes: 'Followups - Description',
    },
  },
  'Jira, French': {
    headers: `Résumé|Clé de ticket|Type de ticket|État|Priorité|Personne assignée|Rapporteur|Créée|Mise à jour|Résolue|
      Description|Commentaire`,
    roles: {
      title: 'Résumé',
      id: 'Clé de ticket',
      type: 'Type de ticket',
      state: 'État',
      priority: 'Priorité',
      requester: 'Rapporteur',
      opened: 'Créée',
      closed: 'Résolue',
      description: 'Description',
      notes: 'Commentaire',
    },
  },
  'Jira, Portuguese': {
    headers:
      'Resumo|Chave do item|ID do item|Tipo de item|Status|Responsável|Relator|Criado|Atualizado(a)|Descrição',
    roles: {
      title: 'Resumo',
      id: 'Chave do item',
      type: 'Tipo de item',
      state: 'Status',
      requester: 'Relator',
      opened: 'Criado',
      description: 'Descrição',
    },
  },
  Salesforce: {
    headers: `Case Number|Subject|Description|Case Reason|Case Comments|Status|Priority|Case Origin|Date/Time Opened|
      Date/Time Closed|Contact Name|Account Name|Case Owner|Type|Age (Hours)`,
    roles: {
      id: 'Case Number',
      title: 'Subject',
      description: 'Description',
      label: 'Case Reason',
      notes: 'Case Comments',
      state: 'Status',
      priority: 'Priority',
      opened: 'Date/Time Opened',
      closed: 'Date/Time Closed',
      requester: 'Contact Name',
      type: 'Type',
    },
  },
  'Salesforce, French': {
    headers: `Numéro de la requête|Objet|Description|Motif de la requête|Statut|Priorité|Origine de la requête|
      Date/Heure d'ouverture|Date/Heure de fermeture|Nom du contact|Nom du compte`,
    roles: {
      id: 'Numéro de la requête',
      title: 'Objet',
      description: 'Description',
      label: 'Motif de la requête',
      state: 'Statut',
      priority: 'Priorité',
      opened: "Date/Heure d'ouverture",
      closed: 'Date/Heure de fermeture',
      requester: 'Nom du contact',
    },
  },
  'ServiceNow, fields behind the name of a table': {
    headers: `task.number|task.short_description|task.description|task.opened_at|task.closed_at|task.priority|
      task.state|task.assignment_group|task.category|task.caller_id.name|task.close_notes`,
    roles: {
      id: 'task.number',
      title: 'task.short_description',
      description: 'task.description',
      opened: 'task.opened_at',
      closed: 'task.closed_at',
      priority: 'task.priority',
      state: 'task.state',
      group: 'task.assignment_group',
      label: 'task.category',
      requester: 'task.caller_id.name',
      resolution: 'task.close_notes',
    },
  },
  'a Brazilian database': {
    headers: `nr_chamado|ds_assunto|ds_descricao|dt_abertura|dt_fechamento|nm_solicitante|cd_categoria|ds_categoria|
      ds_solucao|ds_prioridade`,
    roles: {
      id: 'nr_chamado',
      title: 'ds_assunto',
      description: 'ds_descricao',
      opened: 'dt_abertura',
      closed: 'dt_fechamento',
      requester: 'nm_solicitante',
      label: 'ds_categoria',
      resolution: 'ds_solucao',
      priority: 'ds_prioridade',
    },
  },
  'OTRS, French': {
    headers:
      'Ticket#|Âge|Titre|Créé|Modifié|Date de clôture|État|Priorité|Utilisateur client|Service|Propriétaire',
    roles: {
      id: 'Ticket#',
      title: 'Titre',
      opened: 'Créé',
      closed: 'Date de clôture',
      state: 'État',
      priority: 'Priorité',
      requester: 'Utilisateur client',
      label: 'Service',
    },
  },
  'Zendesk, French': {
    headers: 'ID|Sujet|Demandeur|Groupe|Assigné|Statut|Priorité|Créé le|Résolu le|Organisation|Description',
    roles: {
      id: 'ID',
      title: 'Sujet',
      requester: 'Demandeur',
      group: 'Groupe',
      state: 'Statut',
      priority: 'Priorité',
      opened: 'Créé le',
      closed: 'Résolu le',
      site: 'Organisation',
      description: 'Description',
    },
  },
  'Remedy, Spanish and misspelt': {
    headers: `ID de incidencia*+|Resumen*|Detailed Decription|Estado*|Grupo asignado*+|Fecha de notificación+|
      Fecha de cierre|Compañía*+|Resolución|Categorización operacional Nivel 1`,
    roles: {
      id: 'ID de incidencia*+',
      title: 'Resumen*',
      description: 'Detailed Decription',
      state: 'Estado*',
      group: 'Grupo asignado*+',
      opened: 'Fecha de notificación+',
      closed: 'Fecha de cierre',
      site: 'Compañía*+',
      resolution: 'Resolución',
      label: 'Categorización operacional Nivel 1',
    },
  },
  'A Mexican sheet': {
    headers: 'FOLIO|FECHA|ÁREA|SOLICITANTE|FALLA REPORTADA|ACTIVIDAD REALIZADA|ATENDIÓ|ESTATUS',
    roles: {
      id: 'FOLIO',
      opened: 'FECHA',
      label: 'ÁREA',
      requester: 'SOLICITANTE',
      description: 'FALLA REPORTADA',
      resolution: 'ACTIVIDAD REALIZADA',
      state: 'ESTATUS',
    },
  },
  'A Colombian sheet': {
    headers:
      'Radicado|Fecha de radicado|Dependencia|Nombre del funcionario|Requerimiento presentado|Acciones tomadas',
    roles: {
      id: 'Radicado',
      site: 'Dependencia',
      description: 'Requerimiento presentado',
      resolution: 'Acciones tomadas',
    },
  },
  'A Brazilian sheet': {
    headers: 'Chamado|Data de abertura|Setor|Descrição do problema|Solução aplicada|Concluído em',
    roles: {
      id: 'Chamado',
      opened: 'Data de abertura',
      site: 'Setor',
      description: 'Descrição do problema',
      resolution: 'Solução aplicada',
      closed: 'Concluído em',
    },
  },
  'A French sheet': {
    headers: "N°|Date d'appel|Utilisateur|Agence|Problème|Actions réalisées|Date de fin",
    roles: {
      id: 'N°',
      opened: "Date d'appel",
      requester: 'Utilisateur',
      site: 'Agence',
      title: 'Problème',
      resolution: 'Actions réalisées',
      closed: 'Date de fin',
    },
  },
  'A sheet kept by hand': {
    headers:
      'Nº|Fecha|Usuario|Sede|Asunto del ticket|Detalle del problema|Tipología|Técnico|Solución aplicada',
    roles: {
      id: 'Nº',
      opened: 'Fecha',
      requester: 'Usuario',
      site: 'Sede',
      title: 'Asunto del ticket',
      description: 'Detalle del problema',
      label: 'Tipología',
      resolution: 'Solución aplicada',
    },
  },
}

const split = (headers: string): string[] => headers.split('|').map((header) => header.trim())

const rolesOf = (headers: readonly string[], samples: readonly (readonly string[])[]) => {
  const roles = guessRoles(headers, samples)
  return Object.fromEntries(roles.flatMap((role, at) => (role ? [[role, headers[at]]] : [])))
}

describe('roles by the names of the columns', () => {
  for (const [system, { headers, roles }] of Object.entries(SYSTEMS))
    test(system, () => {
      const names = split(headers)
      const empty = names.map(() => [])
      assert.deepEqual(rolesOf(names, empty), roles)
    })
})

const LONG = [
  'Desde esta mañana no puedo abrir el correo, sale un aviso de certificado y luego se cierra solo',
  'La impresora de la segunda planta atasca el papel cada vez que mando más de diez hojas seguidas',
  'Al entrar en la VPN desde casa pide la contraseña tres veces y termina con el código 809 en pantalla',
]
const SHORT = ['Outlook se cierra solo', 'Atasco de papel impresora', 'VPN no conecta desde casa']
const DATES = ['2024-05-02 10:31', '2024-05-03 08:00', '2024-05-03 09:12']
const IDS = ['INC0012345', 'INC0012346', 'INC0012347']

/** Columns as [header, values], and the role of each. */
const CONTENT: Record<string, { columns: [string, string[]][]; roles: (Role | null)[] }> = {
  'headers in an unknown language': {
    columns: [
      ['Sorszám', IDS],
      ['Megnevezés', SHORT],
      ['Leírás', LONG],
      ['Kelt', DATES],
    ],
    roles: ['id', 'title', 'description', 'opened'],
  },
  'a short description and a long text, as SAP and Maximo have them': {
    columns: [
      ['Notification', IDS],
      ['Description', SHORT],
      ['Long text', LONG],
    ],
    roles: ['id', 'description', 'notes'],
  },
  'a short text beside a long description is the title, however it is called': {
    columns: [
      ['WO Description', SHORT],
      ['Long Description', LONG],
    ],
    roles: ['title', 'description'],
  },
  'names of one piece are no text beside an unknown one': {
    columns: [
      ['c1', SHORT],
      ['c2', ['top_up_by_card', 'lost_or_stolen_card', 'cash_withdrawal_not_recognised']],
    ],
    roles: ['title', null],
  },
  'ids of several parts': {
    columns: [
      ['c1', ['SD-2024-00123', 'SD-2024-00124', 'SD-2024-00125']],
      ['c2', SHORT],
    ],
    roles: ['id', 'title'],
  },
  'the only text has few words and recurs': {
    columns: [
      ['Nº', Array.from({ length: 9 }, (_, at) => String(400 + at))],
      ['Avería', Array.from({ length: 9 }, (_, at) => ['Outlook', 'Ratón', 'Wifi'][at % 3] ?? '')],
    ],
    roles: ['id', 'title'],
  },
  'the only column, whatever it says': {
    columns: [['Cosas', ['Outlook', 'Ratón', 'Wifi', 'Outlook', 'Ratón', 'Wifi']]],
    roles: ['title'],
  },
  'the only sentences, though their name tells of something else': {
    columns: [
      ['Nº', ['401', '402', '403']],
      ['Tarea asignada', SHORT],
      ['Técnico asignado', ['Ana Pérez', 'Luis Gil', 'Ana Pérez']],
    ],
    roles: ['id', 'title', null],
  },
  'sentences of a user are no user': {
    columns: [
      ['Nº', ['401', '402', '403']],
      ['Lo que reporta el usuario', SHORT],
    ],
    roles: ['id', 'title'],
  },
  'nothing is a text where only facts have names': {
    columns: [
      ['Nº', ['401', '402', '403']],
      ['Equipo', ['PC-01', 'PC-02', 'PC-03']],
      ['Incidencia', ['INC1', 'INC2', 'INC3']],
    ],
    roles: ['id', null, null],
  },
  'a topic that no two tickets share is the title': {
    columns: [
      ['Tema', Array.from({ length: 12 }, (_, at) => `${SHORT[at % 3]} en el puesto ${at}`)],
      ['Sede', Array.from({ length: 12 }, () => 'Lugo')],
    ],
    roles: ['title', 'site'],
  },
  'a topic that tickets share is the label': {
    columns: [
      ['Tema', Array.from({ length: 12 }, (_, at) => SHORT[at % 3] ?? '')],
      ['Asunto', Array.from({ length: 12 }, (_, at) => `${SHORT[at % 3]} en el puesto ${at}`)],
    ],
    roles: ['label', 'title'],
  },
  'one unknown column of short texts is the title': { columns: [['X', SHORT]], roles: ['title'] },
  'one unknown column of long texts is the description': { columns: [['X', LONG]], roles: ['description'] },
  'the description is known, of other texts the first is the title': {
    columns: [
      ['Foo', SHORT],
      ['Descripción', LONG],
      ['Bar', SHORT.map((text) => `Se mira y se arregla: ${text}`)],
    ],
    roles: ['title', 'description', null],
  },
  'the title is known, the long text is not': {
    columns: [
      ['Asunto', SHORT],
      ['Columna B', LONG],
    ],
    roles: ['title', 'description'],
  },
  "Jira's Resolution is a state": {
    columns: [
      ['Resumen', SHORT],
      ['Resolución', ['Listo', 'Listo', 'No se hará']],
      ['Comentario', ['02/may/24;5f1;Se reinició']],
      ['Comentario', ['03/may/24;5f1;Cerrado']],
    ],
    roles: ['title', null, 'notes', 'notes'],
  },
  "Remedy's Resolution is a text": {
    columns: [
      ['Summary*', SHORT],
      ['Resolution', LONG],
    ],
    roles: ['title', 'resolution'],
  },
  'a name whose values cannot be meant': {
    columns: [
      ['Subject', SHORT],
      ['Opened', ['yes', 'no', 'yes']],
      ['Created', DATES],
    ],
    roles: ['title', null, 'opened'],
  },
  'an empty column gives way to a full one': {
    columns: [
      ['Description', []],
      ['Details', LONG],
      ['Title', SHORT],
    ],
    roles: [null, 'description', 'title'],
  },
  'values that give themselves away': {
    columns: [
      ['A', SHORT],
      ['B', ['1 - Crítica', '3 - Media', '4 - Baja']],
      ['C', ['Cerrado', 'En curso', 'Pendiente']],
      ['D', ['ana.perez@example.com', 'luis@example.com', 'eva@example.com']],
      ['E', ['Red', 'Hardware', 'Red', 'Correo', 'Hardware', 'Red']],
    ],
    roles: ['title', 'priority', 'state', 'requester', 'label'],
  },
  'questions of a form': {
    columns: [
      ['Marca temporal', DATES],
      ['¿Qué problema le fue comunicado por la persona que llama?', LONG],
      ['¿En qué sede está?', ['Lima', 'Madrid', 'Lima']],
    ],
    roles: ['opened', 'description', 'site'],
  },
  'a description that repeats the title gives way to the one that says something': {
    columns: [
      ['Short description', SHORT],
      ['Description', SHORT],
      ['Detailed Description', LONG],
    ],
    roles: ['title', null, 'description'],
  },
  'a second description that says something else is read with the notes': {
    columns: [
      ['Short description', SHORT],
      ['Description', LONG],
      ['Detailed Description', LONG.map((text) => `Llama otra vez: ${text}`)],
    ],
    roles: ['title', 'description', 'notes'],
  },
  'remarks are no description beside what a ticket is about': {
    columns: [
      ['Solicitud', LONG],
      ['Observaciones', LONG.map((text) => `Llama otra vez: ${text}`)],
    ],
    roles: ['description', 'notes'],
  },
  'remarks are the description beside an empty one': {
    columns: [
      ['Descripción', []],
      ['Notas', LONG],
    ],
    roles: [null, 'description'],
  },
  'a long problem beside a description is read with the notes': {
    columns: [
      ['Problema', LONG],
      ['Descripción', LONG.map((text) => `Llama otra vez: ${text}`)],
    ],
    roles: ['notes', 'description'],
  },
  'what was done is no title': {
    columns: [
      ['Falla', LONG],
      ['Actividad realizada', SHORT],
    ],
    roles: ['description', 'resolution'],
  },
  'a number of incidents under the name of what they are about': {
    columns: [
      ['Incidencia', IDS],
      ['Detalle', LONG],
    ],
    roles: ['id', 'description'],
  },
  'names of people are no titles': {
    columns: [
      ['Nombre', ['Ana Pérez', 'Luis Gómez', 'Eva Ruiz']],
      ['Detalle', LONG],
    ],
    roles: ['requester', 'description'],
  },
  'other people, other dates and links are not ours': {
    columns: [
      ['Short description', SHORT],
      ['Assigned to', ['Ana Pérez', 'Luis Gómez', 'Eva Ruiz']],
      ['Updated', DATES],
      ['Project description', LONG],
    ],
    roles: ['title', null, null, null],
  },
}

describe('roles by what the columns hold', () => {
  for (const [name, { columns, roles }] of Object.entries(CONTENT))
    test(name, () => {
      const found = guessRoles(
        columns.map(([header]) => header),
        columns.map(([, values]) => values),
      )
      assert.deepEqual(found, roles)
    })
})
