import type { Queue } from '../story.ts'

export const OFFICE: Queue = {
  group: 'Mesa de ayuda',
  category: 'Software > Ofimática y correo',
  stories: [
    { title: 'clave', text: 'olvide mi clave' },
    {
      title: 'Olvidé mi contraseña',
      text: '<p>Hola, olvidé mi contraseña del correo después de las vacaciones.</p><p>Interno 2231</p><p>Gracias</p>',
    },
    {
      title: 'Usuario bloqueado',
      text: 'Se me bloqueó el usuario de red. Enfermería, piso 3, turno noche. NO TENGO OTRO MEDIO DE COMUNICACION',
      priority: 2,
    },
    { title: 'usuario bloqueado', text: 'hola se me bloqueo el usuario de red, enfermeria piso 5' },
    {
      title: 'Alta de usuarios residentes',
      text: 'Dar de alta en KLINIA y correo a los 4 residentes que ingresan el 1/6. Lista adjunta.',
      week: 3,
    },
    { title: 'Baja', text: 'Dar de baja el usuario hbustos, se jubiló el viernes.' },
    {
      title: 'permiso',
      text: 'no tengo permiso para ver los informes de anatomia patologica, soy residente de cirugia',
    },
    { title: 'doble factor', text: 'cambié de celular y no puedo aprobar el ingreso al correo' },
    {
      title: 'Outlook no envía',
      text: 'Los correos quedan en la bandeja de salida. El webmail funciona bien.',
    },
    { title: 'correo lleno', text: 'no me llegan mas mails, dice que el buzon supero el limite' },
    {
      title: 'Mail sospechoso',
      text: '<p>Reenvío un mail que dice ser de Sistemas y pide la contraseña para &#34;ampliar la casilla&#34;. Varios compañeros ya respondieron…</p>',
      priority: 1,
      week: 12,
      notes: [['Ximena Robledo', 'Tres cuentas respondieron. Contraseñas cambiadas y remitente bloqueado.']],
    },
    {
      title: 'RV: ampliar casilla',
      text: `De: Secretaría de Dirección
Enviado: jueves, 30 de julio de 2026 08:12
Para: Mesa de ayuda
Asunto: RV: ampliar casilla

¿Esto es de ustedes? Ya di mi clave...

Secretaría de Dirección
Clínica Valdeluz
Este correo es confidencial. Si usted no es el destinatario, elimínelo.`,
      priority: 1,
      week: 12,
    },
    {
      title: 'antivirus vencido',
      text: 'sale un cartel de que el antivirus esta vencido y la maquina desprotegida',
    },
    {
      title: 'Pendrive con virus',
      text: 'Conecté el pendrive de un paciente con estudios y el antivirus detectó un troyano. ¿Qué hago con la PC?',
      priority: 1,
    },
    { title: 'Excel no abre', text: 'excel no abre los archivos, queda la ventana gris' },
    { title: 'word', text: 'cambia el tipo de letra solo al imprimir' },
    { title: 'PC LENTA', text: 'LA PC DE ADMISION TARDA 5 MINUTOS EN CADA PACIENTE', priority: 2 },
    {
      title: 'Windows 10 sin soporte',
      text: 'sale cartel que windows 10 ya no tiene soporte, hay que cambiar la maquina?',
    },
    {
      title: 'pantalla azul',
      text: 'pantalla azul MEMORY_MANAGEMENT dos veces hoy, consultorio 8',
      priority: 3,
    },
    { title: 'Instalar SPSS', text: 'Necesito SPSS para un trabajo de investigación, ¿hay licencias?' },
    {
      title: 'zoom ateneo',
      text: 'En el ateneo por Zoom no se escucha a los que participan desde el auditorio, solo a los remotos.',
      priority: 2,
    },
    { title: 'Teams', text: 'no puedo entrar a la reunion me dice que no pertenezco a la organizacion' },
    { title: 'Consulta por horario', text: 'en que horario hay soporte los feriados?' },
    {
      title: 'página del ministerio',
      text: 'la pagina del ministerio no abre en chrome, dice su conexion no es privada',
    },
    { title: 'ayuda', text: '' },
    { title: '', text: '' },
  ],
}
