import { datumLang } from '../kern/datum.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { huidigeUrgentie } from '../screening/toestand.ts';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie, Vinkje, Vinkjes } from '../ui/keuzes.tsx';
import { Link } from '../ui/knop.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import { aantal } from '../ui/weergave.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { GESPREKSVORMEN, ONDERZOEKSVORMEN } from './gespreksvorm.ts';
import { Leefgebieden, Punten } from './gespreksdelen.tsx';
import { beginGesprek, leesGesprek } from './gespreksvelden.ts';
import { afspraakVoluit } from './gesprekstijd.ts';
import {
  AANWEZIGEN,
  AANWEZIGENAAM,
  GRONDSLAGNAAM,
  HERKOMSTNAAM,
  PLANBESPROKENNAAM,
  VORMNAAM,
} from './namen.ts';
import { geplandeAfspraken } from './opdrachten-afspraak.ts';
import type { GesprekOpdracht } from './opdrachten-gesprek.ts';
import { optiesUit } from './opties.ts';
import type { TotOnderzoek } from './toestand.ts';

type Props = VeldenProps<TotOnderzoek, LokaleRegels>;

/** The page at the kitchen table: everything folded, big targets, saved while typing. */
export const gespreksformulier: OpdrachtFormulier<GesprekOpdracht, TotOnderzoek, LokaleRegels> = {
  soort: 'gesprekVastleggen',
  pad: 'gesprek',
  knop: 'Gesprek vastleggen',
  concept: true,
  begin: beginGesprek,
  lees: leesGesprek,
  velden: (p) => (
    <>
      <Inhoudsopgave />
      <WatWeWeten toestand={p.toestand} />
      <HetGesprek {...p} />
      <Punten {...p} />
      <Leefgebieden {...p} />
      <VraagErachter {...p} />
    </>
  ),
};

const DELEN = [
  { id: 'gesprek-begin', tekst: 'Wanneer en met wie' },
  { id: 'gesprek-punten', tekst: 'De tien punten' },
  { id: 'gesprek-leefgebieden', tekst: 'De leefgebieden' },
  { id: 'gesprek-vraag', tekst: 'De vraag achter de vraag' },
] as const;

function Inhoudsopgave() {
  return (
    <nav aria-label="Onderdelen van het gesprek">
      <ul>
        {DELEN.map(({ id, tekst }) => (
          <li>
            <Link href={`#${id}`}>{tekst}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** For the opening of the conversation (Beleidsregels 3.4): nothing is asked twice. */
function WatWeWeten({ toestand }: { toestand: TotOnderzoek }) {
  const { gegevens } = toestand.onderzoek;
  const plan = toestand.melding.persoonlijkPlan;
  return (
    <Kaart titel="Om mee te beginnen" soort="rustig">
      <p>Vertel wat we al weten en hoe we met privacy omgaan. Vraag wie erbij is en waarom.</p>
      <Uitklap titel="De hulpvraag in eigen woorden" open>
        <blockquote class="omk-citaat" dir="auto">
          {haalMelding(toestand).hulpvraag}
        </blockquote>
      </Uitklap>
      {plan ? (
        <Uitklap titel={`Het persoonlijk plan van ${datumLang(plan.ontvangenOp)}`}>
          <p class="omk-lopend" dir="auto">
            {plan.tekst}
          </p>
        </Uitklap>
      ) : null}
      <Uitklap titel={`Wat we al weten: ${aantal(gegevens.length, 'gegeven', 'gegevens')}`}>
        {gegevens.length === 0 ? (
          <p class="omk-zacht">Er is nog niets vastgelegd in het vooronderzoek.</p>
        ) : (
          <ul>
            {gegevens.map((g) => (
              <li>
                <span dir="auto">{g.tekst}</span>{' '}
                <span class="omk-zacht">
                  ({HERKOMSTNAAM[g.herkomst]}, {GRONDSLAGNAAM[g.grondslag]})
                </span>
              </li>
            ))}
          </ul>
        )}
      </Uitklap>
    </Kaart>
  );
}

function HetGesprek({ toestand, waarden, fouten, context }: Props) {
  const versneld = huidigeUrgentie(toestand.screening) === 'versneld';
  const plan = toestand.melding.persoonlijkPlan;
  return (
    <Kaart titel="Wanneer en met wie" id="gesprek-begin">
      <Selectie
        naam="gesprek"
        label="Welk gesprek was dit?"
        hulp="Kiest u een eerder gesprek, dan vult u dat aan: wat u leeg laat, blijft staan."
        leeg="Een gesprek zonder afspraak"
        opties={[
          ...geplandeAfspraken(toestand).map((a) => ({
            waarde: a.id,
            tekst: `${VORMNAAM[a.vorm]}, ${afspraakVoluit(a.begin)}`,
          })),
          ...toestand.onderzoek.gesprekken.map((g) => ({
            waarde: g.id,
            tekst: `Aanvullen: gesprek van ${datumLang(g.feiten.op)}`,
          })),
        ]}
        waarde={veld(waarden, 'gesprek')}
        fout={fouten['gesprek']}
      />
      <Datumveld
        naam="op"
        label="Dag"
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
        vroegst={haalMelding(toestand).ontvangenOp}
        uiterlijk={context.vandaag}
      />
      <Keuze
        naam="vorm"
        label="Wat voor gesprek?"
        opties={optiesUit(versneld ? ONDERZOEKSVORMEN : GESPREKSVORMEN, VORMNAAM)}
        waarde={veld(waarden, 'vorm')}
        fout={fouten['vorm']}
      />
      {versneld ? (
        <Uitklap
          titel="Alleen zonder gesprek: waarom was het niet nodig?"
          open={veld(waarden, 'vorm') === 'zonderGesprek' || fouten['redenZonderGesprek'] !== undefined}
        >
          <Tekstvlak
            naam="redenZonderGesprek"
            label="Waarom was een gesprek niet nodig?"
            hulp="Wat is er al bekend, van wie, en wat wil de inwoner zelf? Vul de tien punten hieronder gewoon in (Beleidsregels 3.1)."
            nietVerplicht
            waarde={veld(waarden, 'redenZonderGesprek')}
            fout={fouten['redenZonderGesprek']}
            regels={3}
          />
        </Uitklap>
      ) : null}
      <Vinkjes
        naam="aanwezigen"
        label="Wie waren erbij?"
        opties={optiesUit(AANWEZIGEN, AANWEZIGENAAM)}
        waarden={veldLijst(waarden, 'aanwezigen')}
        fout={fouten['aanwezigen']}
      />
      <Tekstveld
        naam="aanwezigenToelichting"
        label="Namen van wie erbij waren"
        nietVerplicht
        waarde={veld(waarden, 'aanwezigenToelichting')}
        fout={fouten['aanwezigenToelichting']}
      />
      <Vinkje
        naam="vooronderzoekVerteld"
        tekst="Ik heb verteld wat we al wisten en waar dat vandaan komt"
        aan={veld(waarden, 'vooronderzoekVerteld') !== ''}
        fout={fouten['vooronderzoekVerteld']}
      />
      {plan ? (
        <Keuze
          naam="persoonlijkPlanBesproken"
          label="Is het persoonlijk plan besproken?"
          opEenRij
          opties={optiesUit(['ja', 'nee'] as const, PLANBESPROKENNAAM)}
          waarde={veld(waarden, 'persoonlijkPlanBesproken')}
          fout={fouten['persoonlijkPlanBesproken']}
        />
      ) : null}
    </Kaart>
  );
}

function VraagErachter({ waarden, fouten }: Props) {
  return (
    <Kaart titel="De vraag achter de vraag" id="gesprek-vraag" soort="nadruk">
      <Tekstvlak
        naam="vraagAchterDeVraag"
        label="Wat is er echt nodig?"
        hulp="Niet het product, maar wat de inwoner wil kunnen of wil dat stopt. Nodig voor het verslag; leeg laten mag zolang er nog een gesprek komt."
        waarde={veld(waarden, 'vraagAchterDeVraag')}
        fout={fouten['vraagAchterDeVraag']}
        regels={4}
      />
    </Kaart>
  );
}
