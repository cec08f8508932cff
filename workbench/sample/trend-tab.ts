import { CHANGE, RESPONSE_COLUMNS } from './responses.ts';
import type { TabWriter } from './tab-writer.ts';

const { date, ease, recommend, channel, agent, reason, speed, friendliness } = RESPONSE_COLUMNS;
const answers = (column: string, from = 2): string => `Responses!${column}${from}:${column}`;

/** Trend, segments, before and after, drivers and everything a score carries, over the year of answers. */
export function writeTrendTab(tab: TabWriter, before: number): void {
  tab.sheet.look.setWidths([230, 150, 110, 110, 110, 110, 110, 110, 150, 330]);
  tab.title('Trend and segments');
  tab.line('Each formula stands in one cell, fills the table below it, and grows with the answers.');

  tab.heading('Month by month');
  tab.formula(`=CES_TREND(${answers(date)}, ${answers(ease)}, "month", "1-7")`);

  tab.heading('Which channel is hard?');
  tab.line('Each is set against all the others together. A note stands where the difference is more than chance.');
  tab.formula(`=CES_BY(${answers(channel)}, ${answers(ease)}, "1-7")`);

  tab.heading('Is anyone better or worse?');
  tab.formula(`=CES_BY(${answers(agent)}, ${answers(ease)}, "1-7")`);

  tab.heading(`Did the change of ${CHANGE} help?`);
  tab.line('From then on a request stayed with whoever answered it first.');
  const last = before + 1;
  tab.formula(`=CES_COMPARE(Responses!${ease}2:${ease}${last}, ${answers(ease, last + 1)}, "1-7")`);

  tab.heading('What do people with low scores name?');
  tab.formula(`=DRIVERS(${answers(ease)}, ${answers(reason)}, "CES", "1-7")`);

  tab.heading('Which rating explains the score?');
  tab.line('From the header row on, so that each rating has its name.');
  tab.formula(`=DRIVERS(${answers(ease, 1)}, Responses!${speed}1:${friendliness}, "CES", "1-7")`);

  tab.heading('Everything about the year');
  tab.line('"ease" says that a high answer is the easy one; without it that is assumed, and the summary says so.');
  tab.formula(`=CES_SUMMARY(${answers(ease)}, "1-7 ease")`);

  tab.heading('Net Promoter Score, quarter by quarter');
  tab.formula(`=NPS_TREND(${answers(date)}, ${answers(recommend)}, "quarter")`);
}
