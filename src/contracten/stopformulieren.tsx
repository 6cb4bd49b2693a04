import { plusDagen } from '../kern/datum.ts';
import { contractPaden } from '../ui/contractpaden.ts';
import { Verborgen } from '../ui/formulier.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import type { Velden } from '../ui/velden.ts';
import { maakVelden, veld } from '../ui/velden.ts';
import type { Bladinvoer, Bladvorm } from './blad.ts';
import { van } from './blad.ts';
import type { Blad } from './lees.ts';
import { STOPGRONDEN } from './register.ts';
import { gevraagdTekst, naamgever, periode, STOPGRONDNAAM, VOORAF_DAGEN, watVoor } from './woorden.ts';

const bijStop = (waarden: Velden) => <Verborgen naam="stop" waarde={veld(waarden, 'stop')} />;

/** What was asked, above the answer to it. */
function Gevraagd(p: Bladinvoer) {
  const verzoek = p.contract.verzoeken.find(({ nr }) => String(nr) === veld(p.waarden, 'stop'));
  return verzoek === undefined ? null : (
    <Samenvatting
      regels={[
        { term: 'Waarvoor', waarde: watVoor(verzoek.voorziening, naamgever(p.maatwerk)) },
        ...(verzoek.opgelegd
          ? [{ term: 'Opgelegd', waarde: STOPGRONDNAAM[verzoek.opgelegd] }]
          : [
              { term: 'Gevraagd', waarde: periode(verzoek.van, verzoek.tm) },
              { term: 'Gevraagd op', waarde: gevraagdTekst(verzoek) },
              { term: 'Reden', waarde: verzoek.reden },
            ]),
        ...(verzoek.antwoord?.soort === 'toegestaan'
          ? [{ term: 'Toegestaan', waarde: periode(verzoek.antwoord.van, verzoek.antwoord.tm) }]
          : []),
      ]}
    />
  );
}

function Waarvoor(p: Bladinvoer) {
  return (
    <Selectie
      {...van(p, 'voorziening')}
      label="Waarvoor"
      leeg="Alles wat deze aanbieder levert"
      opties={p.contract.producten.map(({ voorziening }) => ({
        waarde: voorziening,
        tekst: naamgever(p.maatwerk)(voorziening),
      }))}
    />
  );
}

/** A stop is asked or imposed, answered, and lifted. */
export const STOPBLADEN: Readonly<
  Record<Extract<Blad, 'stop' | 'opleggen' | 'antwoord' | 'opheffen'>, Bladvorm>
> = {
  stop: {
    pad: contractPaden.stop,
    titel: (naam) => `Stop vragen voor ${naam}`,
    inleiding: `Leg vast wat de aanbieder vraagt, minstens ${VOORAF_DAGEN} dagen vooraf. De stop geldt pas als u schriftelijk toestemming geeft (contractstandaard Wmo 3.6). Acute hulp gaat altijd door.`,
    knop: 'Verzoek vastleggen',
    begin: (_, gevraagd, vandaag) =>
      maakVelden({ voorziening: veld(gevraagd, 'voorziening'), van: plusDagen(vandaag, VOORAF_DAGEN) }),
    Velden: (p) => (
      <>
        <Waarvoor {...p} />
        <Datumveld
          {...van(p, 'van')}
          label="Eerste dag"
          hulp={`Vraagt de aanbieder het korter dan ${VOORAF_DAGEN} dagen vooraf, dan staat dat bij het verzoek.`}
          vroegst={p.vandaag}
        />
        <Datumveld
          {...van(p, 'tm')}
          label="Laatste dag"
          hulp="Leeg: tot de stop wordt opgeheven."
          nietVerplicht
        />
        <Tekstvlak
          {...van(p, 'reden')}
          label="Waarom kan de aanbieder niemand aannemen?"
          hulp="Een klantmanager leest dit. Geen gegevens van inwoners of van personeel."
          regels={3}
        />
      </>
    ),
  },
  opleggen: {
    pad: contractPaden.opleggen,
    titel: (naam) => `Stop opleggen aan ${naam}`,
    inleiding:
      'Bij duidelijke signalen van fraude, slechte kwaliteit of onveiligheid mag de gemeente meteen een stop opleggen (contractstandaard Wmo 3.5.5). De stop geldt vanaf vandaag, tot u hem opheft.',
    knop: 'Stop opleggen',
    knopsoort: 'gevaar',
    begin: () => ({}),
    Velden: (p) => (
      <>
        <Waarvoor {...p} />
        <Keuze
          {...van(p, 'grond')}
          label="Waarom?"
          opties={STOPGRONDEN.map((waarde) => ({ waarde, tekst: STOPGRONDNAAM[waarde] }))}
        />
      </>
    ),
  },
  antwoord: {
    pad: contractPaden.antwoord,
    titel: (naam) => `Verzoek om een stop van ${naam}`,
    knop: 'Antwoord vastleggen',
    begin: (contract, gevraagd) => {
      const verzoek = contract.verzoeken.find(({ nr }) => String(nr) === veld(gevraagd, 'stop'));
      return maakVelden({ stop: veld(gevraagd, 'stop'), tm: verzoek?.tm });
    },
    Velden: (p) => (
      <>
        {bijStop(p.waarden)}
        <Gevraagd {...p} />
        <Keuze
          {...van(p, 'antwoord')}
          label="Mag de stop?"
          opties={[
            {
              waarde: 'toestaan',
              tekst: 'Ja, de aanbieder neemt niemand aan',
              hulp: 'De stop gaat niet eerder in dan vandaag.',
            },
            { waarde: 'weigeren', tekst: 'Nee, de aanbieder blijft mensen aannemen' },
          ]}
        />
        <Datumveld
          {...van(p, 'tm')}
          label="Laatste dag"
          hulp="Niet later dan gevraagd."
          nodig="als u de stop toestaat en er een einde is gevraagd"
        />
        <Tekstvlak {...van(p, 'reden')} label="Waarom niet?" nodig="als u weigert" regels={3} />
      </>
    ),
  },
  opheffen: {
    pad: contractPaden.opheffen,
    titel: (naam) => `Stop van ${naam} opheffen`,
    knop: 'Stop opheffen',
    begin: (_, gevraagd, vandaag) => maakVelden({ stop: veld(gevraagd, 'stop'), weerVanaf: vandaag }),
    Velden: (p) => (
      <>
        {bijStop(p.waarden)}
        <Gevraagd {...p} />
        <Datumveld
          {...van(p, 'weerVanaf')}
          label="Vanaf welke dag kunnen er weer mensen bij?"
          vroegst={p.vandaag}
        />
      </>
    ),
  },
};
