/** A rule of the standard about these messages that is not checked here, and why. */
interface NietGetoetst {
  readonly codes: readonly string[];
  readonly waarom: string;
}

/** Every other rule about the seven messages; docs/iwmo-regels.md is made with this. */
export const NIET_GETOETST: readonly NietGetoetst[] = [
  {
    codes: ['TR056', 'TR332', 'TR333', 'TR347'],
    waarom:
      'Vraagt alle nummers die de afzender ooit gebruikte; het berichtenboek houdt dubbele nummers zelf tegen.',
  },
  {
    codes: ['TR063', 'TR071', 'TR074', 'TR326', 'TR382', 'TR413', 'TR414', 'TR415', 'OP072', 'OP155'],
    waarom: 'Vraagt de eerdere starts en stops van de levering. Dubbel binnen een bericht ziet TR101.',
  },
  {
    codes: ['TR318', 'TR323', 'TR385', 'TR389', 'TR390'],
    waarom: 'Vraagt de eerdere declaraties. Dubbel binnen een bericht zien TR314, TR315, TR316 en TR416.',
  },
  {
    codes: ['TR321', 'TR322', 'TR369', 'IV076', 'IV077', 'IV078', 'IV079', 'IV042'],
    waarom: 'Vraagt wat al gedeclareerd is, en of de toewijzing inspannings- of outputgericht is.',
  },
  {
    codes: ['TR379', 'IV093', 'IV094', 'IV097'],
    waarom:
      'Zegt welke toewijzing een verzoek beantwoordt. Het berichtenboek vult dan de referentie in; of alles is toegewezen, ziet een mens.',
  },
  {
    codes: ['TR381', 'TR418', 'IV075'],
    waarom: 'Vraagt de productcodelijst en de tarieven uit het contract.',
  },
  {
    codes: ['OP090', 'OP090x2', 'OP090x4', 'OP080', 'OP095', 'OP039', 'OP047'],
    waarom: 'Zegt hoe partijen met berichten omgaan; aan een bericht is het niet te zien.',
  },
  {
    codes: ['OP003', 'OP043', 'OP086', 'IV046', 'IV047', 'IV052', 'IV074', 'IV002'],
    waarom: 'Vraagt een oordeel of gegevens van buiten het berichtenverkeer (veiligheid, pgb, verblijf).',
  },
  {
    codes: ['IV084', 'IV085', 'IV086', 'IV089', 'IV090', 'IV091', 'IV092'],
    waarom:
      'Zegt hoe een aanbieder declareert of vraagt; wat eraan te toetsen is, staat in de regels hierboven.',
  },
];

/** Rules that another one, or the form of the message, holds already. */
export const GEDEKT: Readonly<Record<string, string>> = {
  OP033: 'CS058, voor zover het bericht het laat zien',
  OP033x2: 'CS058',
  OP071: 'TR101, binnen een bericht',
  OP076: 'vorm: Soort is verplicht',
  OP079: 'vorm: Bsn is verplicht',
  OP091: 'vorm: Soort is verplicht',
  OP130: 'vorm: Naam is verplicht; TR006',
  IV007: 'vorm; CS050',
  IV009: 'CS139',
  IV024: 'vorm: hele eurocenten',
  IV034: 'kop.ts vult 1.0.0 in',
  IV066: 'OP033x1',
  IV081: 'TR341, TR346',
  IV096: 'TR101, TR019',
  IV033: 'retourbericht.ts: de XSLTs zijn niet gebruikt, dus XsltVersie blijft weg',
  IV087: 'declaratieantwoord.ts',
  IV088: 'retouroordeel.ts',
  TR337: 'declaratieantwoord.ts neemt over van de declaratie',
  TR342: 'declaratieantwoord.ts',
  TR366: 'declaratieantwoord.ts neemt over van de declaratie',
  TR367: 'declaratieantwoord.ts neemt over van de declaratie',
  TR371: 'declaratieantwoord.ts neemt over van de declaratie',
  TR376: 'declaratieantwoord.ts neemt over van de declaratie',
};
