import type { issues as zhCN } from '../zh-CN/issues.ts';

export const issues = {
  'issues.too-large': 'The file is too large; {{most}} characters is the most.',
  'issues.yaml-syntax': 'Line {{line}}, column {{column}} can’t be read. Please check how it is written.',
  'issues.yaml-duplicate-key': 'Line {{line}}, column {{column}}: this name stands here twice.',
  'issues.yaml-indent':
    'Line {{line}}, column {{column}}: the indentation is off. Things of one level have to line up.',
  'issues.yaml-tab': 'Line {{line}}, column {{column}}: indent with spaces, not with tabs.',
  'issues.yaml-missing-char':
    'Line {{line}}, column {{column}}: a quotation mark, bracket, comma or space is missing.',
  'issues.yaml-several':
    'Line {{line}}, column {{column}}: a file holds one thing only. Please remove the “---”.',
  'issues.yaml-tag': 'Line {{line}}, column {{column}}: type marks beginning with “!” can’t be used.',
  'issues.yaml-aliases': 'There are too many references (*name). Please write the content out.',
  'issues.yaml-too-deep': 'This is nested too deeply to be read.',

  'issues.format-missing': 'The format is missing. Please begin the file with format: {{newest}}.',
  'issues.format-newer':
    'The file has format {{format}}; this program knows formats up to {{newest}}. Please update the program.',
  'issues.format-unknown': 'There is no format “{{format}}”. Please write format: {{newest}}.',
  'issues.is-a-shop': 'This is a shop, not a scenario.',
  'issues.not-a-shop': 'This is no shop: kind: shop is missing.',

  'issues.missing': 'This has to be filled in.',
  'issues.unknown-key': 'There is nothing called “{{key}}” here.',
  'issues.unknown-key-near': 'There is nothing called “{{key}}” here. Did you mean “{{near}}”?',
  'issues.not-text': 'This has to be text.',
  'issues.not-a-number': 'This has to be a number.',
  'issues.not-whole': 'This has to be a whole number.',
  'issues.not-yes-or-no': 'This has to be true or false.',
  'issues.not-a-list': 'This has to be a list.',
  'issues.not-a-mapping': 'This has to be written as “name: content”.',
  'issues.not-one-of': '“{{value}}” isn’t one of: {{options}}.',
  'issues.not-one-of-near': 'There is no choice “{{value}}”. Did you mean “{{near}}”?',
  'issues.not-a-name':
    '“{{value}}” can’t be an id. Use small letters, digits and hyphens, as in late-parcel.',
  'issues.not-a-clock': '“{{value}}” is no time of day. Write it like 09:30.',
  'issues.too-short': 'This can’t be empty.',
  'issues.too-long': 'This is too long; {{most}} characters is the most.',
  'issues.too-few': 'At least {{least}} needed here.',
  'issues.too-many': 'At most {{most}} can stand here.',
  'issues.too-low': 'This can’t be less than {{least}}.',
  'issues.too-high': 'This can’t be more than {{most}}.',
  'issues.invalid': 'This isn’t right.',

  'issues.unknown-shop': 'There is no shop “{{id}}”.',
  'issues.unknown-product': 'The shop has no product “{{id}}”. It has: {{known}}.',
  'issues.unknown-point': 'There is no point “{{id}}”. There are: {{known}}.',
  'issues.unknown-fact': 'There is no fact “{{id}}”. There are: {{known}}.',
  'issues.unknown-date': 'There is no “{{id}}” under dates. There are: {{known}}.',
  'issues.unknown-check': 'The score has no check “{{id}}”.',
  'issues.duplicate-id': '“{{id}}” stands here twice.',

  'issues.clock-reversed': 'The start, {{from}}, is later than the end, {{to}}.',
  'issues.range-reversed': 'The first number, {{low}}, is greater than the second, {{high}}.',
  'issues.too-young': 'Customers have to be at least {{least}}.',
  'issues.too-old': 'Customers can be {{most}} at most.',

  'issues.delivery-without-order':
    'Without an order there is no delivery. Add an order or remove the delivery.',
  'issues.delivery-contradicts-order':
    'A delivery that is “{{state}}” contradicts an order that is “{{status}}”.',
  'issues.update-before-order': 'The delivery record is older than the order; {{days}} days ago is the most.',
  'issues.arrival-of-delivered': 'The parcel has arrived, so it can’t arrive in some days.',
  'issues.lapsed-with-order': 'A lapsed customer has no order of the last eight months.',

  'issues.no-full-resolution': 'No way out meets the customer’s need fully (meets: fully).',
  'issues.condition-empty': 'This condition is empty and can never be met.',
  'issues.at-least-impossible': 'atLeast has to be from 1 to {{most}}.',
  'issues.arrival-missing': 'The arrival has to be told, but the delivery has no arrivesInDays.',
  'issues.date-without-shipping': 'These tools send nothing, so the date “{{date}}” means nothing here.',
  'issues.date-out-of-reach':
    'The quickest arrives in {{days}} days, too late for “{{date}}” (in {{due}} days).',
  'issues.tool-without-order': '{{tool}} can’t be used without an order.',
  'issues.tool-refused': 'The shop’s policies refuse {{tool}}.',
  'issues.remedy-step-without-tool': 'The steps include remedy, but no way out needs a tool (done).',

  'issues.fact-without-neighbours':
    'The topics “{{topics}}” have no neighbours, so nothing brings this fact out. Use asked.',
  'issues.objection-never-raised':
    'No way out recommends a product, so the objection to “{{id}}” never comes up.',
  'issues.date-unused': 'The date “{{id}}” isn’t used.',

  'issues.unknown-placeholder': 'There is no placeholder “{{name}}”.',
  'issues.unknown-placeholder-near': 'There is no placeholder “{{name}}”. Did you mean “{{near}}”?',
  'issues.placeholder-not-there': 'In this scenario there is no “{{name}}” to put here.',
  'issues.placeholder-too-early': '“{{name}}” exists only after its tool has been used.',
  'issues.placeholder-one-sided': 'The other language uses “{{name}}”, this one doesn’t.',

  'issues.mention-empty': 'There is nothing on one side of a “|”.',
  'issues.mention-never-said': 'The great exemplar never says this: {{mention}}',
  'issues.zh-without-han': 'This should be Chinese.',
  'issues.en-mostly-han': 'This should be English.',
  'issues.html-tag': '“{{tag}}” will be shown as it stands, not as formatting.',

  'issues.exemplar-silent': 'Nobody says a word in this exemplar.',
  'issues.do-nothing-does': 'The do-nothing exemplar can’t say anything or use a tool.',
  'issues.end-not-last': 'Nothing can follow an end.',
  'issues.coupon-above-limit': 'Coupons of ¥{{given}} in total are above the shop’s limit of ¥{{most}}.',
  'issues.no-express': 'The shop’s policies have no express delivery.',
  'issues.hint-harms': 'A hint can’t lead the trainee to “{{act}}”.',
  'issues.rule-twice': 'Another policy sets the rule “{{rule}}” to a different value.',
} as const satisfies Record<keyof typeof zhCN, string>;
