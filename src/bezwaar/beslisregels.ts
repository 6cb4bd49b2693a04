import type { Context } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { zonderMandaat } from '../recht/lokaal.ts';
import type { OpBezwaarBeslissen } from './beslisopdracht.ts';
import type { AanvechtbaarBesluit } from './besluiten.ts';
import { betreffendBesluit } from './besluiten.ts';
import { nietHersteld } from './herstel.ts';
import { uitkomstVanAfzien } from './horen.ts';
import { isGehoord } from './stand.ts';
import { vervangregels } from './vervangregels.ts';
import type { Bezwaar, TotBezwaar } from './toestand.ts';

type Waarom = Weigering | undefined;

/** Everything that stands in the way of this decision, at once. */
export function waaromNiet(
  o: OpBezwaarBeslissen,
  t: TotBezwaar,
  b: Bezwaar,
  ctx: Context<LokaleRegels>,
): readonly Waarom[] {
  const besluit = betreffendBesluit(t, b);
  return [
    b.tegen === 'nietTijdig' ? NIET_VOOR_ONS : undefined,
    zonderMandaat(ctx.wie.rol, 'bezwaar', null, ctx.regels),
    besluit?.genomenDoor === ctx.wie.id ? ZELF_GENOMEN : undefined,
    nietGehoord(b),
    adviesOntbreekt(b),
    andersDanAfgezien(o, b),
    ...(o.uitkomst === 'nietOntvankelijk' ? nietOntvankelijk(o, t, b, ctx) : inhoudelijk(o, t, b, besluit)),
    leegVeld(o.motivering, 'motivering', 'Leg uit waarom zo is beslist.', 'Awb 7:12 lid 1'),
    b.advies && b.advies.strekking !== o.uitkomst
      ? leegVeld(
          o.afwijking,
          'afwijking',
          'De commissie adviseert iets anders. Leg uit waarom u daarvan afwijkt.',
          'Awb 7:13 lid 7',
        )
      : undefined,
    ...kosten(o),
    leegVeld(o.ondertekenaar, 'ondertekenaar', 'Er staat nog niet wie ondertekent.', 'Awb 10:10'),
    leegVeld(o.functie, 'functie', 'Er staat nog niet in welke functie wordt ondertekend.', 'Awb 10:10'),
  ];
}

const NIET_VOOR_ONS: Weigering = {
  code: 'geenBezwaarMogelijk',
  reden: 'Tegen een besluit dat te laat is, staat meteen beroep open en geen bezwaar.',
  artikel: 'Awb 6:12, 7:1',
  uitweg: 'Zend de brief door aan de rechtbank, en kijk of het ook een ingebrekestelling is.',
  veld: 'bezwaar',
};

const ZELF_GENOMEN: Weigering = {
  code: 'zelfBesluitGenomen',
  reden: 'U nam het besluit waar het bezwaar over gaat. Dan mag u niet op het bezwaar beslissen.',
  artikel: 'Awb 10:3 lid 3',
  uitweg: 'Laat een collega met mandaat beslissen.',
};

function nietGehoord(b: Bezwaar): Waarom {
  return isGehoord(b) || b.afgezien
    ? undefined
    : {
        code: 'nogNietGehoord',
        reden: 'De inwoner is nog niet gehoord.',
        artikel: 'Awb 7:2',
        uitweg: 'Plan een hoorzitting en leg het verslag vast, of zie van horen af met een grond uit de wet.',
      };
}

function adviesOntbreekt(b: Bezwaar): Waarom {
  return !b.metCommissie || b.advies || b.afgezien
    ? undefined
    : {
        code: 'adviesOntbreekt',
        reden: 'Het advies van de commissie is er nog niet.',
        artikel: 'Awb 7:13',
        uitweg: 'Leg eerst het advies vast.',
      };
}

function andersDanAfgezien(o: OpBezwaarBeslissen, b: Bezwaar): Waarom {
  const moet = uitkomstVanAfzien(b);
  return moet === undefined || moet === o.uitkomst || isGehoord(b)
    ? undefined
    : {
        code: 'andersDanAfgezien',
        reden: 'Van horen is afgezien om een reden die bij een andere uitkomst hoort.',
        artikel: 'Awb 7:3',
        uitweg: 'Plan alsnog een hoorzitting, of kies de uitkomst die bij de reden hoort.',
        veld: 'uitkomst',
      };
}

function nietOntvankelijk(
  o: OpBezwaarBeslissen,
  t: TotBezwaar,
  b: Bezwaar,
  { vandaag }: Context<LokaleRegels>,
): readonly Waarom[] {
  switch (o.nietOntvankelijk) {
    case null:
      return [
        {
          code: 'nietOntvankelijkOntbreekt',
          reden: 'Er is niet gekozen waarom het bezwaar niet kan worden behandeld.',
          artikel: 'Awb 7:12 lid 1',
          uitweg: 'Kies de reden.',
          veld: 'nietOntvankelijk',
        },
      ];
    case 'teLaat':
      return [
        b.tijdigheid === 'teLaat' ? undefined : NIET_TE_LAAT,
        b.redenTeLaat.trim() !== '' || redenGevraagd(t, b, vandaag) ? undefined : REDEN_NIET_GEVRAAGD,
      ];
    case 'gebreken':
      return [nietHersteld(t, b.id, 'vorm', vandaag) ? undefined : NIET_GEVRAAGD_TE_HERSTELLEN];
    case 'geenBesluit':
      return [betreffendBesluit(t, b) ? ER_IS_EEN_BESLUIT : undefined];
    case 'geenBelang':
      return [];
  }
}

/** Asked, and answered or not in time: then it may be judged (Awb 6:11). */
function redenGevraagd(t: TotBezwaar, b: Bezwaar, vandaag: Context<LokaleRegels>['vandaag']): boolean {
  const antwoord = b.herstel.some((h) => h.ontbreekt.includes('redenTeLaat') && h.antwoord !== null);
  return antwoord || nietHersteld(t, b.id, 'redenTeLaat', vandaag);
}

const NIET_TE_LAAT: Weigering = {
  code: 'bezwaarNietTeLaat',
  reden: 'Het bezwaar was niet te laat.',
  artikel: 'Awb 6:7-6:10',
  uitweg: 'Beslis op de inhoud, of kies een andere reden.',
  veld: 'nietOntvankelijk',
};
const REDEN_NIET_GEVRAAGD: Weigering = {
  code: 'redenNietGevraagd',
  reden: 'De inwoner kon nog niet zeggen waarom het bezwaar te laat is.',
  artikel: 'Awb 6:11',
  uitweg: 'Vraag eerst om de reden, met een termijn om te antwoorden.',
  veld: 'nietOntvankelijk',
};
const NIET_GEVRAAGD_TE_HERSTELLEN: Weigering = {
  code: 'geenTijdOmTeHerstellen',
  reden: 'De inwoner had nog geen tijd om het bezwaar te herstellen, of heeft het hersteld.',
  artikel: 'Awb 6:6',
  uitweg: 'Vraag om herstel en wacht de termijn af.',
  veld: 'nietOntvankelijk',
};
const ER_IS_EEN_BESLUIT: Weigering = {
  code: 'erIsEenBesluit',
  reden: 'Er is een besluit waar dit bezwaar over gaat.',
  artikel: 'Awb 6:10',
  uitweg: 'Beslis op de inhoud, of kies een andere reden.',
  veld: 'nietOntvankelijk',
};

function inhoudelijk(
  o: OpBezwaarBeslissen,
  t: TotBezwaar,
  b: Bezwaar,
  besluit: AanvechtbaarBesluit | undefined,
): readonly Waarom[] {
  return [
    besluit?.bekendOp
      ? undefined
      : {
          code: 'besluitNogNietBekend',
          reden: 'Het besluit is nog niet bekendgemaakt. Het bezwaar wacht daarop.',
          artikel: 'Awb 6:10 lid 2',
          uitweg: 'Maak eerst het besluit bekend. Komt er geen besluit, kies dan niet-ontvankelijk.',
          veld: 'bezwaar',
        },
    o.gronden.length > 0
      ? undefined
      : {
          code: 'grondenOntbreken',
          reden: 'Er is niet gekozen waar het bezwaar over ging.',
          artikel: 'Awb 7:11',
          uitweg: 'Kies een of meer onderwerpen; zij tellen mee in het register.',
          veld: 'gronden',
        },
    b.tijdigheid === 'teLaat'
      ? leegVeld(
          o.verschoonbaar,
          'verschoonbaar',
          'Het bezwaar was te laat. Leg uit waarom dat de inwoner niet wordt aangerekend.',
          'Awb 6:11',
        )
      : undefined,
    ...(o.uitkomst === 'gegrond' && besluit ? vervangregels(o, t, besluit) : []),
  ];
}

/** On request only, and only when the decision is revoked because it was wrong (Awb 7:15 lid 2). */
function kosten(o: OpBezwaarBeslissen): readonly Waarom[] {
  switch (o.kosten) {
    case 'nietGevraagd':
      return [];
    case 'vergoed':
      return [
        o.uitkomst === 'gegrond'
          ? undefined
          : {
              code: 'kostenAlleenBijGegrond',
              reden: 'Kosten worden alleen vergoed als het besluit wordt herroepen.',
              artikel: 'Awb 7:15 lid 2',
              uitweg: 'Kies niet vergoeden, en leg uit waarom.',
              veld: 'kosten',
            },
        (o.kostenbedrag ?? 0) > 0
          ? undefined
          : {
              code: 'kostenbedragOntbreekt',
              reden: 'Er staat niet hoeveel wordt vergoed.',
              artikel: 'Awb 7:15 lid 2',
              uitweg: 'Vul het bedrag in.',
              veld: 'kostenbedrag',
            },
      ];
    case 'nietVergoed':
      return [
        leegVeld(
          o.kostenuitleg,
          'kostenuitleg',
          'Leg uit waarom de kosten niet worden vergoed.',
          'Awb 7:15 lid 3',
        ),
      ];
  }
}
