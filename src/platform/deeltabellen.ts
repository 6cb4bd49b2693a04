import type { BezwaarTabel } from './bezwaartabel.ts';
import type { ContactpuntTabel } from './contacttabel.ts';
import type { DoorlooptijdmetingTabel } from './doorlooptijdtabel.ts';
import type { DossierpersoonTabel } from './dossierpersoontabel.ts';
import type { ToetsuitnodigingTabel } from './uitnodigingtabel.ts';
import type { VoortzettingspuntTabel } from './voortzettingtabel.ts';

/** Read tables with some rows for a dossier. Made from the state, always rebuildable. */
export interface Deeltabellen {
  dossierpersoon: DossierpersoonTabel;
  toetsuitnodiging: ToetsuitnodigingTabel;
  bezwaar: BezwaarTabel;
  contactpunt: ContactpuntTabel;
  voortzettingspunt: VoortzettingspuntTabel;
  doorlooptijdmeting: DoorlooptijdmetingTabel;
}
