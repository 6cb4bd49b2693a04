import type { Bericht, ToegewezenProduct } from '../berichten.ts';
import { bsns, ongewijzigd, productvragen, starts, stops, teWijzigen } from './gezicht.ts';
import { overlappend } from './overlap.ts';
import { isVerwijderd } from './product.ts';
import type { Omstandigheden, Op, Regel } from './regel.ts';
import { verband, waar } from './regel.ts';

const ALLE = ['301', '305', '307', '315', '317', '319', '323'] as const;

/** Rules about the message in its surroundings: the day, the municipality, and what was assigned before. */
export const VERBANDREGELS: readonly Regel[] = [
  verband(
    'andereGemeente',
    { berichten: ALLE, niveau: 4 },
    'Een bericht is van of voor deze gemeente.',
    'Verwerk dit bericht niet. Laat het weten aan wie het stuurde.',
    (b, { gemeente }) =>
      gemeente === undefined || gemeenteVan(b).code === gemeente ? [] : [gemeenteVan(b).pad],
  ),
  verband(
    'TR135',
    { berichten: ALLE, niveau: 4, retourcode: '8848' },
    'De dagtekening ligt niet in de toekomst.',
    'Controleer de dagtekening.',
    (b, { vandaag }) =>
      vandaag !== undefined && b.Header.BerichtIdentificatie.Dagtekening > vandaag
        ? ['/Bericht/Header/BerichtIdentificatie/Dagtekening']
        : [],
  ),
  verband(
    'TR378',
    { berichten: ALLE, niveau: 4, retourcode: 'S300' },
    'De gemeentecode bestaat.',
    'Controleer de gemeentecode.',
    (b, { gemeentecodes }) =>
      gemeentecodes === undefined || gemeentecodes.has(gemeenteVan(b).code) ? [] : [gemeenteVan(b).pad],
  ),
  verband(
    'TR019',
    { berichten: ['305', '307'], retourcode: '9019' },
    'Een start of stop hoort bij een toewijzing van deze gemeente.',
    'Controleer het toewijzingnummer.',
    (b, bij) => {
      const vind = zoek(b, bij);
      return waar(
        [...starts(b), ...stops(b)],
        ({ ToewijzingNummer: n }) => n !== undefined && vind?.(n) === 'onbekend',
        '/ToewijzingNummer',
      );
    },
  ),
  verband(
    'TR304',
    { berichten: ['317', '323'], retourcode: '8187' },
    'De client is bekend: er is een toewijzing voor dit BSN.',
    'Controleer het BSN.',
    (b, { toewijzingenVan, toewijzingenElders }) =>
      toewijzingenElders === true
        ? []
        : waar(bsns(b), ({ Bsn }) => toewijzingenVan?.(Bsn)?.length === 0, '/Bsn'),
  ),
  verband(
    'TR374',
    { berichten: ['315', '317'], retourcode: '9374' },
    'Een aanbieder doet een verzoek over een client als het vorige is beantwoord: afgewezen of toegewezen.',
    'Wacht op het antwoord.',
    (_b, { verzoekOpen }) => (verzoekOpen === true ? ['/Bericht/Client'] : []),
  ),
  verband(
    'TR349',
    { berichten: ['317'], retourcode: '9349' },
    'Een verzoek om wijziging noemt alle lopende en komende toewijzingen van de client.',
    'Noem elke toewijzing: als ongewijzigd of als te wijzigen.',
    (b, bij) => {
      const genoemd = new Set([...ongewijzigd(b), ...teWijzigen(b)].map((p) => p.ToewijzingNummer));
      return toewijzingen(b, bij).some((t) => isActueel(b, t) && !genoemd.has(t.ToewijzingNummer))
        ? ['/Bericht/Client/Verzoek']
        : [];
    },
  ),
  verband(
    'TR350',
    { berichten: ['317'], retourcode: '9350' },
    'Een ongewijzigd product hoort bij een lopende of komende toewijzing.',
    'Controleer het toewijzingnummer.',
    (b, bij) => nietActueel(ongewijzigd(b), b, bij),
  ),
  verband(
    'TR351',
    { berichten: ['317'], retourcode: '9351' },
    'Een te wijzigen product hoort bij een lopende of komende toewijzing.',
    'Controleer het toewijzingnummer.',
    (b, bij) => nietActueel(teWijzigen(b), b, bij),
  ),
  verband(
    'TR357',
    { berichten: ['317'], retourcode: '9357' },
    'Een wijziging die niet in de toekomst ingaat, geldt vanaf de ingangsdatum van de toewijzing.',
    'Kies de ingangsdatum van de toewijzing, of een dag na de dagtekening.',
    (b, bij) =>
      wijzigingen(
        b,
        bij,
        (p, t) =>
          p.GewensteIngangsdatum <= b.Header.BerichtIdentificatie.Dagtekening &&
          p.GewensteIngangsdatum !== t.Ingangsdatum,
        '/GewensteIngangsdatum',
      ),
  ),
  verband(
    'TR361',
    { berichten: ['317'], retourcode: '9361' },
    'Wat na de wijziging zou lopen, overlapt elkaar niet voor hetzelfde product.',
    'Laat het ene eindigen voor het andere ingaat.',
    (b, bij) => overlappend(naWijziging(b, bij)),
  ),
  verband(
    'TR373',
    { berichten: ['317'], retourcode: '9373' },
    'Een ander budget, of een ander totaal over de hele duur, geldt vanaf de ingangsdatum van de toewijzing.',
    'Kies de ingangsdatum van de toewijzing.',
    (b, bij) =>
      wijzigingen(
        b,
        bij,
        (p, t) => wijzigtTotaal(p, t) && p.GewensteIngangsdatum !== t.Ingangsdatum,
        '/GewensteIngangsdatum',
      ),
  ),
  verband(
    'TR375',
    { berichten: ['317'], retourcode: '9375' },
    'Een toewijzing zonder product krijgt geen omvang.',
    'Laat de omvang weg.',
    (b, bij) => wijzigingen(b, bij, (p, t) => p.Omvang !== undefined && t.Product === undefined, '/Omvang'),
  ),
  verband(
    'TR411',
    { berichten: ['317'], retourcode: '9411' },
    'Een wijziging van een toewijzing met productcode noemt de omvang.',
    'Vul de omvang in.',
    (b, bij) =>
      wijzigingen(b, bij, (p, t) => p.Omvang === undefined && t.Product?.Code !== undefined, '/Omvang'),
  ),
  verband(
    'TR412',
    { berichten: ['317'], retourcode: '9412' },
    'Een wijziging van een toewijzing zonder productcode noemt geen omvang.',
    'Laat de omvang weg.',
    (b, bij) =>
      wijzigingen(b, bij, (p, t) => p.Omvang !== undefined && t.Product?.Code === undefined, '/Omvang'),
  ),
];

function gemeenteVan(b: Bericht): { readonly code: string; readonly pad: string } {
  return b.soort === '301' || b.soort === '319'
    ? { code: b.Header.Afzender, pad: '/Bericht/Header/Afzender' }
    : { code: b.Header.Ontvanger, pad: '/Bericht/Header/Ontvanger' };
}

function toewijzingen(b: Bericht, { toewijzingenVan }: Omstandigheden): readonly ToegewezenProduct[] {
  return bsns(b).flatMap(({ Bsn }) => toewijzingenVan?.(Bsn) ?? []);
}

/** Undefined when nothing is known about the assignments of this client, or of a number that may be of elsewhere. */
function zoek(b: Bericht, bij: Omstandigheden) {
  if (bsns(b).some(({ Bsn }) => bij.toewijzingenVan?.(Bsn) === undefined)) return undefined;
  const opNummer = new Map(toewijzingen(b, bij).map((t) => [t.ToewijzingNummer, t] as const));
  const anders = bij.toewijzingenElders === true ? undefined : 'onbekend';
  return (nummer: number): ToegewezenProduct | 'onbekend' | undefined => opNummer.get(nummer) ?? anders;
}

function isBekend(gevonden: ToegewezenProduct | 'onbekend' | undefined): gevonden is ToegewezenProduct {
  return gevonden !== undefined && gevonden !== 'onbekend';
}

/** Valid on the day of the message or later, and not taken back. */
function isActueel(b: Bericht, t: ToegewezenProduct): boolean {
  const weg = isVerwijderd({
    redenWijziging: t.RedenWijziging,
    ingang: t.Ingangsdatum,
    einde: t.Einddatum,
  });
  return !weg && (t.Einddatum ?? '9999') >= b.Header.BerichtIdentificatie.Dagtekening;
}

type MetNummer = Op & { readonly ToewijzingNummer: number };

function nietActueel(producten: readonly MetNummer[], b: Bericht, bij: Omstandigheden): string[] {
  const vind = zoek(b, bij);
  return waar(
    producten,
    ({ ToewijzingNummer }) => {
      const gevonden = vind?.(ToewijzingNummer);
      return gevonden === 'onbekend' || (gevonden !== undefined && !isActueel(b, gevonden));
    },
    '/ToewijzingNummer',
  );
}

type TeWijzigen = ReturnType<typeof teWijzigen>[number];

/** The changes that break a rule about the assignment they are of. */
function wijzigingen(
  b: Bericht,
  bij: Omstandigheden,
  breekt: (wens: TeWijzigen, toewijzing: ToegewezenProduct) => boolean,
  element: string,
): string[] {
  const vind = zoek(b, bij);
  return waar(
    teWijzigen(b),
    (wens) => {
      const toewijzing = vind?.(wens.ToewijzingNummer);
      return isBekend(toewijzing) && breekt(wens, toewijzing);
    },
    element,
  );
}

/** Frequentie 6: the volume is that of the whole period. */
function wijzigtTotaal(wens: TeWijzigen, toewijzing: ToegewezenProduct): boolean {
  const budget = wens.Budget !== undefined && wens.Budget !== toewijzing.Budget;
  const totaal = [wens.Omvang?.Frequentie, toewijzing.Omvang?.Frequentie].includes('6');
  return budget || (totaal && wens.Omvang?.Volume !== toewijzing.Omvang?.Volume);
}

function naWijziging(b: Bericht, bij: Omstandigheden) {
  const vind = zoek(b, bij);
  if (vind === undefined) return [];
  const blijft = ongewijzigd(b).flatMap(({ ToewijzingNummer, pad }) => {
    const t = vind(ToewijzingNummer);
    return isBekend(t) ? [{ pad, product: t.Product, ingang: t.Ingangsdatum, einde: t.Einddatum }] : [];
  });
  const wijzigt = teWijzigen(b).flatMap(({ ToewijzingNummer, pad, GewensteIngangsdatum, Einddatum }) => {
    const t = vind(ToewijzingNummer);
    return isBekend(t) ? [{ pad, product: t.Product, ingang: GewensteIngangsdatum, einde: Einddatum }] : [];
  });
  return [...blijft, ...wijzigt, ...productvragen(b, 'NieuwProduct')];
}
