import { countPart, type PartCounts, type PartSetting } from '#shared/imports/count-part.ts';
import type { ColumnChunk } from '#shared/sources/column-chunk.ts';
import { SourceCounter } from '#shared/sources/count-source.ts';
import { decoderMaker } from './decoder.ts';
import type { PartAnswer, PartOrder } from './messages.ts';
import { withZone } from './zone-days.ts';

/** Counts parts of a file, each of whole records, beside other workers. */
let setting: PartSetting | undefined;
let chunks: ColumnChunk[] = [];
const counter = new SourceCounter({ level: 0, onChunk: (chunk) => chunks.push(chunk) });

addEventListener('message', ({ data }: MessageEvent<PartOrder>) => {
  if ('setting' in data) {
    const { understood } = data.setting;
    setting = { ...data.setting, understood: { ...understood, options: withZone(understood.options) } };
    counter.level = data.level;
  } else if ('end' in data) answer({ cube: counter.finish() });
  else {
    counter.level = Math.max(counter.level, data.level);
    counter.begin(data.part);
    const counts = counted(data.bytes, data.part);
    counter.flush();
    answer({ part: data.part, counts, chunks });
    chunks = [];
  }
});

function counted(bytes: Uint8Array, part: number): PartCounts | undefined {
  try {
    return countPart(bytes, part === 0, setting!, decoderMaker, counter.watch);
  } catch {
    // Whatever it is, counting in one go finds it again and can say in which row.
    return undefined;
  }
}

function answer(message: PartAnswer): void {
  postMessage(message);
}
