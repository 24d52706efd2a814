const IRREGULAR = new Map(
  Object.entries({
    be: 'am is are was were been being',
    have: 'has had having',
    do: 'does did done doing',
    use: 'uses used using',
    get: 'got gotten gets getting',
    go: 'went gone goes going',
    take: 'took taken takes taking',
    send: 'sent',
    wear: 'wore worn',
    tell: 'told',
    break: 'broke broken',
    spend: 'spent',
    pay: 'paid',
    buy: 'bought',
    make: 'made',
    come: 'came',
    see: 'saw seen',
    say: 'said',
    speak: 'spoke spoken',
    keep: 'kept',
    leave: 'left',
    wake: 'woke',
    think: 'thought',
    choose: 'chose chosen',
    tear: 'torn tore',
    begin: 'began begun',
    shrink: 'shrank shrunk',
    hold: 'held',
    sleep: 'slept',
    drink: 'drank drunk',
    ache: 'aches aching ached achy',
    put: 'putting',
    set: 'setting settings',
    catch: 'caught',
    feel: 'felt',
    write: 'wrote written',
    give: 'gave given',
    know: 'knew known',
    find: 'found',
    show: 'shown',
    run: 'ran',
    drive: 'drove driven',
    cancel: 'cancelled cancelling canceled canceling cancellation',
    travel: 'travelled travelling traveled',
    photo: 'photos foto fotos photograph photographs pic pics picture pictures image images',
    colour: 'color colors colours coloured',
    favourite: 'favorite',
    child: 'children kid kids',
    allergy: 'allergies allergic',
    you: 'u ya ye',
    your: 'ur',
    please: 'pls plz',
    receive: 'recieve recieved received receives',
    receipt: 'reciept receipts',
    occur: 'occured occurred occurs occurring',
    address: 'adress addresses',
    pajama: 'pyjamas',
    need: 'needed needing needs',
    this: 'dis',
    people: 'persons',
    foot: 'feet',
    person: 'someone somebody anyone anybody',
    deliver: 'delivery deliveries delivered delivering',
    refund: 'refunded refunding money-back',
    exchange: 'exchanged swap',
    replace: 'replacement replacing replaced replacements',
    no: 'nope',
    bill: 'billing billed',
    ship: 'shipping shipped shipment',
    install: 'installed installing installation',
    invoice: 'invoicing invoices invoiced',
    wash: 'washing washed',
  }).flatMap(([stem, forms]) => [stem, ...forms.split(' ')].map((form) => [form, stem] as const)),
);

const VOWEL = /[aeiouy]/;

function withoutSuffix(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing') && word.length > 4 && VOWEL.test(word.slice(0, -3)))
    return undoubled(word.slice(0, -3));
  if (word.endsWith('ed') && !word.endsWith('eed') && word.length > 4) return undoubled(word.slice(0, -2));
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && word.length > 3 && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** `plann` is `plan`; `call` and `pass` stay. */
function undoubled(word: string): string {
  const last = word.at(-1);
  return last !== undefined && last === word.at(-2) && !'lsz'.includes(last) ? word.slice(0, -1) : word;
}

/** A word without its inflection; equal for all forms of a word, not always a word itself. */
export function stem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  const bare = withoutSuffix(word);
  const stemmed = IRREGULAR.get(bare) ?? bare;
  return stemmed.length > 4 && stemmed.endsWith('e') ? stemmed.slice(0, -1) : stemmed;
}
