import type { Doorbraakplanstuk } from '../brieven/gegevensDoorbraak.ts';
import type { Gegeven, Sectie } from '../brieven/kop.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { NIVEAUNAAM } from '../recht/doorzettingsmacht.ts';
import { BETALERNAAM } from '../recht/prijslijst.ts';
import { geldplaat } from './briefplaat.ts';
import { geldzinnen, jarenTekst, kantTekst, postband, postbedrag, saldoTekst } from './geldwoorden.ts';
import { vergelijk } from './kosten.ts';
import { BEVESTIGWIJZENAAM, BLOKKADE_KORT, HOEKEN, HOEKNAAM } from './namen.ts';
import type { DoorbraakToestand, Kostenrij, Plan } from './toestand.ts';
import { openVoorlegging } from './toestand.ts';

interface Over {
  readonly kenmerk: DossierId;
  readonly datum: Datum;
  /** How far the money is looked at, in months. */
  readonly horizon: number;
}

/** The plan for who decides, as it was in this version. */
export function doorbraakplanstuk(t: DoorbraakToestand, plan: Plan, over: Over): Doorbraakplanstuk {
  const ligt = openVoorlegging(t);
  const hierOver = ligt?.versie === plan.versie ? ligt : undefined;
  return {
    brief: 'doorbraakplan',
    kenmerk: over.kenmerk,
    datum: over.datum,
    versie: plan.versie,
    gevraagd: gevraagd(plan, hierOver),
    vraag: hierOver?.tekst ?? null,
    perspectief: plan.delen.perspectief?.perspectief ?? '',
    voor: voor(plan),
    geld: geld(plan, over.horizon),
    na: na(plan, t),
  };
}

const lijst = (regels: readonly (Gegeven | null)[]): readonly Gegeven[] => regels.filter((r) => r !== null);

function gevraagd(plan: Plan, ligt: ReturnType<typeof openVoorlegging>): readonly Gegeven[] {
  return lijst([
    ligt ? { label: 'Voorgelegd aan', waarde: `${NIVEAUNAAM[ligt.niveau]}: ${ligt.aan}` } : null,
    ligt ? { label: 'Voorgelegd op', waarde: datumLang(ligt.op) } : null,
    ligt ? { label: 'Antwoord gevraagd uiterlijk', waarde: datumLang(ligt.antwoordUiterlijk) } : null,
    { label: 'Hierover mag besluiten', waarde: `${NIVEAUNAAM[plan.nodigNiveau]}, of hoger (Awb 10:3)` },
    {
      label: 'Gemeentegeld, duurste jaar',
      waarde: plan.gemeentegeld === null ? 'nog onbekend' : bedragTekst(plan.gemeentegeld),
    },
    { label: 'Plan vastgesteld op', waarde: datumLang(plan.op) },
  ]);
}

const sectie = (kop: string, ...blokken: Sectie['blokken']): Sectie => ({ kop, blokken, artikel: null });

function voor({ delen, voorkeur, waarom }: Plan): readonly Sectie[] {
  const { perspectief, blokkades, opties } = delen;
  const gekozen = opties.find(({ id }) => id === voorkeur)?.naam ?? '';
  return [
    ...(perspectief
      ? [
          sectie('Eigen deel, steun en eerste stap', {
            soort: 'gegevens',
            regels: lijst([
              { label: 'Wat de inwoner zelf doet', waarde: perspectief.eigenDeel },
              { label: 'Steun die nodig is', waarde: perspectief.steun },
              { label: 'Eerste stap', waarde: perspectief.eersteStap },
              perspectief.bevestigdOp && perspectief.wijze
                ? {
                    label: 'Bevestigd',
                    waarde: `${datumLang(perspectief.bevestigdOp)}, ${BEVESTIGWIJZENAAM[perspectief.wijze]}`,
                  }
                : null,
            ]),
          }),
        ]
      : []),
    ...(blokkades
      ? [
          sectie(
            'Wat er speelt en wat blokkeert',
            {
              soort: 'tabel',
              kolommen: ['Leefgebied', 'Feit', 'Bron en dag'],
              rijen: blokkades.situatie.map(({ leefgebied, feit, bron, op }) => [
                LEEFGEBIEDNAAM[leefgebied],
                feit,
                `${bron}, ${datumLang(op)}`,
              ]),
            },
            {
              soort: 'tabel',
              kolommen: ['Blokkade', 'Soort en van wie', 'Artikel', 'Ruimte'],
              rijen: blokkades.blokkades.map((b) => [
                b.tekst,
                `${BLOKKADE_KORT[b.soort]}: ${b.partij}`,
                b.artikel || 'geen',
                b.ruimte || 'niet genoemd',
              ]),
            },
            ...(blokkades.geprobeerd === ''
              ? []
              : [{ soort: 'alinea', tekst: `Al geprobeerd: ${blokkades.geprobeerd}` } as const]),
          ),
        ]
      : []),
    sectie(
      `Voorstel: ${gekozen}`,
      { soort: 'alinea', tekst: waarom },
      {
        soort: 'tabel',
        kolommen: ['', ...opties.map(({ naam }) => naam)],
        rijen: HOEKEN.map((hoek) => [HOEKNAAM[hoek], ...opties.map((optie) => optie[hoek])]),
      },
    ),
  ];
}

function geld({ delen, voorkeur }: Plan, horizon: number): Doorbraakplanstuk['geld'] {
  const nulOptie = delen.opties.find(({ soort }) => soort === 'doormodderen');
  if (!nulOptie) return { zinnen: [], plaat: null, platbeschrijving: '', betalers: [], posten: [] };
  const beeld = vergelijk(delen.kosten, nulOptie.id, voorkeur, horizon);
  const zinnen = geldzinnen(beeld);
  const naamVan = (rij: Kostenrij): string => delen.opties.find(({ id }) => id === rij.optie)?.naam ?? '';
  return {
    zinnen,
    plaat: geldplaat(beeld),
    platbeschrijving: `Opgetelde kosten in ${jarenTekst(horizon)}; gestreept is doorgaan zoals nu, doorgetrokken is de doorbraak. ${zinnen.join(' ')}`,
    betalers: beeld.perBetaler.map((b) => [
      BETALERNAAM[b.betaler],
      kantTekst(b.nu, b.onbekendNu),
      kantTekst(b.straks, b.onbekendStraks),
      saldoTekst(b),
    ]),
    posten: delen.kosten
      .filter(({ optie }) => optie === nulOptie.id || optie === voorkeur)
      .map((rij) => [
        `${rij.post}${rij.soort === 'baten' ? ' (baten)' : ''}`,
        naamVan(rij),
        BETALERNAAM[rij.betaler],
        rij.midden === null
          ? 'onbekend'
          : `${postbedrag(rij)}; bandbreedte ${postband(rij)}; ${rij.zeker ? 'zeker' : 'geschat'}`,
        rij.midden === null ? '' : `${rij.bron}, ${rij.jaar ?? ''}`,
      ]),
  };
}

function na(plan: Plan, t: DoorbraakToestand): readonly Sectie[] {
  const gang = t.voorleggingen.filter(({ versie }) => versie === plan.versie);
  return [
    sectie(
      'Acties',
      {
        soort: 'tabel',
        kolommen: ['Wat', 'Wie', 'Uiterlijk', 'Betaalt'],
        rijen: plan.acties.map(({ wat, wie, uiterlijk, betaler }) => [
          wat,
          wie,
          datumLang(uiterlijk),
          betaler ? BETALERNAAM[betaler] : 'kost niets',
        ]),
      },
      {
        soort: 'gegevens',
        regels: [
          { label: 'Als het misgaat', waarde: plan.terugval },
          { label: 'Wij kijken terug op', waarde: datumLang(plan.evaluatieOp) },
        ],
      },
    ),
    ...(gang.length > 1
      ? [
          sectie('Hoe het hier kwam', {
            soort: 'tabel',
            kolommen: ['Niveau', 'Aan', 'Op', 'Vraag of reden'],
            rijen: gang.map(({ niveau, aan, op, tekst }) => [NIVEAUNAAM[niveau], aan, datumLang(op), tekst]),
          }),
        ]
      : []),
  ];
}
