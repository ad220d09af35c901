import type { Role } from './layout.ts'

/** Names of columns, `|` between them, by how sure each is (1: nothing else bears it). */
export type Names = Readonly<Record<number, string>>

/** The roles of the texts by which a ticket is known; their names stand in `listed-names.ts`. */
type TextRole = 'id' | 'title' | 'description' | 'notes' | 'resolution'

/** Names of the columns with what else is known of a ticket: when, who, where, of which kind. */
export const FACT_NAMES: Record<Exclude<Role, TextRole>, Names> = {
  label: {
    1: 'category|categoria|categorie|kategorie|categoria itil|itil category|ticket category|label',
    0.9: `clasificacion|classification|classificacao|operational categorization tier 1|categorization tier 1|tipologia|
        typologie|topic group|categoria 1|category 1|categorie 1|categoria nivel 1|categorizacion|categorizacao|
        categorization|categorizacion operacional nivel 1|categorizacao operacional nivel 1|categoria principal`,
    0.6: `motivo|motivo de contacto|motivo do contato|motif|reason|topic|tema|queue|fila|cola|
        product categorization tier 1|atividade ticket|subcategory|subcategoria|sub category|sous categorie|
        operational categorization tier 2|etiqueta|tipo de problema|problem type|type de probleme|tipo de falla|
        tipo de fallo|tipo de averia|tipo de falha|tipo de error|tipo de erro|type de panne|type d incident technique|
        familia|rubro|tipificacion`,
    0.5: `service|servicio|servico|area|area afectada|resolution categorization tier 1|business service|
        service offering|servicio afectado|servico afetado|file d attente`,
    0.42: 'file',
  },
  opened: {
    1: `opened|opened at|opened on|opened date|open date|open time|opening date|opening time|date opened|abierto|abierta|
        abierto el|aberto|aberto em|aberta em|fecha de apertura|fecha y hora de apertura|data de abertura|
        data da abertura|data hora abertura|date d ouverture|ouvert|ouverte|ouvert le|ouverte le|reported date|
        date reported|submit date|geoffnet|obert|data d obertura|marca temporal|carimbo de data hora|horodateur`,
    0.9: `created|created at|created on|created time|created date|creation date|date created|creado|creada|creado el|
        creada el|creado en|fecha de creacion|fecha y hora de creacion|hora de creacion|criado|criada|criado em|
        criada em|data de criacao|data da criacao|date de creation|heure de creation|cree le|cree|creee|creee le|
        creation|erstellt|erstellt am|submitted|submitted at|submitted on|fecha de registro|data de registro|
        data do registro|date d enregistrement|fecha de reporte|fecha de alta|fecha de solicitud|
        fecha de notificacion|fecha de aviso|data do relato|data de inclusao|date de la demande|date d appel|
        date de signalement|registrado|registrada|registrado em|creation time|date logged|logged|logged at|
        logged date|date raised|raised|raised on|reported|reported on|reported at|request date|fecha de reclamo|
        fecha de la averia|fecha del incidente|fecha de incidencia|fecha de ingreso|fecha de entrada|
        fecha de recepcion|fecha de recibido|fecha de llamada|date de reception|data de entrada|date received|received|
        call date|request time|date occurred`,
    0.7: `sys created on|sys created at|fecha de inicio|hora de inicio|data de inicio|date de debut|start date|start time|
        timestamp`,
    0.5: `date|fecha|data|datum|fecha y hora|data e hora|date et heure|date time|dia`,
  },
  closed: {
    1: `closed|closed at|closed on|closed date|closed time|close time|close date|closing date|closing time|date closed|
        fecha de cierre|hora de cierre|fecha y hora de cierre|cerrado|cerrada|cerrado el|cerrada el|encerrado|
        encerrada|encerrado em|encerrada em|fechado|fechada|fechado em|fechada em|data de fechamento|
        data do fechamento|data hora encerramento|hora de fechamento|data de encerramento|date de cloture|
        heure de cloture|date de fermeture|ferme|fermee|ferme le|fermee le|cloture|cloture le|cloturee le|clos|
        clos le|geschlossen|tancat|data de tancament`,
    0.85: `resolved|resolved at|resolved on|resolved date|resolved time|date resolved|resolution date|solved at|
        solved on|solved date|solved|last resolved date|resuelto|resuelta|resuelto el|resuelta el|fecha de solucion|
        fecha de resolucion|hora de resolucion|resolvido|resolvida|resolvido em|resolvida em|solucionado em|
        data da solucao|data de solucao|data de resolucao|data da resolucao|hora da resolucao|date de resolution|
        heure de resolution|resolu|resolue|resolu le|resolue le|date de solution|fecha de finalizacion|fecha fin|
        fecha de termino|fecha de fin|date de fin|data de conclusao|data de termino|data fim|concluido em|
        finalizado em|completed at|completed on|completed time|completed date|date completed|completion date|
        end date|end time|finish date|actual finish|actualfinish|hora de finalizacion|hora de termino|complete date|resolution date time|resolutiondate|
        closure date`,
    0.5: `completed|concluido|finalizado|terminado|cierre|encerramento|fechamento|fermeture|fecha de atencion|
        fecha de entrega|fecha de salida|data de saida|date de sortie|
        fecha de respuesta|data de atendimento`,
  },
  priority: {
    1: 'priority|prioridad|prioridade|priorite|prioritat|priorita|prioriteit',
    0.5: `urgency|urgencia|urgence|severity|severidad|severidade|severite|criticidad|criticidade|criticite|criticality|
        nivel de prioridad|nivel de prioridade|niveau de priorite|nivel de urgencia|gravedad|gravidade|gravite`,
  },
  state: {
    1: `state|status|estado|estatus|statut|situacao|situacion|incident state|etat|stato|zustand|estado actual|
        situacao atual|current status|estat`,
    0.4: 'state type|status category|categoria de estado|fase|etapa|stage',
  },
  group: {
    1: `assignment group|assigned group|assigned support group|grupo de asignacion|grupo asignado|grupo de atribuicao|
        grupo designado|grupo resolutor|grupo solucionador|grupo responsable|grupo responsavel|resolver group|
        responsible group|owning group|support group|grupo de soporte|grupo de suporte|groupe de support|
        groupe d affectation|groupe d assignation|groupe assigne|groupe d attribution|groupe de resolution|groupe|group|
        grupo|grup|asignada a grupo tecnico|asignado a grupo tecnico|asignado a grupo de tecnicos|
        atribuido grupo tecnico|atribuido a grupo tecnico|asignada a grupo de tecnicos|
        attribue a groupe de techniciens|assigned to technician group|technician group`,
    0.5: `team|assigned team|resolver team|support team|equipo de soporte|equipo asignado|equipo responsable|equipe|
        equipe assignee|equipe de support|equipe support|equipe de suporte|equipe responsavel|queue|fila|cola|
        owner group|equipo|mesa|area resolutora|area asignada|area responsable|setor responsavel|
        departamento asignado|departamento responsable|nivel de soporte|nivel de atencion|support tier|workgroup`,
    0.4: 'file|file d attente|fila de atendimento|cola de atencion',
  },
  site: {
    1: `location|ubicacion|ubicacio|localizacion|localizacao|localisation|emplacement|lieu|site|sede|sitio|centro|oficina|
        sucursal|delegacion|office|branch|campus|user location|requester location|standort|agence|etablissement`,
    0.7: `entity|entidad|entidade|entite|local|unidade|planta|edificio|building|batiment|predio|centro de trabajo|lugar|
        tienda|loja|magasin|store|filial|filiale|punto de venta|hospital|site name|escuela|
        colegio|instituto|school|escola|ecole`,
    0.4: `organization|organizacion|organisation|organizacao|region|company|compania|compagnie|companhia|empresa|
        entreprise|societe|pais|country|city|ciudad|cidade|ville|provincia|municipio|dependencia|department|
        departamento|departement|setor|sector|bureau|unidad|business unit|departamento solicitante|
        area solicitante|service demandeur|piso|aula`,
  },
  requester: {
    1: `caller|caller id|caller name|requester|requester name|requested by|solicitante|nombre del solicitante|
        nome do solicitante|nom du demandeur|solicitado por|requerente|requisitante|demandeur|reporter|reported by|
        reportado por|reporta|relatado por|relator|rapporteur|rapporte par|signale par|declarant|appelant|chamador|
        informador|informante|peticionario|persona que llama|persona que reporta|persona solicitante|quien reporta|
        usuario solicitante|usuario que reporta|usuario cliente|usuario del cliente|utilisateur client|
        customer user|reportedby|requestor|requestors|caller full name|demandeur nom complet|reporter display name|
        reporter name|caller id name|raised by|requested for|solicitado para|demande par|demande pour|anfragender|melder|
        sol licitant`,
    0.7: `affected user|affected end user|usuario final afectado|customer display name|submitter name|
        nombre del contacto|nome do contato|nom du contact|votre nom|su nombre|tu nombre|seu nome|your name|
        quien|user login|from name|de nombre|usuario afectado|usuario afetado|usuario impactado|utilisateur concerne|end user|usuario final|
        utilisateur final|full name|nombre completo|nome completo|nom complet|nombre y apellidos|
        nombre y apellido|customer|customer name|cliente|nombre del cliente|nome do cliente|client|client name|nom du client|contact name|contacto|
        contato|contact|usuario|user|utilisateur|usuari|empleado|employee|employee name|employe|colaborador|
        collaborateur|funcionario|trabajador|requester email|nombre de usuario|nombre del usuario|nome do usuario|
        nom de l utilisateur|user name|remitente|remetente|expediteur|sender|beneficiaire|emetteur`,
    0.45: `de|persona|person|pessoa|personne|opened by|abierto por|aberto por|ouvert par|creator|creador|criador|createur|created by|creado por|criado por|
        cree par|submitter|submitted by|posted by|publicado por|logged by|registrado por|author|autor|auteur|from|email|e mail|correo|
        correo electronico|email address|direccion de correo electronico|endereco de e mail|adresse e mail`,
    0.36: 'nombre|nome|nom|name',
  },
  type: {
    1: `type|tipo|issue type|tipo de incidencia|ticket type|case type|request type|tipo de solicitud|typ|tipus|record type|
        work type|work item type|tipo de item|tipo de actividad|tipo de elemento|tipo de requerimiento|
        tipo de peticion|tipo de ocorrencia|tipo de atendimento|tipo de atencion|type de requete`,
    0.6: `incident type|sys class name|task type|issuetype|issuetype name|clase|clase de ticket|tipo de registro|call type|nature|naturaleza|
        tipo de servicio|tipo de servico|type de service|tipo de reporte`,
  },
}
