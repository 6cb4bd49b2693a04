import { antwoordFormulieren } from './formulier-antwoorden.tsx';
import { schrijfFormulieren } from './formulier-schrijven.tsx';

export const contactFormulieren = [...schrijfFormulieren, ...antwoordFormulieren] as const;
