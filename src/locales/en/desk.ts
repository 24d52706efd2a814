import type { desk as zhCN } from '../zh-CN/desk.ts';

export const desk = {
  'desk.argument.unknown': 'This tool has no field “{{name}}”.',
  'desk.argument.invalid': 'The field “{{name}}” isn’t filled in properly.',
  'desk.order.none': 'This customer has no order to work on.',
  'desk.order.unknown': 'No order {{order}} was found.',
  'desk.product.which': 'Enter the product you want to look up.',
  'desk.product.unknown': 'The shop has no product “{{product}}”.',

  'desk.look-up-order.unpaid':
    'Order {{order}}: {{product}} × {{quantity}}, ¥{{amount}} due, placed {{date}}, not paid yet.',
  'desk.look-up-order.paid':
    'Order {{order}}: {{product}} × {{quantity}}, ¥{{amount}} paid, placed {{date}}, waiting to be sent.',
  'desk.look-up-order.shipped':
    'Order {{order}}: {{product}} × {{quantity}}, ¥{{amount}} paid, placed {{date}}, sent.',
  'desk.look-up-order.delivered':
    'Order {{order}}: {{product}} × {{quantity}}, ¥{{amount}} paid, placed {{date}}, delivered.',

  'desk.look-up-delivery.preparing':
    '{{carrier}} {{number}}: being packed. Updated {{updated}}, {{place}}: {{note}}',
  'desk.look-up-delivery.preparing-eta':
    '{{carrier}} {{number}}: being packed, due {{date}}. Updated {{updated}}, {{place}}: {{note}}',
  'desk.look-up-delivery.in-transit':
    '{{carrier}} {{number}}: in transit. Updated {{updated}}, {{place}}: {{note}}',
  'desk.look-up-delivery.in-transit-eta':
    '{{carrier}} {{number}}: in transit, due {{date}}. Updated {{updated}}, {{place}}: {{note}}',
  'desk.look-up-delivery.held':
    '{{carrier}} {{number}}: held up, arrival unknown. Updated {{updated}}, {{place}}: {{note}}',
  'desk.look-up-delivery.held-eta':
    '{{carrier}} {{number}}: held up, due {{date}}. Updated {{updated}}, {{place}}: {{note}}',
  'desk.look-up-delivery.held-cause':
    '{{carrier}} {{number}}: held up, arrival unknown. Cause: {{cause}}. Updated {{updated}}, {{place}}: {{note}}',
  'desk.look-up-delivery.held-cause-eta':
    '{{carrier}} {{number}}: held up, due {{date}}. Cause: {{cause}}. Updated {{updated}}, {{place}}: {{note}}',
  'desk.look-up-delivery.delivered': '{{carrier}} {{number}}: delivered {{date}}. {{place}}: {{note}}',
  'desk.look-up-delivery.shipment': 'Replacement parcel {{shipment}}: leaves {{leaves}}, due {{date}}.',
  'desk.look-up-delivery.none': 'This order has no delivery record yet.',

  'desk.look-up-product.found': '{{product}}: ¥{{price}}, {{stock}} in stock. {{features}}',
  'desk.look-up-policy.list': 'Policies of this shop: {{titles}}.',
  'desk.look-up-policy.found': '{{title}}: {{text}}',
  'desk.look-up-policy.found-more': '{{title}}: {{text}} (see also: {{others}})',
  'desk.look-up-policy.none': 'No policy was found for “{{topic}}”. There are: {{titles}}.',

  'desk.verify-identity.done': 'Identity confirmed.',
  'desk.verify-identity.too-short': 'Enter the last {{digits}} digits of the phone number.',
  'desk.verify-identity.wrong-phone': 'That doesn’t match the phone number on file; identity not confirmed.',
  'desk.verify-identity.wrong-name': 'That doesn’t match the name on file; identity not confirmed.',

  'desk.refund.done': '¥{{amount}} refunded to the original payment method.',
  'desk.refund.done-days':
    '¥{{amount}} refunded to the original payment method; it arrives within {{days}} days.',
  'desk.refund.already': '¥{{amount}} of this order has been refunded; nothing is left to give back.',
  'desk.refund.above-paid': '¥{{amount}} is more than the ¥{{left}} that can still be refunded.',
  'desk.refund.unpaid': 'The order hasn’t been paid, so it can’t be refunded.',
  'desk.refund.after-replacement':
    'A replacement has been arranged; at most ¥{{most}} can be refunded beside it.',
  'desk.refund.on-its-way':
    'The parcel is moving normally; no refund before it arrives or something goes wrong.',
  'desk.refund.too-late': 'It arrived more than {{days}} days ago; the time for refunds has passed.',
  'desk.refund.not-granted': 'The shop’s policy doesn’t allow a full refund here.',

  'desk.reship.standard':
    '{{product}} will be sent again, parcel {{shipment}}; it leaves {{leaves}} and arrives {{date}} by standard delivery.',
  'desk.reship.express':
    '{{product}} will be sent again, parcel {{shipment}}; it leaves {{leaves}} and arrives {{date}} by express.',
  'desk.reship.unpaid': 'The order hasn’t been paid, so nothing can be sent again.',
  'desk.reship.not-sent-yet': 'The first parcel hasn’t left yet; there is nothing to send again.',
  'desk.reship.too-late': 'The time for damage and warranty has passed; no free replacement.',
  'desk.reship.on-its-way': 'The parcel is moving normally; it can’t be sent a second time.',
  'desk.reship.not-granted': 'The shop’s policy doesn’t include free replacements.',
  'desk.exchange.standard':
    'Exchange for {{product}} arranged, parcel {{shipment}}; it leaves {{leaves}} and arrives {{date}} by standard delivery.',
  'desk.exchange.express':
    'Exchange for {{product}} arranged, parcel {{shipment}}; it leaves {{leaves}} and arrives {{date}} by express.',
  'desk.exchange.unpaid': 'The order hasn’t been paid; the customer can simply order the other product.',
  'desk.exchange.too-late': 'The time for returns has passed; no exchange.',
  'desk.exchange.on-its-way': 'The parcel is on its way; it can be exchanged once it has arrived.',
  'desk.replacement.already': 'Parcel {{shipment}} has been arranged; another can’t be sent.',
  'desk.replacement.refunded':
    '¥{{amount}} of this order has been refunded; nothing more can be sent free of charge.',
  'desk.replacement.no-express': 'This shop has no express delivery.',
  'desk.replacement.out-of-stock': 'Only {{stock}} of {{product}} in stock; it can’t be sent.',

  'desk.adjust-price.done': 'Price adjusted by ¥{{amount}}.',
  'desk.adjust-price.which-amount': 'Enter the amount to adjust by.',
  'desk.adjust-price.above-paid': '¥{{amount}} is more than the ¥{{left}} left on the order.',
  'desk.adjust-price.above-limit': 'Courtesies can’t exceed ¥{{most}} in total.',
  'desk.adjust-price.not-granted': 'This shop has no price protection, so the price can’t be adjusted.',
  'desk.adjust-price.too-late': 'The order is older than the {{days}} days of price protection.',
  'desk.coupon.done': 'Coupon for ¥{{amount}} given.',
  'desk.coupon.not-granted': 'This shop has no coupons to give.',
  'desk.coupon.above-limit': 'Coupons can’t exceed ¥{{most}} in total; ¥{{left}} is left.',

  'desk.change-address.done': 'Delivery address changed to: {{address}}',
  'desk.change-address.redirected': 'The carrier has been told to deliver to: {{address}}',
  'desk.change-address.which': 'Enter the new delivery address.',
  'desk.change-address.delivered': 'The parcel has been delivered; the address can’t be changed any more.',

  'desk.write-ticket.done': 'Ticket {{ticket}} written.',
  'desk.schedule-follow-up.done': 'Follow-up set for {{date}} {{time}} (in {{hours}} h).',
  'desk.schedule-follow-up.too-far': 'A follow-up can’t be more than {{days}} days away.',
  'desk.escalate.done': 'Passed to the supervisor with the record.',
  'desk.escalate.done-to': 'Passed to {{to}} with the record.',
  'desk.escalate.already': 'This case has been passed on already.',
  'desk.update-profile.note': 'Added to the customer’s file: {{note}}',
  'desk.update-profile.contact': 'The customer’s contact details have been updated.',
  'desk.update-profile.empty': 'Enter what should go into the file.',
} as const satisfies Record<keyof typeof zhCN, string>;
