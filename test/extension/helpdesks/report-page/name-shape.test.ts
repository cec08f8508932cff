import { expect, test } from 'vitest';
import { isStructureWord } from '../../../../extension/helpdesks/report-page/known-words.ts';
import { nameShape } from '../../../../extension/helpdesks/report-page/name-shape.ts';

test.each([
  ['thread-4711__from-mira', 'thread-N__from-x'],
  ['isReplyEditor2', 'isReplyEditorN'],
  ['user-7041', 'user-N'],
  ['message12', 'messageN'],
  ['a1B2c', 'H'],
  ['css-1q2w3e', 'css-H'],
  ['Button_root__x9Kq2', 'Button_root__H'],
  ['user-asa-oberg', 'user-x-x'],
  ['user-aholm', 'user-x'],
  ['aholm7', 'H'],
  ['annaMariaHolm', 'x'],
  ['userAnnaHolm', 'userX'],
  ['ANNAHolmList', 'XList'],
  ['sys_display.incident.caller_id', 'sys_display.incident.caller_id'],
])('of %s is told %s', (name, shape) => {
  expect(nameShape(name, isStructureWord)).toBe(shape);
});
