import type { Role } from './layout.ts'
import { FACT_NAMES, type Names } from './listed-facts.ts'

/** What tickets are about: the one text of a list that somebody keeps, be it short or long. */
const WHAT = `issue|incident|incidente|incidencia|ocorrencia|problem|problema|probleme|consulta|peticion|averia|averias|
  avaria|falla|fallo|falha|fault|malfunction|error|erro|erreur|panne|dysfonctionnement|defecto|defeito|aviso|chamado|caso|case|ticket|
  solicitud|solicitacao|demande|requerimiento|request|reclamo|reclamacion|queja|pedido|novedad|necesidad|suceso|evento`

/** What a developer asks for beside the description, or instead of it. */
const STEPS =
  'repro steps|steps to reproduce|pasos para reproducir|pasos de reproduccion|passos para reproduzir|etapes de reproduction'

/**
 * Names that exports give to their columns, by role and by how sure each is (1: nothing else bears it). From the
 * exports of ServiceNow, GLPI, Jira, Zendesk, Freshdesk and Freshservice, OTRS and Znuny, BMC Remedy and Helix,
 * CITSmart, ManageEngine, forms and hand-made lists, in es, en, pt and fr, with the commonest German, Italian, Dutch
 * and Catalan words. Words that say only "ticket" and small words need not be there: "numero" is "número del ticket",
 * too, and "fecha cierre" is "fecha de cierre".
 */
export const NAMES: Record<Role, Names> = {
  id: {
    1: `ticket id|ticket number|ticket #|zendesk ticket id|issue key|clave de incidencia|chave da ocorrencia|
        cle de ticket|incident id|incident number|case number|case id|request id|numero de ticket|
        numero del ticket|numero de incidencia|numero do chamado|id solicitacao servico|ticketnummer|display id|
        service request number|sr number|call number|work order number|work item key|clave de actividad|
        clave del elemento|chave do item|chave da item|identifiant du ticket|identifiant de la demande|
        numero de radicado|numero de folio|numero de expediente|id de tarea|id de la tarea|id da tarefa|card id`,
    0.9: `number|numero|id|#|key|clave|chave|cle|folio|protocolo|nummer|nº|n°|nro|nr|num|n|radicado|consecutivo|
        correlativo|expediente|numero de orden|numero de parte|numero de protocolo|ordem de servico|identifiant|
        numero de ordem|id interno|id auto|id nº|id n°|id numero|id number|numero id|id por proyecto|
        nº os|n os|n° os|nro os|numero os|nº ot|n ot|n° ot|nro ot|numero ot`,
    0.5: `code|codigo|code ticket|referencia|reference|ref|ticket|issue id|work item id|id de la incidencia|id do item|
        id da item|no|id externo|chamado|caso|case|solicitud|solicitacao|demande|request|ocorrencia|orden de servicio|
        orden de trabajo|work order|os|ot|parte`,
  },
  title: {
    1: `short description|short desc|brief description|breve descripcion|descripcion breve|descripcion corta|
        descripcion resumida|descricao resumida|breve descricao|descricao breve|descricao curta|descricao sucinta|
        description courte|description breve|breve description|courte description|description succincte|
        description sommaire|kurzbeschreibung|korte omschrijving|korte omschrijving details|asunto|subject|assunto|titulo|title|titre|objet|sujet|betreff|oggetto|
        onderwerp|titel|titolo|intitule|titol|assumpte|asunto del correo|objet de la demande`,
    0.95: `summary|resumen|resumo|resume|sommaire|zusammenfassung|riepilogo|encabezado|headline|titular|libelle|
        resumen del problema|resumo do problema`,
    0.45: `name|topic|tema|${WHAT}`,
    0.36: 'nombre|nome|nom|motivo|motif|reason',
  },
  description: {
    1: `description|descripcion|descricao|beschreibung|descrizione|omschrijving|content|contenido|conteudo|contenu|
        body|cuerpo|corpo|corps|message|mensaje|mensagem|descripcio|descriptif`,
    0.95: `detailed description|detailed decription|descripcion detallada|descricao detalhada|description detaillee|
        description complete|descripcion completa|descricao completa|full description|problem description|
        descripcion del problema|descricao do problema|description du probleme|descripcion del error|
        descripcion de la averia|descripcion de la falla|descripcion del fallo|descricao da falha|long description|
        descripcion larga|description longdescription|longdescription|long text|texto largo|texto longo|texte long|
        texto extenso|langtext|initial message|first message|cuerpo del mensaje|cuerpo del correo|texto del mensaje|
        corpo da mensagem|corps du message|message body|email body`,
    0.8: `details|detail|detalle|detalles|detalhe|detalhes|detalhamento|text|texto|texte|document|documento|ticket text|
        verzoek|relato|relato del problema|relato do problema|expose du probleme`,
    0.6: STEPS,
    0.5: `notes|notas|observaciones|observacion|observacoes|observations|remarks|remarques|symptom|symptoms|
        sintoma|sintomas|symptomes|comments|comentarios|falla reportada|problema reportado|informacion adicional`,
    0.42: `motivo|motif|reason|topic|tema|${WHAT}`,
  },
  notes: {
    1: `work notes|notas de trabajo|anotacoes de trabalho|notas de trabalho|notes de travail|comment|comments|comentario|
        comentarios|commentaire|commentaires|additional comments|comentarios adicionales|comentarios adicionais|
        commentaires supplementaires|commentaires additionnels|comments and work notes|
        comentarios y notas de trabajo|work notes list|additional comments and work notes|suivis description|
        seguimientos descripcion|acompanhamentos descricao|followups description|follow ups description|
        tareas descripcion|tasks description|taches description|tarefas descricao|internal notes|notas internas|
        notes internes|private notes|work log|worklog|registro de trabajo|registro de trabalho|public comments|
        comentarios internos|commentaires internes|comentarios del tecnico|comentarios do tecnico|
        observaciones del tecnico|notas del tecnico|notas del agente|technician notes|technician comments|
        tech notes|agent notes|engineer notes`,
    0.7: `journal|bitacora|historial|historico|historique|history|activity|actividad|atividade|updates|conversation|
        conversacion|thread|seguimiento|seguimientos|suivi|suivis|acompanhamento|acompanhamentos|activities|
        andamento|andamentos|tratativa|tratativas|interacoes|echanges|gestiones|actuaciones|actuacion|avances|
        diagnostico|diagnostic|diagnosis|diagnostico tecnico|informe tecnico|call log|follow up|followup|
        interactions|observaciones tecnicas|apontamentos|log|
        activity log|action log|progress|progress notes|evolucion|evolucao|evolution|comentario tecnico|
        comentarios tecnicos|commentaire technique`,
    0.5: STEPS,
    0.45: 'notes|notas|observaciones|observacoes|remarks|remarques|observations|acciones|acoes|actions',
  },
  resolution: {
    1: `close notes|closure notes|closing notes|resolution notes|resolution note|resolution comments|
        resolution description|resolution details|resolution summary|resolution text|closing comments|
        closure comments|notas de resolucion|notas de la resolucion|notas de cierre|comentarios de cierre|
        comentario de cierre|observaciones de cierre|descripcion de la solucion|descripcion de la resolucion|
        detalle de la solucion|notas de resolucao|notas de fechamento|notas de encerramento|
        comentarios de encerramento|descricao da solucao|notes de resolution|notes de cloture|notes de fermeture|
        commentaire de cloture|commentaires de cloture|description de la solution|solution|solucion|solucao|
        solucao resposta|losung|soluzione|solucio|answer|respuesta|resposta|reponse|solucion aplicada|
        solucao aplicada|solucao adotada|solution appliquee|solution apportee|solution provided|parecer tecnico|
        laudo tecnico|compte rendu|compte rendu d intervention`,
    0.8: `resolution|resolucion|resolucao|resolucio|workaround|solucion temporal|solucao de contorno|
        solution de contournement|fix|repair|reparacion|reparo|intervention|intervencion|intervencao|
        resultado|resultado final|resultat|conclusion|conclusiones|conclusao|parecer final|dictamen|closing remarks|
        final comments|final remarks|comentario final|comentarios finales|comentarios finais|root cause and fix`,
  },
  ...FACT_NAMES,
}
