import type { Queue } from '../story.ts'

export const ACCESS: Queue = {
  group: 'Mesa de servicio N1',
  category: 'Software',
  stories: [
    { title: 'contraseña', text: 'no me acuerdo', priority: 4 },
    {
      title: 'Contraseña caducada y no me deja cambiarla',
      text: `Buenos días,

Ayer me salió el aviso de que la contraseña caducaba y hoy ya no entro. Al pulsar Ctrl+Alt+Supr para cambiarla dice "No se puede actualizar la contraseña. El valor proporcionado no cumple los requisitos de longitud o complejidad". He probado con 12 caracteres, números y símbolos.

Un saludo,
Nerea Olmos
Administración de ventas | Grupo Almendro
Tel. 555 0142 · nerea.olmos@almendro.example`,
      notes: [
        ['Bruno Tejada', 'Llamo a la usuaria, la directiva exige 14 caracteres y no repetir las 10 últimas.'],
        ['Bruno Tejada', 'Cambiada con ella al teléfono. Entra bien.'],
      ],
      close: 'Se restablece la contraseña y se informa de la directiva (14 caracteres).',
    },
    {
      title: 'CUENTA BLOQUEADA OTRA VEZ!!!',
      text: 'ES LA TERCERA VEZ ESTA SEMANA QUE SE ME BLOQUEA LA CUENTA. LA DESBLOQUEAN Y A LOS 20 MINUTOS OTRA VEZ. ASI NO SE PUEDE TRABAJAR, TENGO EL CIERRE MAÑANA',
      priority: 2,
      notes: [
        ['Bruno Tejada', 'Desbloqueo en AD. En el visor sale evento 4740 con origen MOV-ALM-118.'],
        [
          'Irune Castaño',
          'El móvil antiguo seguía con la contraseña vieja en el correo. Se quita la cuenta del móvil.',
        ],
      ],
      close: 'Credenciales antiguas guardadas en el móvil MOV-ALM-118 bloqueaban la cuenta.',
    },
    {
      title: 'Usuario bloqueado',
      text: 'El usuario jpardo de Logística se ha bloqueado al volver de vacaciones. Desbloquear por favor.',
    },
    { title: 'Desbloquear usuario', text: 'desbloquear usuario mferrer, gracias!!' },
    { title: 'Desbloquear usuario', text: 'Hola, podéis desbloquear el usuario tquiroga? Gracias' },
    {
      title: 'No me llega el código al móvil',
      text: `Hola:

Cambié de teléfono el viernes y al entrar en Office me pide aprobar en el Authenticator, pero en el nuevo no tengo nada configurado. Necesito que me quitéis el doble factor o me digáis cómo pasarlo.

Gracias`,
      priority: 3,
      close: 'Se restablecen los métodos de MFA y el usuario registra el teléfono nuevo.',
    },
    {
      title: 'Authenticator en bucle',
      text: 'Meto el número que sale en pantalla, apruebo en el móvil y me vuelve a pedir el número. Así cinco veces. Código de error 500121.',
      week: 13,
    },
    {
      title: 'token',
      text: 'el token fisico de la banca se quedo sin pila, marca BATT 0. Como pido otro?',
      site: 'Sevilla',
    },
    {
      title: 'RE: Acceso carpeta Contratos',
      text: `De: Saúl Montero <saul.montero@almendro.example>
Enviado el: martes, 12 de mayo de 2026 9:41
Para: Mesa de servicio <mesa@almendro.example>
Asunto: RE: Acceso carpeta Contratos

Autorizado por mi parte, lectura y escritura.

Saúl Montero
Director de Compras

-----Mensaje original-----
De: Lidia Peral
Enviado: lunes, 11 de mayo de 2026 17:02
Para: Saúl Montero
Asunto: Acceso carpeta Contratos

Saúl, ¿puedes autorizarme el acceso a la carpeta \\\\SRV-FS02\\Compras\\Contratos? Me sale "Acceso denegado".`,
      close: 'Añadida al grupo GG_COMPRAS_CONTRATOS_RW.',
      week: 1,
    },
    {
      title: 'Permisos en SharePoint de Calidad',
      text: 'Necesito permisos de edición en el sitio de Calidad para subir las auditorías. Ahora solo puedo leer. Mi responsable está en copia.',
    },
    {
      title: 'No tiene permisos para ejecutar esta acción',
      text: 'En la aplicación de gastos, al aprobar las hojas de mi equipo: "No tiene permisos para ejecutar esta acción (AUTH-403)". Antes del cambio de departamento sí podía. Soy responsable desde el día 1.',
      priority: 3,
    },
    {
      title: 'admin local',
      text: 'soy de desarrollo, necesito ser administrador local de PC-ALM-0377 para usar Docker Desktop',
    },
    {
      title: 'Alta de usuario - incorporación 1 de junio',
      text: `Solicitamos el alta del siguiente empleado:

Nombre: Elio Barrenechea Sanz
Puesto: Técnico de almacén
Centro: Valencia
Responsable: Marta Quirós
Fecha de incorporación: 01/06/2026
Permisos: igual que el usuario rvidal`,
      week: 3,
      site: 'Valencia',
    },
    {
      title: 'Baja de empleado URGENTE',
      text: 'Por favor deshabiliten HOY a las 14:00 todos los accesos del usuario ocampos (correo, VPN, SAP). Salida no voluntaria. Confidencial.',
      priority: 2,
      close: 'Cuenta deshabilitada a las 14:00, sesiones revocadas.',
    },
    {
      title: 'alta proveedor externo',
      text: 'Necesitamos cuenta para un consultor de Nimbosa Consultores (externo) del 15/07 al 30/09, con VPN y acceso al entorno de pruebas.',
      week: 10,
    },
    {
      title: 'nose puede aceder',
      text: 'buenas, nose puede aceder al sistema dice usuario o clave incorecta ya probe 3 veses',
      site: 'Lima',
    },
    {
      title: 'Cambio de apellido',
      text: 'Me he casado :) y quisiera cambiar el apellido en mi usuario y en la dirección de correo. Adjunto documento a RR. HH.',
    },
    { title: '', text: '' },
  ],
}
