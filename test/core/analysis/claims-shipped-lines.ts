/** A scenario, a reply in it before the desk did anything, and what of it is true (+) or false (-). */
export type ShippedLine = readonly [scenario: string, reply: string, ...judged: string[]];

const MUG = 'broken-on-arrival';
const SHOES = 'still-unpaid';
const JACKET = 'stuck-parcel';
const BAG = 'which-backpack';
const MONITOR = 'whose-order';

export const SHIPPED_ZH: readonly ShippedLine[] = [
  [MUG, '实在对不起，杯子碎了您7天内跟我说就行，邮费我们出。', '+damage-window-days', '+postage-paid-by'],
  [MUG, '破损的话签收后七天之内拍张照给我，免费补一只，碎的不用寄回来。', '+damage-window-days'],
  [MUG, '破损要三天内反馈才给补发哦', '-damage-window-days'],
  [MUG, '已经给您退了95块，三天之内到账。', '-refund', '+refund-arrives-days'],
  [MUG, '我先帮您走加急补发，明天就能到，加急费不收您的。', '+planned-arrival'],
  [MUG, '要是今天六点前确认，当天就能发出，后天到。'],
  [MUG, '退款当天就到账，您放心。', '-refund-arrives-days'],
  [MUG, '您是说退款要十天才到账吗？那不会的，3天内就到。'],
  [MUG, '这只柿红马克杯是95元，能进洗碗机。', '+price', '-dishwasher-safe'],
  [SHOES, '今天五点前付款，当天就发货，周四能到您手上。', '+ship-cutoff', '+planned-arrival'],
  [SHOES, '您下午五点之前付款就行，当天发出。', '+ship-cutoff'],
  [SHOES, '晚上八点前付款都能当天发出。', '-ship-cutoff'],
  [SHOES, '拍下后15天内降价我给您补差价。', '+price-protection-days'],
  [SHOES, '现在买30天保价，您尽管放心。', '-price-protection-days'],
  [SHOES, '鞋不合适可以退，7天无理由，来回运费我们包。', '+return-window-days', '+postage-paid-by'],
  [SHOES, '不合脚的话要退，运费得您自己出哦。', '-postage-paid-by'],
  [SHOES, '不是让您自己掏运费，退货邮费店里承担的。', '+postage-paid-by'],
  [SHOES, '加急的话多加15块，明天到。', '+express-fee'],
  [SHOES, '这双359，38码脚长24正好。'],
  [
    JACKET,
    '包裹卡在江北转运中心了，因为暴雨停运，后天到。',
    '+delivery-state',
    '+delivery-cause',
    '+arrival',
  ],
  [JACKET, '您的件正在派送，今天就能到。', '-delivery-state', '-arrival'],
  [JACKET, '明天恢复中转，周四送到您那儿，今天确实到不了。', '+arrival'],
  [JACKET, '退款一般1天内就到账，原路退回。', '+refund-arrives-days'],
  [JACKET, '您别急，之前客服说周三到，那个时间不准，应以周四为准。'],
  [BAG, '晴雨20L现价279，装得下15.6寸电脑。', '+price', '+laptop'],
  [BAG, '轻城14L也能放15.6寸的本子，169元。', '+price'],
  [BAG, '拉链肩带保两年，坏了免费修。', '+warranty-months'],
  [BAG, '远岭30L是459，质保一年。', '+price', '-warranty-months'],
  [MONITOR, '没人在家的话会放驿站，存5天，过期退回我们店里，全额退款。'],
  [MONITOR, '已经给您开好工单了，同事今晚八点前联系您父亲本人。', '-write-ticket'],
];

export const SHIPPED_EN: readonly ShippedLine[] = [
  [MUG, "Breakages have to be reported within 48 hours, I'm afraid.", '-damage-window-days'],
  [
    MUG,
    'A refund would be back on your card in three days or so, a replacement gets to you tomorrow by express.',
    '+refund-arrives-days',
    '+planned-arrival',
  ],
  [MUG, "I've just sent a new one off to you by express, no charge.", '-reship'],
  [
    MUG,
    "If you'd rather have the money back, it takes up to 3 days to show in your account.",
    '+refund-arrives-days',
  ],
  [MUG, "You don't need to send the pieces back and you won't pay any postage.", '+postage-paid-by'],
  [MUG, "You'd have to cover the return postage for the broken one.", '-postage-paid-by'],
  [MUG, "Don't worry, nobody is asking you to pay for postage."],
  [
    MUG,
    "The Persimmon Mug is 95 yuan and it's fine in the microwave, just not the dishwasher.",
    '+price',
    '+microwave-safe',
  ],
  [MUG, "You'll have your refund within 24 hours.", '-refund-arrives-days'],
  [
    SHOES,
    "Pay by five and they leave today, so they'd be with you on Thursday.",
    '+ship-cutoff',
    '+planned-arrival',
  ],
  [SHOES, 'As long as you pay before 5 this afternoon they ship today.', '+ship-cutoff'],
  [SHOES, 'Orders paid by midnight go out the same day.', '-ship-cutoff'],
  [SHOES, 'If the price comes down within 15 days we give you the difference.', '+price-protection-days'],
  [SHOES, "We'll refund any price drop within a month.", '-price-protection-days'],
  [
    SHOES,
    "Try them on at home; if they don't fit you've got 7 days to send them back and we pay the postage both ways.",
    '+return-window-days',
    '+postage-paid-by',
  ],
  [SHOES, 'Sending them back is at your own cost, I should say.', '-postage-paid-by'],
  [SHOES, "You said you had to pay the postage last time; with us you don't."],
  [SHOES, 'Express is 15 yuan extra and takes a day.', '+express-fee', '+express-days'],
  [
    JACKET,
    "Your parcel has been stuck at the Northgate hub since the storm; it'll be moving again tomorrow and with you on Thursday.",
    '+delivery-state',
    '+arrival',
  ],
  [JACKET, "It's out for delivery now, you'll get it this afternoon.", '-delivery-state', '-arrival'],
  [JACKET, "It won't be there before Thursday, sorry."],
  [
    JACKET,
    'I can send another jacket by express, which would get to you tomorrow, Wednesday.',
    '+planned-arrival',
  ],
  [JACKET, 'Your refund is done, it takes one day.', '-refund', '+refund-arrives-days'],
  [JACKET, 'The delay is down to customs.', '-delivery-cause'],
  [BAG, 'The Drizzle 20 is 279 and takes a 15.6-inch laptop.', '+price', '+laptop'],
  [BAG, 'The Citylight 14 would take a 15.6 inch laptop too.', '-laptop'],
  [BAG, 'It comes with a two-year guarantee on zips and straps.', '+warranty-months'],
  [BAG, "The Highline 30 is 499 with a year's warranty.", '-warranty-months'],
  [
    MONITOR,
    "A colleague will ring your mum before eight tonight; I've opened a ticket for that.",
    '-write-ticket',
  ],
  [MONITOR, "If nobody's in, the parcel waits five days at a pick-up point, then it comes back to us."],
];
