/** Masculine and singular, as far as letters tell: "bloqueadas" is "bloqueado", "ventas" is "vento" like its entry. */
const baseOf = (word: string): string => word.toLowerCase().replace(/s$/, '').replace(/a$/, 'o')

const basesOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(baseOf))

/** What a device or an account is, does or lacks; without accents, as names are. */
const STATES = basesOf(
  `bloqueado desbloqueado perdido roto lento nuevo apagado encendido robado averiado estropeado colgado congelado
  infectado formateado reiniciado prestado asignado compartido conectado desconectado antiguo viejo usado reparado
  quemado mojado caido desaparecido extraviado retirado devuelto disponible remoto personal principal secundario
  activo inactivo deshabilitado habilitado desactivado caducado expirado vencido cancelado eliminado borrado cerrado
  abierto suspendido duplicado creado modificado pendiente rechazado denegado incorrecto correcto erroneo invalido
  valido vacio lleno repetido inexistente desconocido ninguno varios todo cualquiera otro mismo ambos ausente
  diferente distinto similar igual temporal generico local interno externo falso verdadero fallido fallo falla error
  obsoleto libre ocupado completo correctamente urgente averia actual anterior ejemplo demo prueba kiosko kiosco
  kiosk quiosque
  failed failure failing fail timeout expired locked unlocked disabled enabled missing broken stolen lost slow frozen
  blank empty invalid valid unknown incorrect wrong correct denied rejected refused pending active inactive closed
  open deleted removed suspended duplicate duplicated changed unavailable available unable down up offline online
  stuck loop crash crashed corrupt corrupted dead damaged hung new old spare replaced blocked required none any all
  multiple various several both same other different true false success successful successfully ok okay passed
  unreachable unresponsive restricted terminated dormant hidden test example default standard temporary generic
  lento novo velho perdida quebrado travado desligado ligado parado vazio errado certo falhou falha sucesso nenhum
  varios expirada roubado removido excluido criado outro desativado inativo desconhecido indisponivel bloqueada
  bloque expire tous tout toutes aucun aucune inconnu nouveau nouvelle ancien perdu vole casse lent vide absent
  incorrecte correct desactive active actif inactif valide invalide supprime plusieurs erreur echec manquant
  cancelled canceled overdue compromised hacked verified unverified archived hackeado comprometido verificado
  science portable`,
)

/** Whom an account is of when it is nobody's. */
const GROUPS = basesOf(
  `ventas compras facturacion contabilidad finanzas tesoreria administracion almacen logistica produccion calidad
  recepcion marketing comercial direccion gerencia sistemas informatica soporte mantenimiento personal legal juridico
  auditoria nominas formacion operaciones oficina tienda planta taller laboratorio cliente proveedor empleado
  trabajador docente alumno estudiante profesor tecnico becario director gerente operador supervisor colaborador
  responsable cajero medico enfermeria secretaria general publico privado propio impresora pantalla correo acceso
  contrasena clave permisos equipo portatil movil red servidor aplicacion programa sesion perfil
  sales purchasing billing accounting finance treasury administration warehouse logistics production quality reception
  management support maintenance operations office store customer supplier employee worker student teacher manager
  operator supervisor everyone everybody nobody anyone someone staff printer screen mail email access password
  permission profile session network server application page interface guest agent
  vendas compra financeiro contabilidade faturamento estoque qualidade recepcao administracao diretoria todos
  ventes achats comptabilite comptable facturation magasin qualite accueil commerciale personne client employe
  salarie eleve etudiant enseignant technicien mot
  intern contractor visitor patient paciente hotmail yahoo icloud facebook corporativo empresarial bancario contable
  institucional oficial sso oauth saml kerberos token pin otp biometrico huella certificado`,
)

/** True for a word that tells how a machine or an account is: "PC-LENTO", "login: failed". */
export const isState = (word: string): boolean => STATES.has(baseOf(word))

/** True for a word that is no account: a state, a department, a role. */
export const isNoAccount = (word: string): boolean => {
  const base = baseOf(word)
  return STATES.has(base) || GROUPS.has(base)
}

/** Words joined by a dash: "multi-factor", "single-sign-on", "super-admin", "settings-page". */
const JOINED =
  /^(?:multi|pre|post|single|super|auto|self|sub|inter|co|ex|anti|semi|non|no|re|on|off|two|three|read|write|full|half|long|short|log|sign|pop|check|web|end|e|in|out|cross|third|first|last|real|built|stand|sous|vice|mot|drag|work|step|ultra|micro|mini|tele|ciber|cyber|core|user|settings|login|password|account|screen|multiples?)[-_]|[-_](?:in|on|off|out|up|end|page|screen|saver|name|id|based|only|wide|free|side|factor|admin|user|users|account|accounts|group|groups|login|error|errors|list|table|type|role|roles|profile|service|services|servicio|time|data)$/i

/** True for several words that are written as one and are no name. */
export const isJoinedWord = (value: string): boolean => !/\d/.test(value) && JOINED.test(value)
