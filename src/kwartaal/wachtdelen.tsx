import { perDag, spreiding } from '../doorlooptijd/reken.ts';
import { afgeschermdeDelen } from '../doorlooptijd/scherm.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import { Stapelbeeld, STAPELKLEUREN } from '../sturing/beelden.tsx';
import { duurcellen, spreidingIn } from '../sturing/duurfiguren.tsx';
import { kwartaalplaats, opgesomd, tekenbaar, telIn } from '../sturing/figuur.ts';
import { HULPWACHT_UITLEG, hulpwachtcellen, HULPWACHTERS } from '../sturing/hulpfiguur.tsx';
import { OUDERDOMSGROEPEN, PARTIJNAAM, wachtcellen, WACHTERS } from '../sturing/voorraadfiguren.tsx';
import { aantal } from '../ui/weergave.ts';
import type { Conceptdeel, Concepttabel } from './deel.ts';
import { beeld, isGetal, kleinsteGroepVan, perVergeleken, vakrijen, vergelijkkolommen } from './deel.ts';
import { reeksTot } from './kwartaal.ts';
import type { Rapportbron } from './queries.ts';

/** A second look at what lies there longer than investigation and decision together may take. */
const TE_OUD_WEKEN = 8;
const TE_OUD_DEEL = 0.1;

/** What is open counts too: else it looks quicker the more is left lying. */
export function voorraaddeel(bron: Rapportbron): Conceptdeel {
  const k = kleinsteGroepVan(bron);
  const laatsteDag = plusDagen(bron.kwartaal.tot, -1);
  const dagen = perDag([new Map(bron.voorraad.map(({ begin, aantal: n }) => [begin, n]))], laatsteDag);
  const geheel = spreiding(dagen);
  const groepen = OUDERDOMSGROEPEN.map(({ weken, eind }) =>
    dagen.reduce((som, [dag, n]) => (dag >= weken * 7 && dag < (eind ?? Infinity) * 7 ? som + n : som), 0),
  );
  const zicht = afgeschermdeDelen(groepen, k);
  const isOud = OUDERDOMSGROEPEN.map(({ weken }) => weken >= TE_OUD_WEKEN);
  const ouder = groepen.reduce((som, n, i) => (isOud[i] === true ? som + n : som), 0);
  // To say how many are old also tells what is left out of the old bands together, and of the young ones.
  const teNoemen = [true, false].every((oud) => {
    const weg = groepen.filter((_, i) => isOud[i] === oud && !isGetal(zicht[i] ?? 0));
    return weg.length === 0 || (weg.length > 1 && weg.reduce((som, n) => som + n, 0) >= k);
  });
  return {
    code: 'voorraad',
    titel: 'Hoe oud is wat er ligt?',
    uitleg:
      geheel.aantal === 0
        ? 'Op de laatste dag van het kwartaal was er geen open dossier.'
        : geheel.aantal < k
          ? 'Op de laatste dag van het kwartaal waren er te weinig open dossiers om te tonen.'
          : `Op ${datumLang(laatsteDag)} lagen er ${aantal(geheel.aantal, 'open dossier', 'open dossiers')}; de helft was ${geheel.mediaan ?? 0} dagen of korter geleden gemeld, 9 van de 10 ${geheel.p90 ?? 0} dagen of korter.`,
    tabellen: [
      {
        titel: 'Open dossiers naar leeftijd, op de laatste dag van het kwartaal',
        uitleg: '',
        beeld: beeld(
          `Open dossiers naar weken sinds de melding. ${opgesomd(OUDERDOMSGROEPEN.map(({ naam }, i) => [naam, zicht[i] ?? 0]))}.`,
          [['merk', 'open dossiers; wat te klein is om te tonen, staat niet in het beeld']],
          (props) => (
            <Stapelbeeld
              {...props}
              stapels={OUDERDOMSGROEPEN.map(({ kort }, i) => ({
                kort,
                jaar: '',
                delen: [tekenbaar(zicht[i] ?? 0)],
              }))}
            />
          ),
        ),
        kolommen: ['Weken sinds de melding', 'Open dossiers'],
        rijen: OUDERDOMSGROEPEN.map(({ naam }, i) => ({ kop: naam, cellen: [zicht[i] ?? 0] })),
      },
    ],
    definities: [
      'Alle dossiers waarin de hulpvraag op de laatste dag van het kwartaal niet was beantwoord, naar het aantal weken sinds de melding is ontvangen.',
      'Zes weken is de termijn voor het onderzoek, acht weken die voor onderzoek en besluit samen (Wmo 2.3.2 lid 1, 2.3.5 lid 2).',
    ],
    aandacht:
      ouder >= k && ouder > geheel.aantal * TE_OUD_DEEL
        ? [
            teNoemen
              ? `${aantal(ouder, 'open dossier is', 'open dossiers zijn')} acht weken geleden of langer gemeld, van ${geheel.aantal}.`
              : `Meer dan een op de tien van de ${geheel.aantal} open dossiers is acht weken geleden of langer gemeld.`,
          ]
        : [],
  };
}

/** Whose turn was it, day by day? */
export function wachtdeel(bron: Rapportbron): Conceptdeel {
  const k = kleinsteGroepVan(bron);
  const vakken = reeksTot(bron.kwartaal, 8);
  const per = vakken.map((vak) => wachtcellen(bron.tellingen, vak, k));
  return {
    code: 'wachten',
    titel: 'Op wie is gewacht?',
    uitleg:
      'Van elk afgerond dossier is van dag tot dag bekend wie aan zet was. Samen is dat de hele doorlooptijd.',
    tabellen: [
      {
        titel: 'Dagen per afgerond dossier, gemiddeld',
        uitleg: '',
        beeld: beeld(
          `Gewachte dagen per afgerond dossier, per kwartaal. In dit kwartaal: ${opgesomd(
            WACHTERS.map((partij, i) => [PARTIJNAAM[partij].toLowerCase(), per.at(-1)?.[i] ?? 0]),
            ' dagen',
          )}.`,
          WACHTERS.map((partij, i) => [STAPELKLEUREN[i] ?? 'merk', PARTIJNAAM[partij]] as const),
          (props) => (
            <Stapelbeeld
              {...props}
              stapels={vakken.map((vak, i) => ({
                ...kwartaalplaats(vak),
                delen: (per[i] ?? []).map(tekenbaar),
              }))}
            />
          ),
        ),
        kolommen: ['Kwartaal', ...WACHTERS.map((partij) => `${PARTIJNAAM[partij]} (dagen)`)],
        rijen: vakrijen(bron, vakken, per),
      },
      hulpwachttabel(bron),
    ],
    definities: [
      'Een dag telt voor wie aan het eind van die dag aan zet was. Laat de inwoner een hersteltermijn verstrijken, dan is daarna de gemeente aan zet (Awb 4:5 lid 4). Niemand: het dossier was gesloten en ging later weer open.',
      HULPWACHT_UITLEG,
      'Hier staat een gemiddelde, omdat alleen gemiddelden optellen.',
    ],
    aandacht: [],
  };
}

/** The same on until the help began: the provider has its turn after the decision. */
function hulpwachttabel(bron: Rapportbron): Concepttabel {
  const vakken = reeksTot(bron.kwartaal, 8);
  const per = vakken.map((vak) => hulpwachtcellen(bron.tellingen, vak, kleinsteGroepVan(bron)));
  return {
    titel: 'Dagen van melding tot hulp, gemiddeld, naar wie aan zet was',
    uitleg: '',
    beeld: beeld(
      `Gewachte dagen tot de hulp begon, per kwartaal. In dit kwartaal: ${opgesomd(
        HULPWACHTERS.map(({ naam }, i) => [naam.toLowerCase(), per.at(-1)?.[i] ?? 0]),
        ' dagen',
      )}.`,
      HULPWACHTERS.map(({ naam }, i) => [STAPELKLEUREN[i] ?? 'merk', naam] as const),
      (props) => (
        <Stapelbeeld
          {...props}
          stapels={vakken.map((vak, i) => ({ ...kwartaalplaats(vak), delen: (per[i] ?? []).map(tekenbaar) }))}
        />
      ),
    ),
    kolommen: ['Kwartaal', ...HULPWACHTERS.map(({ naam }) => `${naam} (dagen)`)],
    rijen: vakrijen(bron, vakken, per),
  };
}

/** Who cannot wait: how many, and how long until the first conversation was recorded. */
export function urgentdeel(bron: Rapportbron): Conceptdeel {
  const k = kleinsteGroepVan(bron);
  const kolommen = perVergeleken(bron, (vak) =>
    afgeschermdeDelen(
      bron.urgenties.map(({ waarde }) => telIn(bron.perUrgentie.get(waarde), 'mijlpaal:gemeld', vak)),
      k,
    ),
  );
  const contact = bron.urgenties.map(({ waarde }) =>
    spreidingIn(bron.perUrgentie.get(waarde), 'eersteContact', bron.kwartaal),
  );
  const gesproken = afgeschermdeDelen(
    contact.map((duur) => duur.aantal),
    k,
  );
  return {
    code: 'urgent',
    titel: 'Urgente meldingen',
    uitleg: 'Wie niet kan wachten, en hoe lang het duurde tot het eerste gesprek.',
    tabellen: [
      {
        titel: 'Meldingen naar urgentie',
        uitleg: '',
        beeld: null,
        kolommen: vergelijkkolommen(bron, 'Urgentie'),
        rijen: bron.urgenties.map(({ tekst }, i) => ({
          kop: tekst,
          cellen: kolommen.map((kolom) => (kolom === null ? null : (kolom[i] ?? 0))),
        })),
      },
      {
        titel: 'Dagen tot het eerste gesprek, in dit kwartaal',
        uitleg: '',
        beeld: null,
        kolommen: ['Urgentie', 'Eerste gesprekken', 'Mediaan (dagen)', '9 van de 10 (dagen)'],
        rijen: bron.urgenties.map(({ tekst }, i) => ({
          kop: tekst,
          cellen: duurcellen(contact[i] ?? { aantal: 0, mediaan: null, p90: null }, gesproken[i] ?? 0),
        })),
      },
    ],
    definities: [
      'Urgentie: zoals die op de peildatum in het dossier staat, na screening door een mens. Spoed betekent dat er onverwijld een tijdelijke voorziening nodig is (Wmo 2.3.3).',
      'Eerste gesprek: van de dag van ontvangst van de melding tot het eerste gesprek dat is vastgelegd, in het kwartaal van dat gesprek. Dat is later dan het eerste contact: op Mijn dag geldt een melding al als opgepakt zodra er een afspraak met de inwoner staat. Wanneer die is gemaakt, telt dit rapport niet.',
    ],
    aandacht: [],
  };
}
