import type { Gesprekspunt } from './gebeurtenissen.ts';

export interface Agendapunt {
  readonly naam: string;
  readonly artikel: string;
  /** What the point is about, for who leads the conversation. */
  readonly vraag: string;
  /**
   * The law asks for findings here, so a tick alone is not enough: courts quash decisions on it
   * (Awb 3:2; CRvB 2018:3243).
   */
  readonly bevinding: boolean;
}

/** The ten points: nine of Beleidsregels 3.4 (Stein) and the pgb of Wmo 2.3.2 lid 6. */
export const GESPREKSAGENDA: Readonly<Record<Gesprekspunt, Agendapunt>> = {
  behoeften: {
    naam: 'Behoeften, persoonskenmerken en voorkeuren',
    artikel: 'Wmo 2.3.2 lid 4 a',
    vraag: 'Wat heeft de inwoner nodig, wie is het, en wat vindt hij of zij belangrijk?',
    bevinding: true,
  },
  eigenKracht: {
    naam: 'Eigen kracht en gebruikelijke hulp',
    artikel: 'Wmo 2.3.2 lid 4 b',
    vraag: 'Wat lukt zelf, en wat kunnen huisgenoten gewoon doen? Wat niet, en waarom?',
    bevinding: true,
  },
  sociaalNetwerk: {
    naam: 'Sociaal netwerk',
    artikel: 'Wmo 2.3.2 lid 4 c',
    vraag: 'Wie zijn er, wat doen zij nu, en wat zouden zij kunnen en willen doen?',
    bevinding: true,
  },
  mantelzorg: {
    naam: 'Wat de mantelzorger nodig heeft',
    artikel: 'Wmo 2.3.2 lid 4 d',
    vraag: 'Is er een mantelzorger? Houdt die het vol, en welke hulp is daarvoor nodig?',
    bevinding: true,
  },
  algemeneVoorzieningen: {
    naam: 'Algemene voorzieningen',
    artikel: 'Wmo 2.3.2 lid 4 e',
    vraag: 'Welke voorziening is er zonder besluit voor iedereen, en is die genoeg?',
    bevinding: false,
  },
  collectieveVoorzieningen: {
    naam: 'Collectieve voorzieningen en andere wetten',
    artikel: 'Wmo 2.3.2 lid 4 e-f',
    vraag: 'Kan een voorziening voor een groep, of een andere wet (zoals Wlz of Zvw), helpen?',
    bevinding: false,
  },
  criteria: {
    naam: 'Wanneer iemand een maatwerkvoorziening krijgt',
    artikel: 'Wmo 2.1.3 lid 2 a',
    vraag: 'Is uitgelegd waar de gemeente naar kijkt?',
    bevinding: false,
  },
  eigenBijdrage: {
    naam: 'Eigen bijdrage',
    artikel: 'Wmo 2.3.2 lid 4 g',
    vraag: 'Is uitgelegd wat de inwoner zelf betaalt, en dat het CAK die rekening stuurt?',
    bevinding: false,
  },
  privacy: {
    naam: 'Privacy',
    artikel: 'AVG 13-14, Wmo 5.1.1',
    vraag: 'Is uitgelegd welke gegevens we vragen, waarom, en wat de rechten zijn?',
    bevinding: false,
  },
  pgb: {
    naam: 'Persoonsgebonden budget (pgb)',
    artikel: 'Wmo 2.3.2 lid 6',
    vraag: 'Is in gewone taal uitgelegd dat een pgb kan, en wat dat van de inwoner vraagt?',
    bevinding: false,
  },
};
