import type { DwangsomBijBesluit, NaIngebrekestelling } from '../brieven/gegevensBesluit.ts';
import { bedragTekst } from '../kern/bedrag.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import type { Dwangsomstand } from './stand.ts';
import { dwangsomstand, laatsteDag } from './stand.ts';
import type { TotDwangsom } from './toestand.ts';
import { vastgesteldeDwangsom } from './toestand.ts';

/** For the letter about the decision: what was said before it, and what being late costs (Awb 4:17, 4:18). */
export function ingebrekestellingBijBesluit(t: TotDwangsom, c: Briefcontext): NaIngebrekestelling | null {
  const stand = dwangsomstand(t, c.inrichting.regels, c.datum);
  if (!stand?.ingebrekestelling.beslistermijnTm) return null;
  return {
    ontvangenOp: stand.ingebrekestelling.ontvangenOp,
    beslisdatumWas: stand.ingebrekestelling.beslistermijnTm,
    respijtTm: stand.respijtTm,
    dwangsom: dwangsomBijBesluit(t, stand),
  };
}

function dwangsomBijBesluit(t: TotDwangsom, stand: Dwangsomstand): DwangsomBijBesluit {
  const vast = vastgesteldeDwangsom(t);
  if (vast)
    return {
      soort: 'vastgesteld',
      op: vast.op,
      dagen: vast.dagen,
      bedrag: vast.uitzondering === null ? bedragTekst(vast.bedrag) : null,
    };
  if (!stand.vaststellen) return { soort: 'geen' };
  return {
    soort: 'volgt',
    dagen: stand.dagen,
    eersteDag: stand.eersteDwangsomdag,
    laatsteDag: laatsteDag(stand),
    bedrag: bedragTekst(stand.bedrag),
    vaststellenUiterlijk: stand.vaststellen.uiterlijk,
  };
}
