// The program of a thread that reads large messages beside the pages.
import { parentPort } from 'node:worker_threads';
import type { Leesopdracht } from './lezer.ts';
import { doeLeeswerk } from './leeswerk.ts';

parentPort?.on('message', ({ naam, bytes, vraag }: Leesopdracht) => {
  parentPort?.postMessage(doeLeeswerk(naam, bytes, vraag));
});
