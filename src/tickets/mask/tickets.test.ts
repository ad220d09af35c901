import { describeMasking } from './tables.test-helper.ts'

describeMasking('tickets', {
  masked: [
    ['[GLPI #0012345]', '[GLPI #[TICKET_1]]'],
    ['Ticket#2024060310000012', '[TICKET_1]'],
    ['IT-1234 y SD-1234', '[TICKET_1] y [TICKET_2]'],
    ['ver AB-123, [AB-0012]', 'ver [TICKET_1], [[TICKET_2]]'],
    ['relacionado con ABC-0012', 'relacionado con [TICKET_1]'],
    ['como en #12345', 'como en #[TICKET_1]'],
    ['Solicitud 2024-00123', 'Solicitud [TICKET_1]'],
    ['Chamado 12345 e bug 1234567', 'Chamado [TICKET_1] e bug [TICKET_2]'],
    ['demande nº 4567', 'demande nº [TICKET_1]'],
    ['(#45123), "#45124"', '(#[TICKET_1]), "#[TICKET_2]"'],
    ['Ref: #451234, Caso=#45123', 'Ref: #[TICKET_1], Caso=#[TICKET_2]'],
    ['problema de red (#451234)', 'problema de red (#[TICKET_1])'],
    ['request 45123 failed', 'request [TICKET_1] failed'],
    ['incidencia con número 45123', 'incidencia con número [TICKET_1]'],
    ['demande avec numéro 45123', 'demande avec numéro [TICKET_1]'],
    ['SR 3-12345678901', '[TICKET_1]'],
    ['petición 45123 tras el corte', 'petición [TICKET_1] tras el corte'],
    ['caso FRM-12', 'caso [TICKET_1]'],
  ],
  kept: [
    'color #123456, fondo: #112233',
    'azul (#003366), color: #123456, background="#123456", &#12345;',
    'petición 5000 sobres, folio 100 hojas, solicitação 1000 licenças',
    'request 1000 units, caso 12',
    'pedido #12345, línea #1234, error #2002',
    'demande 1000 licences, solicitud 2024',
    'incidencia 2024-05-02',
    'AB-1234, ABC-7, SR-71',
  ],
})
