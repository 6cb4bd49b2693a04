import { bedragTekst } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import { DWANGSOM_UITZONDERINGEN } from '../recht/dwangsom.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Dwangsomstand } from './stand.ts';
import { dwangsomstand } from './stand.ts';
import type { TotDwangsom, VastgesteldeDwangsom } from './toestand.ts';
import { vastgesteldeDwangsom } from './toestand.ts';

interface Props {
  readonly toestand: TotDwangsom;
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
}

/** For who decides on the aanvraag: what being late costs, and that the letter says so; nothing without a notice of default. */
export function DwangsomBijBesluiten({ toestand, regels, vandaag }: Props) {
  const stand = dwangsomstand(toestand, regels, vandaag);
  if (!stand) return null;
  const vast = vastgesteldeDwangsom(toestand);
  return (
    <Bericht soort="letop" titel={titel(stand, vandaag)}>
      <p>
        Op {datumLang(stand.ingebrekestelling.ontvangenOp)} kwam er een ingebrekestelling die werkt.{' '}
        {vast ? vastgesteld(vast) : lopend(stand, vandaag)}
      </p>
      <p>Dit staat ook in de brief met het besluit.</p>
    </Bericht>
  );
}

function titel(stand: Dwangsomstand, vandaag: Datum): string {
  if (vandaag <= stand.respijtTm) return 'De inwoner stelde ons in gebreke';
  return stand.loopt ? 'De dwangsom loopt' : 'Er was een ingebrekestelling';
}

function vastgesteld({ op, dagen, bedrag, uitzondering }: VastgesteldeDwangsom): string {
  const wat = uitzondering
    ? `geen dwangsom, want ${DWANGSOM_UITZONDERINGEN[uitzondering]} (Awb 4:17 lid 5)`
    : `${bedragTekst(bedrag)} voor ${dagenTekst(dagen)} (Awb 4:18)`;
  return `Op ${datumLang(op)} is vastgesteld: ${wat}.`;
}

function lopend(stand: Dwangsomstand, vandaag: Datum): string {
  if (stand.gestopt === null && vandaag <= stand.respijtTm)
    return `Een besluit dat uiterlijk op ${datumLang(stand.respijtTm)} is bekendgemaakt, kost nog niets (Awb 4:17 lid 3).`;
  if (stand.dagen === 0 && stand.gestopt !== null) return 'Er is geen dwangsom (Awb 4:17 lid 3).';
  const tot = stand.klaar ? '' : ' tot en met gisteren';
  return `De dwangsom telt vanaf ${datumLang(plusDagen(stand.respijtTm, 1))}. Dat is ${dagenTekst(stand.dagen)}${tot}: ${bedragTekst(stand.bedrag)} (Awb 4:17 lid 2). Na de bekendmaking volgt binnen twee weken een apart besluit over het bedrag (Awb 4:18).`;
}

function dagenTekst(dagen: number): string {
  return dagen === 1 ? '1 dag' : `${dagen} dagen`;
}
