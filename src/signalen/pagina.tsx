import { KLOKNAAM } from '../dossier/namen.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { Formulier, veldId } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld } from '../ui/invoer.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Knop, Knoppenrij, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { TermijnLabel } from '../ui/termijn.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { aantal } from '../ui/weergave.ts';
import { signaalPaden } from './paden.ts';
import type { Signaalregel } from './queries.ts';

interface Props {
  readonly kader: Kader;
  readonly regels: readonly Signaalregel[];
  readonly vandaag: Datum;
  readonly waarden: Velden;
  readonly fouten?: Veldfouten | undefined;
  readonly meldingen: readonly Melding[];
}

/** What comes near or was not done, and what to do about it: read, or put off with a reason. */
export function Signaalpagina(p: Props) {
  const ongelezen = p.regels.filter((r) => r.stand === 'ongelezen').length;
  return (
    <Pagina
      kader={p.kader}
      titel="Signalen"
      inleiding={
        <p>
          Ongelezen: {aantal(ongelezen, 'signaal', 'signalen')}. Een signaal verdwijnt vanzelf als het werk is
          gedaan. Wat twee werkdagen ongelezen blijft, gaat ook naar de teamleider.
        </p>
      }
      meldingen={p.meldingen}
      fouten={p.fouten}
      breed
    >
      {p.regels.length === 0 ? (
        <Leegte titel="Er zijn geen signalen.">
          <p>
            U krijgt een signaal 14, 7 en 2 dagen voor het eind van een termijn en op de laatste dag, en als
            iets dat meteen moest de volgende werkdag nog niet is gedaan.
          </p>
        </Leegte>
      ) : (
        <Formulier actie={signaalPaden.signalen} label="Signalen">
          <Tabel
            bijschrift="Signalen"
            bijschriftVerborgen
            toetsen
            rijen={p.regels}
            kolommen={[
              {
                kop: 'Kies',
                cel: (r) => (
                  <Kies regel={r} eerste={r === p.regels[0]} gekozen={veldLijst(p.waarden, 'signaal')} />
                ),
              },
              {
                kop: 'Inwoner',
                rijkop: true,
                cel: (r) =>
                  r.naam === null ? r.dossier : <Link href={dossierPaden.pagina(r.dossier)}>{r.naam}</Link>,
              },
              { kop: 'Wat', cel: (r) => KLOKNAAM[r.soort] },
              { kop: 'Wanneer', cel: (r) => <Wanneer regel={r} vandaag={p.vandaag} /> },
              { kop: 'Stand', cel: (r) => <Stand regel={r} /> },
            ]}
          />
          <Knoppenrij>
            <Knop naam="actie" waarde="gelezen">
              Gelezen
            </Knop>
          </Knoppenrij>
          <h2 class="utrecht-heading-2">Of laat de gekozen signalen later terugkomen</h2>
          <Datumveld
            naam="tot"
            label="Op welke dag?"
            waarde={veld(p.waarden, 'tot')}
            fout={p.fouten?.['tot']}
          />
          <Tekstveld
            naam="reden"
            label="Waarom kan het wachten?"
            hulp="Uw teamleider kan dit lezen. Schrijf niets over de inwoner dat hier niet nodig is."
            waarde={veld(p.waarden, 'reden')}
            fout={p.fouten?.['reden']}
          />
          <Knoppenrij>
            <Knop naam="actie" waarde="later" soort="secundair">
              Later terug laten komen
            </Knop>
          </Knoppenrij>
        </Formulier>
      )}
    </Pagina>
  );
}

function Kies(p: { regel: Signaalregel; eerste: boolean; gekozen: readonly string[] }) {
  const { regel, gekozen } = p;
  // The summary of errors leads to the first box.
  const id = p.eerste ? veldId('signaal') : `signaal-${regel.id}`;
  return (
    <span class="omk-optie">
      <input
        class="utrecht-checkbox omk-vinkje"
        type="checkbox"
        id={id}
        name="signaal"
        value={String(regel.id)}
        checked={gekozen.includes(String(regel.id)) ? true : undefined}
      />
      <label class="omk-onzichtbaar" for={id}>
        Kies {regel.naam ?? regel.dossier}, {KLOKNAAM[regel.soort]}
      </label>
    </span>
  );
}

function Wanneer({ regel, vandaag }: { regel: Signaalregel; vandaag: Datum }) {
  if (regel.onverwijld)
    return (
      <>
        <Label soort="gevaar" icoon="bliksem" tekst="had al gemoeten" /> meteen, sinds {datumLang(regel.dag)}
      </>
    );
  return (
    <>
      {datumLang(regel.dag)} <TermijnLabel uiterlijk={regel.dag} vandaag={vandaag} />
    </>
  );
}

function Stand({ regel }: { regel: Signaalregel }) {
  return (
    <>
      {regel.doorgegeven ? <Label soort="letop" tekst="twee werkdagen ongelezen" /> : null}{' '}
      {regel.stand === 'ongelezen' ? <Label soort="info" tekst="nieuw" /> : null}
      {regel.stand === 'gelezen' ? 'gelezen' : null}
      {regel.stand === 'sluimert' && regel.sluimertTot !== null
        ? `komt terug op ${datumLang(regel.sluimertTot)}: ${regel.sluimerreden}`
        : null}
    </>
  );
}
