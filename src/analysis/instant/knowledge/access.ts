import type { HintTable } from './hints.ts'

export const ACCESS: HintTable = {
  'access.permissions': {
    sure: `
      $access + $folder; $access + lectura; $access + escritura; read access; write access; edit rights
      edit access; read only access; local admin; admin rights; elevated rights; permisos de administrador
      derechos de administrador; falta el rol; falta un rol; asignar rol; perfil de autorización
      no tiene autorización; no authorization; not authorised; not authorized; request permission
      access to the site; dar acceso; den acceso; give access; grant + $access; $noaccess + $business
      view but not edit; AD group; grupo de AD; can view; read only for me; opens read only; can edit
      solo me deja ver; solo puedo ver; debería poder; rol de; roles de; rol + aprobador; aprobador; full control
      permisos de escritura; can't edit; no puedo editar + $folder; need permission; folder rights
      control total; modify rights; no aparece el menú; menú de aprobar; $access + MIGO; MIGO + autorizada
      no está autorizada; no está autorizado; $cantsee + $business; $cantsee + proyecto; $cantsee + project
      $cantsee + board; $cantsee + folder; approver rights; new delegate; delegate for; delegado de
      everyone else + $business; everyone else on; todos los demás + $business; leer + $folder
      should be able; proyecto + aparece; acceso directorio; $access + nas; directorio + solicito
      rights + $business; rights in; permisos en; sin autorización; error de autorización
      authorisation error; authorization error; not authorised since; since I moved team
      desde que cambié de puesto`,
    likely: `
      $want + $access; $access + repositorio; $access + repository; $access + site; $access + sitio
      $access + módulo; $access + module; solicito acceso; acceso denegado; access denied; permission denied
      approved by; autoriza; autorizado por; quitar + $access; sacar + $access; remove + $access; revoke
      revocar; privilegio; su53; me falta permiso; no tengo permisos; insufficient privileges
      permisos insuficientes; need permission; not a member; no access to; same access as; mismos permisos
      mismos accesos; access badge; badge + door; tarjeta de acceso; credencial de acceso; elevate; sudo
      edit + $access; forbidden; jefa autoriza; line manager approval; visto bueno; $noaccess
      no puedo acceder; can't see + permission; need to be able; should have access; same access
      menú + aparece + jefe; not authorised + transaction; aprobar + menú; autorizada; pueda leer
      $access + $account`,
    faint: `
      $access; lectura; escritura; read-only; owner; propietario; aprobado; approved; forbidden; perfil`,
    against: `
      acceso a internet; internet access; punto de acceso; access point; acceso remoto; remote access
      Microsoft Access; base de Access; can access; $access + suspicious; access code; internet + acceso
      acceso restringido; access blocked; $noaccess + $outage; $noaccess + internet; $noaccess + VPN
      $noaccess + página; $noaccess + web; $noaccess + correo; bank transfer`,
  },
  'access.password': {
    sure: `
      forgot + $password; forgotten + $password; olvid + $password; olvidé + $password; olvido + $password
      reset + $password; blanquear + $password; blanqueo; restablecer + $password; resetear + $password
      $password + caducada; $password + vencida; $password + venció; $password + expirada
      $password + expired; $password + expires; cambiar + $password; change + $password
      no me acuerdo + $password; no recuerdo + $password; no recuerda + $password; self service reset; SSPR
      password portal; contraseña incorrecta; wrong password; $password + complejidad
      $password + complexity; new + $password; nueva + $password; $password + $fault; acordarme + $password
      remember + $password; generar + $password; rechaza + $password; nueva clave; generar una nueva
      no puedo entrar + $mail; no puedo ingresar + $mail; can't log in + $mail`,
    likely: `
      $password; temporary password; contraseña provisional; $password + inválida; $password + válida
      $password + incorrecta; $password + not accepted; login failed; invalid credentials
      credenciales inválidas; usuario o contraseña; username or password; reseteo; rechaza + $password
      rejected + $password; reset; login + $fault; iniciar sesión + $fault; ingresar + clave
      login + incorrect; no puedo ingresar; no puedo entrar; no me deja ingresar; no me deja entrar
      can't log in; cannot log in; unable to log in; can't login; error al ingresar; ingreso al sistema
      desencriptar; sign in + $password`,
    against: `
      $password + Outlook; $password + wifi; wifi password; clave de wifi; clave de recuperación
      recovery key; $password + phishing; $password + $clicked; PIN; clave de producto; product key
      clave del registro; $password + PDF; $password + $suspicious; clave presupuestaria; palabras clave
      clave primaria; license key; pass + card; first pass; bypass; $password + SFTP; publickey; di mi clave
      pide la contraseña; pide + $password + $mail; account locked; cuenta bloqueada`,
  },
  'access.locked': {
    sure: `
      $account + $locked; locked out; keeps locking; keeps getting locked; me bloquea; se bloquea + $account
      desbloquear + $account; unlock + $account; demasiados intentos; too many attempts; too many failed
      intentos fallidos; failed attempts; referenced account; cuenta deshabilitada; account disabled
      intentos + $locked; $account + quedó; cuenta quedó bloqueada; account + disabled; cuenta suspendida
      cuenta desactivada; account suspended`,
    likely: `
      desbloqueo; desbloqueen; unlock; lockout; locked + login; locked + log in; bloqueado + entrar
      cant log in; can not log in; suspendida; inhabilitado; deshabilitado; locked
      contact your administrator`,
    faint: '$locked',
    against: `
      $locked + $file; $locked + $mobile; $locked + $screen; $locked + order; $locked + pedido
      $locked + pedidos; $locked + página; $locked + site; $locked + web; web + $locked; remitente + $locked
      sender + $locked; $locked + PIN; $locked + $database; $locked + proveedor; $locked + cliente; locks up
      locking up; $locked + iphone; $locked + transacción; padlock; $locked + registro; $locked + USB
      $locked + SIM; bloqueado por otro usuario; locked by another user; bloq mayús; caps lock
      locked for editing; $leaver + deshabilitar; deshabilitar + término; deshabilitar + cuentas + hoy`,
  },
  'access.mfa': {
    sure: `
      MFA; 2FA; Authenticator; autenticador; doble factor; segundo factor; second factor; verification code
      código de verificación; one-time code; código de un solo uso; Okta push; push never arrives
      push notification; Duo; OTP; YubiKey; RSA token; token RSA; código + SMS; code + text message
      approval request; aprobar el inicio de sesión; approve sign in; two step; dos pasos
      autenticación de dos factores; security key; código de seguridad; security code; códigos + celular
      codes + phone; número que aparece en la app; number matching; token + app; acceso al token
      aplicación + numeritos; authenticator + phone; approval + handset; approval + $mobile; push + $mobile
      código + aplicación + teléfono; número de la app; app + vacía; móvil + códigos; celular + códigos
      códigos + teléfono; authenticator + code; asking for a code; me pide un código; me pide un número
      pide + código + app; aprobaba + ingresos; aprobar + ingresos; approve + sign ins
      changed my SIM + codes; celular + aprobaba; $mobile + dañado + entrar; $mobile + aprobar
      $mobile + approve; doble verificación; número nuevo + registrado; new number + registered
      verify + phone; validar + celular + número; doble autenticación`,
    likely: `
      código + móvil; código + celular; código + llega; code + arrives; code + receive; token + vencido
      token físico; hard token; softtoken; enrol; enroll; new phone + code; cambié de celular + código; Okta
      código + validar; numeritos; approve; aprobar + notificación; notificación + aprobar; app + código
      code + app; dígitos; digit code; digit codes; 6 dígitos; six digit; token + $mobile
      reseteó + teléfono; aprobar + $want; approve + sign in; notificación + validar; passkey; biometric
      códigos de respaldo; backup codes; código + $mobile; codes + $mobile; replacement phone + codes`,
    faint: 'codes; verify; token',
    against: `
      código de barras; código postal; código de error; error code; barcode; zip code; source code
      código fuente; código de documento; PIN code; project code; código de proyecto; códigos + lector
      códigos + pistola; repositorio; exit code; código de artículo; cost code; QR; prompts I didn't request
      didn't request; did not request; not me; yo no pedí`,
  },
  'access.accounts': {
    sure: `
      new starter + $account; $newcomer + $account; $newcomer + mailbox; $newcomer + correo
      $newcomer + $access; $leaver + $account; $leaver + $access; $leaver + disable; $leaver + baja
      $outsider + $account; $outsider + expira; $outsider + extend; $outsider + extended
      $outsider + ampliar; $outsider + prorrogar; $outsider + contrato; contractor + account
      contractor + contract; alta de usuario; alta usuario; baja de usuario; baja usuario
      dar de baja + usuario; dar de baja + accesos; dar de alta + usuario; dar de alta; crear usuario
      crear cuenta; create account; create user; new account; create an account; disable + login
      disable + account; cambio de apellido; change of name; name change; married name; maiden name; surname
      last name; apellido; apellidos; display name; nombre mal escrito; misspelled name; username change
      cambio de nombre; guest account; service account; cuenta de servicio; cuenta genérica; generic account
      offboarding; alta nuevo colaborador; nueva alta; alta nueva; alta de colaborador; alta colaborador
      alta de empleado; baja de empleado; baja de personal; alta de personal; rename + $account
      registrar usuario; registrar personal; crear + $account; creación + $account; alta + $account
      create + $account; deshabilitar + cuentas; deshabilitar + término; $leaver + deshabilitar
      $leaver + cuentas; $leaver + cerrar; close everything; nombre aparece; name appears
      nombre + directorio; nombre + correos; name + directory; name is wrong; spelled wrong; spelt wrong
      asignar roles + crear; baja + $account; delete + $account; remove + $account + $leaver
      $leaver + address book; $leaver + remove; $leaver + teams; ingreso de personal; cargo + usuario
      accesos + $leaver; temporeros + accesos; eliminar sus accesos; starter form; requiere correo
      cuentas a dar de baja; locum + login; double account; two user names; dos usuarios; two accounts
      cuenta duplicada; usuario duplicado; duplicate account; bank staff + logins; need logins
      prepararle usuario; usuario y correo; soltera; divorcio; maiden; nurses + logins; staff + logins
      logins + by; $leaver; baja de colaborador; baja de; termina el viernes + cerrar; close mail
      cerrar correo; my name is spelt; my name is wrong; mi nombre está mal; mi nombre aparece`,
    likely: `
      $newcomer; $leaver; $outsider + $access; $newcomer + login; ABM de usuarios; alta + usuario
      alta + red; cesados; user creation; provisioning; deprovision; usuario de red; usuario nuevo; new user
      account creation; reactivar usuario; reactivate; deactivate; desactivar + $account; starts on monday
      starting monday; cambio de área; department change; transferred to; trasladado; baja + accesos
      married; me casé; me he casado; divorced; job title; cambio de puesto; line manager + directory
      directorio; account + expires; fecha de fin; end date; contract + $account`,
    faint: 'alta; baja; externo; contractor; ingresa',
    besides: 'Sr; Sra; Dr; Lcdo',
    against: `
      alta médica; firmar el alta; alta del paciente; alta disponibilidad; alta resolución; baja médica
      darme de baja; dar de alta + impresora; dar de alta + proveedor; dar de alta + artículo
      alta prioridad; customer account; baja de la lista; darse de baja; alta hospitalaria; cuenta contable
      cuenta bancaria; bank account; baja laboral; temperatura; alta en lista; alta + lista
      ingreso al sistema; user profile; perfiles de usuario; perfil dañado; no puede iniciar + Windows
      sign-in + profile; baja de stock; baja de temperatura; $leaver + $recover; stolen; $leaver + archivos`,
  },
}
