import type { Berichtuitkomst, Foutenlijst } from '../iwmo/fout.ts';
import { maakFoutenlijst, tenzijFouten } from '../iwmo/fout.ts';
import type { Knoop, Stuurgegevens, Systeem, Versie, Vorm } from './envelop.ts';
import { BERICHTPAD, berichtcodeVan, beschrijving, RUIMTEN, STUF, XMIME } from './envelop.ts';
import { envelopfout } from './fout.ts';

/** The message in an envelope that may be sent: a Di01 or a Du01, by its functie. The bytes are not looked into. */
export function pakIn(bericht: Uint8Array, gegevens: Stuurgegevens): Berichtuitkomst<Uint8Array> {
  const { uitgave, functie } = gegevens;
  const code = berichtcodeVan(functie);
  const fouten = maakFoutenlijst();
  if (code === undefined || bericht.byteLength === 0) {
    const veld = code === undefined ? '/envelop/stuurgegevens/functie' : BERICHTPAD[uitgave];
    const reden = code === undefined ? 'Dit is geen bericht van iWmo 3.2.' : 'Er is geen bericht.';
    return {
      gelukt: false,
      weigeringen: [envelopfout('nietInTePakken', veld, reden, 'Maak het bericht opnieuw.')],
    };
  }
  const schrift: Schrift = {
    ruimten: { [STUF]: 'StUF', [RUIMTEN[uitgave]]: 'GGK', [XMIME]: 'xmime' },
    waarden: waardenVan(gegevens, code, Buffer.from(bericht).toString('base64')),
    fouten,
    regels: ['<?xml version="1.0" encoding="UTF-8"?>'],
  };
  const ruimten = Object.entries(schrift.ruimten)
    .filter(([uri]) => uri !== XMIME || uitgave === 'ggk0310')
    .map(([uri, voor]) => ` xmlns:${voor}="${uri}"`)
    .join('');
  schrijfKnoop(schrift, beschrijving(uitgave, code), '/envelop', '', ruimten);
  return tenzijFouten(fouten.alle(), () => new Uint8Array(Buffer.from(`${schrift.regels.join('\n')}\n`)));
}

interface Schrift {
  readonly ruimten: Readonly<Record<string, string>>;
  readonly waarden: ReadonlyMap<string, string>;
  readonly fouten: Foutenlijst;
  readonly regels: string[];
}

/** By the path of the element, as they are read (lees.ts). */
function waardenVan(g: Stuurgegevens, code: string, base64: string): ReadonlyMap<string, string> {
  const s = '/envelop/stuurgegevens';
  const p = '/envelop/parameters';
  const systeem = (wie: string, { organisatie, applicatie, administratie, gebruiker }: Systeem) =>
    Object.entries({ organisatie, applicatie, administratie, gebruiker }).map(
      ([naam, waarde]) => [`${s}/${wie}/${naam}`, waarde] as const,
    );
  const versie = (van: string, { versie: hoofd, subversie }: Versie) =>
    [
      [`${p}/${van}Versie`, hoofd],
      [`${p}/${van}Subversie`, subversie],
    ] as const;
  const alle: readonly (readonly [string, string | undefined])[] = [
    [`${s}/berichtcode`, code],
    ...systeem('zender', g.zender),
    ...systeem('ontvanger', g.ontvanger),
    [`${s}/referentienummer`, g.referentienummer],
    [`${s}/tijdstipBericht`, g.tijdstip],
    [`${s}/crossRefnummer`, g.crossRefnummer],
    [`${s}/functie`, g.functie],
    ...versie('applicatie', g.applicatieversie),
    ...versie('functie', g.functieversie),
    [`${p}/referentienummerBericht`, g.referentienummerBericht],
    [`${p}/crossRefnummerBericht`, g.crossRefnummerBericht],
    [`${p}/bericht/@bestandsnaam`, g.bestandsnaam],
    [`${p}/bericht/@contentType`, 'application/xml'],
    [BERICHTPAD[g.uitgave], base64],
  ];
  return new Map(alle.filter((een): een is readonly [string, string] => een[1] !== undefined));
}

function schrijfKnoop(schrift: Schrift, knoop: Knoop, pad: string, inspringing: string, ruimten = ''): void {
  const naam = `${schrift.ruimten[knoop.ruimte] ?? ''}:${knoop.naam}`;
  const kenmerken = knoop.kenmerken.map((een) => {
    const waarde = keur(schrift, `${pad}/@${een.naam}`, een.vorm, een.mag);
    return waarde === undefined
      ? ''
      : ` ${schrift.ruimten[een.ruimte] ?? ''}:${een.naam}="${ontsnap(waarde)}"`;
  });
  const open = `${inspringing}<${naam}${ruimten}${kenmerken.join('')}>`;
  if ('patroon' in knoop.inhoud) {
    const waarde = keur(schrift, pad, knoop.inhoud, knoop.mag);
    if (waarde !== undefined) schrift.regels.push(`${open}${ontsnap(waarde)}</${naam}>`);
    return;
  }
  schrift.regels.push(open);
  for (const kind of knoop.inhoud) schrijfKnoop(schrift, kind, `${pad}/${kind.naam}`, `${inspringing}  `);
  schrift.regels.push(`${inspringing}</${naam}>`);
}

/** Undefined for what may be left out, and is. */
function keur({ waarden, fouten }: Schrift, pad: string, vorm: Vorm, mag: boolean): string | undefined {
  const waarde = waarden.get(pad);
  if (waarde === undefined && mag) return undefined;
  if (waarde !== undefined && vorm.patroon.test(waarde)) return waarde;
  const reden =
    waarde === undefined ? 'Dit ontbreekt voor de envelop.' : `Voor de envelop hoort hier ${vorm.eis}.`;
  fouten.meld(envelopfout('nietInTePakken', pad, reden, 'Vul dit goed in en verzend het bericht opnieuw.'));
  return undefined;
}

function ontsnap(tekst: string): string {
  return tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
