import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { AanvraagrechtMeedelen } from './aanvraagrecht.ts';
import { aanvraagrechtMeedelen } from './aanvraagrecht.ts';
import type { ZonderAanvraagAfsluiten } from './afsluiten.ts';
import { zonderAanvraagAfsluiten } from './afsluiten.ts';
import type { CorrectieToevoegen, ReactieGeven } from './correctie.ts';
import { correctieToevoegen, reactieGeven } from './correctie.ts';
import type { VerslagGebeurtenis } from './gebeurtenissen.ts';
import type { VerslagOndertekenen } from './ondertekenen.ts';
import { verslagOndertekenen } from './ondertekenen.ts';
import type { TotVerslag } from './toestand.ts';
import type { VerslagVerzenden } from './verzenden.ts';
import { verslagVerzenden } from './verzenden.ts';

export type VerslagOpdracht =
  | VerslagVerzenden
  | CorrectieToevoegen
  | ReactieGeven
  | VerslagOndertekenen
  | AanvraagrechtMeedelen
  | ZonderAanvraagAfsluiten;

export const verslagHandelingen: Handelingen<VerslagOpdracht, TotVerslag, VerslagGebeurtenis, LokaleRegels> =
  {
    verslagVerzenden,
    correctieToevoegen,
    reactieGeven,
    verslagOndertekenen,
    aanvraagrechtMeedelen,
    zonderAanvraagAfsluiten,
  };
