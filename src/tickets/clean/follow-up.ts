/**
 * Words with which people ask for news or send a ticket on ("Nobody called me back", "Not for our queue"): they
 * give signs of trouble but do not tell which. Lower case, without accents.
 */
const FOLLOW_UP =
  // es
  'llevo llevamos dia dias semana semanas hora horas mes meses ayer hoy manana tarde lunes martes miercoles jueves viernes sabado domingo todavia aun hasta ahora sin poder podemos puedo trabajar trabajo alguien nadie llama llamado llamarme llamarnos llamar llamada contactado contesta contestado responde respondido respuesta respuestas solucion solucionado soluciona solucionar resuelto resuelve resolucion espera esperando esperamos espero falta necesitamos necesito urge urgente prioridad insisto insistimos recordatorio reclamo reclamar estado avance avances procede grupo cola nivel primer primera segundo segunda devuelve devuelvo devolvemos reasignen reasignado competencia ambito hacer hecho dicho mismo misma igual vez veces tres cuatro cinco dos va vamos usuario llamadla llamadlo contento molesto comentais pese esto otra otro bloqueado bloqueada bloqueados parado parada parados ' +
  // en
  'day days week weeks hour hours month months yesterday today tomorrow morning afternoon monday tuesday wednesday thursday friday still yet until now nobody noone anyone anybody someone somebody called call calls back contacted answer answered reply replied response responded solution solved resolved fixed fix waiting wait waited need needed urgent urgently pick picked up chase chasing status progress escalate queue group line level first second third sending send sent our not for been since last get got work job able blocked stuck happy said doing look after only just again time times two three four five ' +
  // pt
  'dias semanas horas ontem hoje amanha segunda terca quarta quinta sexta ainda ninguem alguem ligou ligar ligue retornou retorno resposta resolvido resolver solucao esperando aguardando aguardo preciso precisamos trabalhar consigo consegue conseguimos fila nivel devolvo devolvido bloqueado parado urgente desde ate agora mesma mesmo vez vezes ' +
  // fr
  'jour jours semaine semaines heure heures hier aujourd hui demain matin lundi mardi mercredi jeudi vendredi toujours encore personne quelqu quelqun rappele rappeler appele appeler repondu reponse resolu regle solution attends attendons attente besoin urgent travailler peux peut pouvons depuis bloque bloquee file groupe niveau renvoie renvoye retour fois'

const WORDS: ReadonlySet<string> = new Set(FOLLOW_UP.split(' '))

export const isFollowUp = (word: string): boolean => WORDS.has(word)
