/** Topics of what happened. */
export const INCIDENT_TOPICS = [
  'incident',
  'when-it-happened',
  'symptom',
  'error-shown',
  'condition-on-arrival',
  'packaging',
  'evidence',
  'steps-taken',
  'frequency',
  'who-was-there',
] as const;

/** What a question is about: the closed list. */
export const TOPICS = [
  ...INCIDENT_TOPICS,
  'purpose',
  'occasion',
  'recipient',
  'deadline',
  'quantity',
  'budget',
  'priority',
  'environment',
  'habit',
  'experience',
  'current-product',
  'taste',
  'size-and-fit',
  'health',
  'compatibility',
  'concern',
  'alternatives',
  'order-identity',
  'account-identity',
  'contact',
  'address',
  'delivery-preference',
  'payment-method',
  'price-paid',
  'promotion-used',
  'invoice-details',
  'warranty-proof',
  'desired-outcome',
  'acceptable-alternative',
  'availability',
  'consent',
  'earlier-contact',
  'reason-for-leaving',
  'satisfaction',
] as const;

export type Topic = (typeof TOPICS)[number];

/** Topics close enough that a question about one lets out an `adjacent` fact of another. */
export const TOPIC_NEIGHBOURS: readonly (readonly Topic[])[] = [
  INCIDENT_TOPICS,
  ['purpose', 'occasion', 'recipient', 'deadline'],
  ['budget', 'priority', 'concern', 'alternatives', 'taste'],
  ['environment', 'habit', 'purpose', 'experience', 'current-product'],
  ['size-and-fit', 'compatibility', 'health'],
  ['order-identity', 'account-identity', 'contact', 'address', 'delivery-preference'],
  ['payment-method', 'price-paid', 'promotion-used', 'invoice-details', 'warranty-proof'],
  [
    'desired-outcome',
    'acceptable-alternative',
    'availability',
    'consent',
    'earlier-contact',
    'reason-for-leaving',
    'satisfaction',
  ],
];
