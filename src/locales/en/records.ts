import type { records as zhCN } from '../zh-CN/records.ts';

export const records = {
  'record.not-json': 'this is not a JSON file',
  'record.not-a-record': 'there is no session record in this file',
  'record.newer-format':
    'this record is format {{format}}; only formats up to {{known}} are known here, so update first; the file is untouched',
  'record.damaged': 'the record is damaged at {{where}}; the file is untouched',
  'record.out-of-order': 'the record is damaged: its events are out of order',
  'record.unknown-scenario': 'there is no scenario "{{id}}" here, so it cannot be replayed',
  'record.not-a-shift': 'there is no shift record in this file',
  'record.no-such-customer':
    'the shift record is damaged: event {{event}} names a customer who is not on the list; the file is untouched',
  'record.bad-source':
    'the scenario "{{id}}" that came with the file cannot be read (at {{where}}); the file is untouched',
  'script.unknown-placeholder': 'nothing called "{{name}}" stands on the desk',
  'script.no-such-customer': 'there is no such customer; this shift has {{customers}}, counted from 0',
  'exemplar.overall':
    'the {{name}} exemplar ({{lang}}, seed {{seed}}) scores {{score}} overall; it should lie between {{low}} and {{high}}',
  'exemplar.dimension':
    'the {{name}} exemplar ({{lang}}, seed {{seed}}) scores {{score}} in {{dimension}}; it should have at least {{low}}',
  'exemplar.outcome':
    'the {{name}} exemplar ({{lang}}, seed {{seed}}) ends {{outcome}}; it should end {{wanted}}',
  'exemplar.stars':
    'the {{name}} exemplar ({{lang}}, seed {{seed}}) gets {{stars}} stars; it should get at least {{low}}',
} as const satisfies Record<keyof typeof zhCN, string>;
