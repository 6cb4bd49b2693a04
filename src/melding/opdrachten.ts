import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { MeldingDoorzenden, MeldingIntrekken } from './beeindigen.ts';
import { meldingDoorzenden, meldingIntrekken } from './beeindigen.ts';
import type { BetrokkeneToelaten, BetrokkeneVerwijderen } from './betrokkenen.ts';
import { betrokkeneToelaten, betrokkeneVerwijderen } from './betrokkenen.ts';
import type { BriefVastleggen } from './brief-vastleggen.ts';
import { briefVastleggen } from './brief-vastleggen.ts';
import type { MeldingGebeurtenis } from './gebeurtenissen.ts';
import type { TermijnenHerrekenen } from './herrekenen.ts';
import { termijnenHerrekenen } from './herrekenen.ts';
import type { InwonerInlichten, PersoonlijkPlanInleveren } from './inlichten.ts';
import { inwonerInlichten, persoonlijkPlanInleveren } from './inlichten.ts';
import type { MeldingDoen, MeldingSamenvoegen } from './melden.ts';
import { meldingDoen, meldingSamenvoegen } from './melden.ts';
import type { StukToevoegen } from './stuk-toevoegen.ts';
import { stukToevoegen } from './stuk-toevoegen.ts';
import type { TotMelding } from './toestand.ts';
import type { MeldingToevoegen } from './toevoegen.ts';
import { meldingToevoegen } from './toevoegen.ts';
import type { InwonerCorrigeren, OntvangstdatumCorrigeren } from './verbeteren.ts';
import { inwonerCorrigeren, ontvangstdatumCorrigeren } from './verbeteren.ts';
import type { AdresGeheimMaken, AdresGeheimOpheffen } from './adresgeheim.ts';
import { adresGeheimMaken, adresGeheimOpheffen } from './adresgeheim.ts';
import type { BewakingOverdragen, VertrouwelijkMaken, VertrouwelijkOpheffen } from './vertrouwelijk.ts';
import { bewakingOverdragen, vertrouwelijkMaken, vertrouwelijkOpheffen } from './vertrouwelijk.ts';

export type MeldingOpdracht =
  | MeldingDoen
  | MeldingToevoegen
  | MeldingSamenvoegen
  | OntvangstdatumCorrigeren
  | InwonerCorrigeren
  | InwonerInlichten
  | PersoonlijkPlanInleveren
  | MeldingDoorzenden
  | MeldingIntrekken
  | BetrokkeneToelaten
  | BetrokkeneVerwijderen
  | VertrouwelijkMaken
  | VertrouwelijkOpheffen
  | BewakingOverdragen
  | AdresGeheimMaken
  | AdresGeheimOpheffen
  | BriefVastleggen
  | TermijnenHerrekenen
  | StukToevoegen;

export const meldingHandelingen: Handelingen<MeldingOpdracht, TotMelding, MeldingGebeurtenis, LokaleRegels> =
  {
    meldingDoen,
    meldingToevoegen,
    meldingSamenvoegen,
    ontvangstdatumCorrigeren,
    inwonerCorrigeren,
    inwonerInlichten,
    persoonlijkPlanInleveren,
    meldingDoorzenden,
    meldingIntrekken,
    betrokkeneToelaten,
    betrokkeneVerwijderen,
    vertrouwelijkMaken,
    vertrouwelijkOpheffen,
    bewakingOverdragen,
    adresGeheimMaken,
    adresGeheimOpheffen,
    briefVastleggen,
    termijnenHerrekenen,
    stukToevoegen,
  };
