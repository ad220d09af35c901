import { describeMasking } from './tables.test-helper.ts'

describeMasking('users', {
  masked: [
    ['corp\\jperez y acme\\ana.perez', '[USER_1] y [USER_2]'],
    ['usuario MGARCIA', 'usuario [USER_1]'],
    ['usuario JPEREZ no entra', 'usuario [USER_1] no entra'],
    ['usuario de red mlopez', 'usuario de red [USER_1]'],
    ['usuario de red: agarcia', 'usuario de red: [USER_1]'],
    ['logged in as jperez', 'logged in as [USER_1]'],
    ['se conecta como mgarcia', 'se conecta como [USER_1]'],
    ['inicia sesión como mgarcia', 'inicia sesión como [USER_1]'],
    ["l'utilisateur jdupont ne peut pas", "l'utilisateur [USER_1] ne peut pas"],
    ['le compte jdupont est bloqué', 'le compte [USER_1] est bloqué'],
    ['utilizador jsilva não consegue', 'utilizador [USER_1] não consegue'],
    ['İ usuario jperez', 'İ usuario [USER_1]'],
  ],
  kept: [
    'cuenta gmail, cuenta m365, user win10',
    'usuario ldap, usuario http, usuario LDAP',
    'usuario de red bloqueado',
    'cuenta de dominio nueva',
    'login(LoginContext.java:12) y login.html',
    'foo\\nbar, contrase\\u00f1a, src\\site.html, www\\html',
    'compte rendu, logged in as administrator',
    'usuario QUIPUX no funciona',
  ],
})
