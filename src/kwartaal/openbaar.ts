import type { OpenbaarCijfer } from './gebeurtenissen.ts';

/**
 * What was published about other municipalities, to hold one's own figures against with care. Each with its source and
 * year; measured in another way, mostly years ago, and so never shown in the same table or picture as one's own.
 */
export const OPENBARE_CIJFERS: readonly OpenbaarCijfer[] = [
  {
    wat: 'Gemeenten die de acht weken van de Wmo niet halen',
    cijfer: 'ongeveer 1 op de 4',
    bron: 'Kassa, overgenomen door gemeente.nu',
    jaar: 'januari 2023',
  },
  {
    wat: 'Mensen die langer dan acht weken wachten op een besluit, landelijk',
    cijfer: 'ongeveer 3.500',
    bron: 'Kassa, overgenomen door gemeente.nu',
    jaar: 'januari 2023',
  },
  {
    wat: 'Mensen die wachten op een aanbieder, landelijk',
    cijfer: 'ongeveer 6.000',
    bron: 'Kassa, overgenomen door gemeente.nu',
    jaar: 'januari 2023',
  },
  {
    wat: 'Tijd tot er hulp is, gemiddeld',
    cijfer: '11 weken; bij 1 op de 5 mensen 16 weken of langer',
    bron: 'Kassa, overgenomen door gemeente.nu',
    jaar: 'januari 2023',
  },
  {
    wat: 'Groei van het aantal mensen met hulp bij het huishouden sinds het abonnementstarief, landelijk',
    cijfer: '27%',
    bron: 'Gemeentelijke Monitor Sociaal Domein (CBS), aangehaald in een raadsnotitie van Stein',
    jaar: 'sinds 2019; de notitie noemt geen eindjaar',
  },
  {
    wat: 'Mensen met een Wmo-voorziening per 1.000 inwoners, Nederland',
    cijfer: '58',
    bron: 'BBV-indicator, aangehaald door Gouda',
    jaar: 'eerste helft 2016',
  },
];
