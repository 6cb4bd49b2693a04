import type { Weigering } from '../kern/uitkomst.ts';
import { BEGIN } from '../recht/begin.ts';
import { OPSCHORTINGSGRONDEN } from '../recht/opschorting.ts';
import { lengteTekst } from '../recht/stap.ts';
import type { Termijn } from '../recht/termijn.ts';
import type { RuweTermijnvraag, Vraagveld } from '../recht/termijnvraag.ts';
import { Formulier, Hulp, veldfoutenUit } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, Knoppenrij } from '../ui/knop.tsx';
import type { Veldfouten } from '../ui/velden.ts';
import { termijnenPaden } from './paden.ts';
import { alsRijen } from './vraag.ts';

interface Props {
  readonly van: Termijn;
  readonly vraag: RuweTermijnvraag;
  readonly fouten: Veldfouten;
}

/** The fields the form of this term has. */
function veldenVan(van: Termijn): readonly Vraagveld[] {
  const stil = van.opschortbaar.mogelijk === 'ja';
  const langer = van.verlengbaar.mogelijk !== 'nee' && van.eenheid !== 'uren';
  return [
    'begin',
    ...(stil ? (['opgeschorteDagen', 'opschortingen'] as const) : []),
    ...(langer ? (['verlenging'] as const) : []),
    ...(van.herhaling && 'elke' in van.herhaling ? (['keer'] as const) : []),
    ...(van.eenheid === 'vrij' ? (['lengte'] as const) : []),
  ];
}

/** Errors by field; what came in the address and is not on the form, is said on top. */
export function termijnfouten(van: Termijn, weigeringen: readonly Weigering[]): Veldfouten {
  const velden: readonly string[] = veldenVan(van);
  return veldfoutenUit(
    weigeringen.map((w) => (velden.includes(w.veld ?? '') ? w : { ...w, veld: 'formulier' })),
  );
}

/** Asks only what this term knows: what the law does not give cannot be filled in. */
export function Termijnformulier(p: Props) {
  const { van, vraag, fouten } = p;
  const { verlengbaar, opschortbaar } = van;
  const velden = veldenVan(van);
  const hoogstens = verlengbaar.lengte ? `Ten hoogste ${lengteTekst(verlengbaar.lengte)}. ` : '';
  return (
    <div class="omk-niet-afdrukken">
      <Kaart titel="Waar rekenen we mee?">
        <Formulier actie={termijnenPaden.termijn(van.id)} methode="get" label="Termijn uitrekenen">
          <Beginveld {...p} />
          {velden.includes('lengte') ? (
            <Tekstveld
              naam="lengte"
              label="Hoe lang stelde de gemeente?"
              hulp="De wet noemt geen lengte. Bijvoorbeeld: 2 weken"
              nietVerplicht
              tekens={20}
              waarde={vraag.lengte}
              fout={fouten['lengte']}
            />
          ) : null}
          {velden.includes('opschortingen') ? (
            <Stilstand {...p} />
          ) : (
            <p>Deze termijn kan niet stilstaan{inHaken(opschortbaar.toelichting)}.</p>
          )}
          {velden.includes('verlenging') ? (
            <Tekstveld
              naam="verlenging"
              label="Verlengd of verdaagd met"
              hulp={`${hoogstens}Bijvoorbeeld: 4 weken`}
              nietVerplicht
              tekens={20}
              waarde={vraag.verlenging}
              fout={fouten['verlenging']}
            />
          ) : null}
          {van.herhaling && 'elke' in van.herhaling ? (
            <Tekstveld
              naam="keer"
              label="De hoeveelste keer?"
              hulp={`Deze termijn komt elke ${lengteTekst(van.herhaling.elke)} terug.`}
              nietVerplicht
              cijfers
              tekens={4}
              waarde={vraag.keer}
              fout={fouten['keer']}
            />
          ) : null}
          <Knoppenrij>
            <Knop>Uitrekenen</Knop>
          </Knoppenrij>
        </Formulier>
      </Kaart>
    </div>
  );
}

function Beginveld({ van, vraag, fouten }: Props) {
  const label = BEGIN[van.begintBij].replace(/:$/, '').replace(/ (?:op|van|vanaf)$/, '');
  const veld = { naam: 'begin', label: `${label} op`, waarde: vraag.begin, fout: fouten['begin'] };
  if (van.eenheid !== 'uren') return <Datumveld {...veld} vroegst="1900-01-01" uiterlijk="2100-12-31" />;
  return <Tekstveld {...veld} type="datetime-local" hulp="Dag en tijd, op de klok in Nederland" />;
}

/** Days without a date, or periods; a new empty row each time. */
function Stilstand({ van, vraag, fouten }: Props) {
  const gronden = Object.entries(OPSCHORTINGSGRONDEN).filter(
    ([code]) => van.opschortbaar.gronden?.some((grond) => grond === code) ?? true,
  );
  const opties = gronden.map(([waarde, grond]) => ({ waarde, tekst: `${grond.naam} (${grond.artikel})` }));
  const rijen = [...alsRijen(vraag.opschortingen ?? ''), { grond: '', van: '', tot: '' }];
  const fout = fouten['opschortingen'];
  return (
    <>
      <Tekstveld
        naam="opgeschorteDagen"
        label="Aantal dagen stilstand"
        hulp="Weet u ook welke dagen? Vul dan de periodes hieronder in."
        nietVerplicht
        cijfers
        tekens={4}
        waarde={vraag.opgeschorteDagen}
        fout={fouten['opgeschorteDagen']}
      />
      <fieldset
        class={`omk-groep utrecht-form-field${fout ? ' utrecht-form-field--invalid' : ''}`}
        id="veld-opschortingen"
        tabindex={-1}
      >
        <legend class="omk-legenda">
          <span class="utrecht-form-label">Periodes van stilstand</span>{' '}
          <span class="omk-niet-verplicht">(niet verplicht)</span>
        </legend>
        <Hulp
          id="veld-opschortingen"
          hulp="Van de eerste dag dat de termijn stilstond, tot de dag waarop zij weer liep. Die laatste dag telt niet mee."
          fout={fout}
        />
        {rijen.map((rij, i) => (
          <fieldset class="omk-perioderij">
            <legend class="omk-onzichtbaar">Periode {i + 1}</legend>
            <Datumveld naam="van" id={`van-${i}`} label="Van" waarde={rij.van} />
            <Datumveld naam="tot" id={`tot-${i}`} label="Tot" waarde={rij.tot} />
            <Selectie
              naam="grond"
              id={`grond-${i}`}
              label="Waarom"
              leeg="Niet genoemd"
              opties={opties}
              waarde={rij.grond}
            />
          </fieldset>
        ))}
      </fieldset>
    </>
  );
}

function inHaken(toelichting: string | undefined): string {
  return toelichting === undefined ? '' : ` (${toelichting})`;
}
