import { datumLang } from '../kern/datum.ts';
import { Artikel, Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Label } from '../ui/label.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { huidigeTekst, waaromNietGetoond } from './gevaltekst.ts';
import { TEKSTSTANDNAAM } from './namen.ts';
import type { Gevaltekst, TotTerugblik } from './toestand.ts';

/** What colleagues may read of this case, or why they do not yet. */
export function GevaltekstDeel({ toestand }: { toestand: TotTerugblik }) {
  const tekst = huidigeTekst(toestand);
  if (!tekst) return null;
  return (
    <Kaart
      titel="Tekst voor collega’s"
      id="gevaltekst"
      acties={
        <Label tekst={TEKSTSTANDNAAM[tekst.stand]} soort={tekst.stand === 'vrijgegeven' ? 'goed' : 'info'} />
      }
    >
      <p>{zin(tekst)}</p>
      {tekst.reden === '' ? null : <VrijeTekst tekst={`Reden: ${tekst.reden}`} />}
      {tekst.stand === 'vrijgegeven' ? <Verborgen tekst={tekst} toestand={toestand} /> : null}
      <VrijeTekst tekst={tekst.tekst} citaat />
    </Kaart>
  );
}

/** It was released, and something came up afterwards. */
function Verborgen({ tekst, toestand }: { tekst: Gevaltekst; toestand: TotTerugblik }) {
  const weigering = waaromNietGetoond(toestand, tekst.tekst);
  if (!weigering) return null;
  return (
    <Bericht soort="letop" titel="Collega’s zien deze tekst nu niet">
      <p>
        {weigering.reden} <Artikel tekst={weigering.artikel} />
      </p>
      <p>{weigering.uitweg}</p>
    </Bericht>
  );
}

function zin({ stand, voorgesteldOp, sinds }: Gevaltekst): string {
  switch (stand) {
    case 'voorgesteld':
      return `Voorgesteld op ${datumLang(voorgesteldOp)}. Een jurist of teamleider die de tekst niet schreef, leest hem eerst.`;
    case 'vrijgegeven':
      return `Vrijgegeven op ${datumLang(sinds)}. Collega’s lezen deze tekst bij een geval dat hierop lijkt, zonder naam, nummer of dag.`;
    case 'teruggewezen':
      return `Teruggewezen op ${datumLang(sinds)}. Collega’s zien hem niet. U kunt een nieuwe tekst voorstellen.`;
    case 'ingetrokken':
      return `Ingetrokken op ${datumLang(sinds)}. Collega’s zien hem niet meer.`;
  }
}
