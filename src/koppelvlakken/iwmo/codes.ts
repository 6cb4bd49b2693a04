import { code } from './soorten.ts';

// The codes of the lists of iWmo 3.2, without their descriptions: those are at istandaarden.nl, under the name of the
// list. What a code means here stands with the rule that uses it.

export const AANDUIDING_WOONADRES = code('NUM061', ['AB', 'BY', 'TO', 'WW']);
export const ADRESSOORT = code('COD757', ['01', '02', '03', '04']);
export const COMMUNICATIEVORM = code('COD747', ['1', '2', '3']);
export const DATUMGEBRUIK = code('COD170', ['1', '2', '3']);
export const DEBET_CREDIT = code('COD043', ['C', 'D']);
export const EENHEID = code('WJ756', ['01', '04', '14', '16', '82', '83', '84']);
export const FREQUENTIE = code('WMO757', ['1', '2', '4', '6']);
export const GESLACHT = code('COD046', ['0', '1', '2']);
export const JA_NEE = code('COD260', ['1', '2']);
export const JURIDISCHE_STATUS = code('WJ232', ['01', '02', '03', '04', '05', '11', '12']);
export const NAAMGEBRUIK = code('COD700', ['1', '2', '3', '4', '5', '6']);
// prettier-ignore
export const PRODUCTCATEGORIE = code('WMO020', [
  '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18',
]);
export const REDEN_AFWIJZING_VERZOEK = code('WJ759', ['1', '2', '3', '4', '5', '6', '7', '8', '9']);
// prettier-ignore
export const REDEN_BEEINDIGING = code('WMO588', [
  '02', '19', '20', '21', '22', '23', '31', '36', '37', '38', '39',
]);
export const REDEN_VERZOEK = code('WJ758', ['1', '2']);
// prettier-ignore
export const REDEN_WIJZIGING = code('WMO002', [
  '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14',
]);
// prettier-ignore
export const RETOURCODE = code('WJ001', [
  '0001', '0200', '0233', '0611', '8001', '8017', '8021', '8187', '8214', '8848', '9019', '9056', '9063', '9069',
  '9071', '9074', '9307', '9308', '9319', '9321', '9322', '9326', '9332', '9333', '9338', '9339', '9340', '9341',
  '9346', '9347', '9349', '9350', '9351', '9355', '9357', '9359', '9360', '9361', '9365', '9366', '9367', '9369',
  '9373', '9374', '9375', '9379', '9384', '9385', '9387', '9388', '9389', '9390', '9411', '9412', '9413', '9414',
  '9415', 'S300', 'S329',
]);
// prettier-ignore
export const SOORT_RELATIE = code('COD472', [
  '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21',
  '22', '23', '24', '25',
]);
export const STATUS_AANLEVERING = code('COD467', ['1', '2', '3', '9']);
export const TYPE_VERWIJZER = code('COD327', ['01', '02', '03', '04', '05', '06', '08']);
export const VERZOEK_ANTWOORD = code('WJ760', ['1', '2']);
export const WETTELIJKE_VERTEGENWOORDIGING = code('WJ003', ['06', '07', '08', '09', '10']);

/** Countries and territories by their code of ISO 3166-1. */
// prettier-ignore
export const LAND = code('COD032', [
  'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB',
  'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY',
  'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX',
  'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK',
  'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS',
  'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR',
  'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA',
  'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK',
  'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE',
  'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM',
  'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG',
  'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF',
  'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY',
  'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW',
]);
