/** What the desk answers after a tool was used. Dates are ISO dates put into words by the page. */
export const desk = {
  /** {{name}}: name of the field as scripts write it. */
  'desk.argument.unknown': '这个工具没有“{{name}}”这一栏。',
  'desk.argument.invalid': '“{{name}}”这一栏填得不对。',

  /** Result lines of the desk for “order”; shown in the conversation and on the desk. */
  'desk.order.none': '这位顾客没有可以处理的订单。',
  'desk.order.unknown': '没有查到订单 {{order}}。',

  /** Result lines of the desk for “product”; shown in the conversation and on the desk. */
  'desk.product.which': '请先填写要查的商品。',
  'desk.product.unknown': '店里没有“{{product}}”这件商品。',

  /** One sentence for each status of the order. */
  'desk.look-up-order.unpaid':
    '订单 {{order}}：{{product}} × {{quantity}}，应付 {{amount}} 元，{{date}}下单，尚未付款。',
  'desk.look-up-order.paid':
    '订单 {{order}}：{{product}} × {{quantity}}，实付 {{amount}} 元，{{date}}下单，等待发货。',
  'desk.look-up-order.shipped':
    '订单 {{order}}：{{product}} × {{quantity}}，实付 {{amount}} 元，{{date}}下单，已发货。',
  'desk.look-up-order.delivered':
    '订单 {{order}}：{{product}} × {{quantity}}，实付 {{amount}} 元，{{date}}下单，已签收。',

  /** {{note}} is the last line of the carrier's record, {{date}} the expected day of arrival. */
  'desk.look-up-delivery.preparing': '{{carrier}} {{number}}：备货中。{{updated}}更新，{{place}}：{{note}}',
  'desk.look-up-delivery.preparing-eta':
    '{{carrier}} {{number}}：备货中，预计{{date}}送达。{{updated}}更新，{{place}}：{{note}}',
  'desk.look-up-delivery.in-transit': '{{carrier}} {{number}}：运输中。{{updated}}更新，{{place}}：{{note}}',
  'desk.look-up-delivery.in-transit-eta':
    '{{carrier}} {{number}}：运输中，预计{{date}}送达。{{updated}}更新，{{place}}：{{note}}',
  'desk.look-up-delivery.held':
    '{{carrier}} {{number}}：滞留，送达时间不明。{{updated}}更新，{{place}}：{{note}}',
  'desk.look-up-delivery.held-eta':
    '{{carrier}} {{number}}：滞留，预计{{date}}送达。{{updated}}更新，{{place}}：{{note}}',
  'desk.look-up-delivery.held-cause':
    '{{carrier}} {{number}}：滞留，送达时间不明。原因：{{cause}}。{{updated}}更新，{{place}}：{{note}}',
  'desk.look-up-delivery.held-cause-eta':
    '{{carrier}} {{number}}：滞留，预计{{date}}送达。原因：{{cause}}。{{updated}}更新，{{place}}：{{note}}',
  'desk.look-up-delivery.delivered': '{{carrier}} {{number}}：{{date}}已送达。{{place}}：{{note}}',
  'desk.look-up-delivery.shipment': '补发包裹 {{shipment}}：{{leaves}}出库，预计{{date}}送达。',
  'desk.look-up-delivery.none': '这个订单还没有物流记录。',

  /** Result lines of the desk for “look-up-product”; shown in the conversation and on the desk. */
  'desk.look-up-product.found': '{{product}}：{{price}} 元，库存 {{stock}}。{{features}}',

  /** Result lines of the desk for “look-up-policy”; shown in the conversation and on the desk. */
  'desk.look-up-policy.list': '本店规则：{{titles}}。',
  'desk.look-up-policy.found': '{{title}}：{{text}}',
  'desk.look-up-policy.found-more': '{{title}}：{{text}}（相关规则：{{others}}）',
  'desk.look-up-policy.none': '没有查到与“{{topic}}”有关的规则。现有规则：{{titles}}。',

  /** Result lines of the desk for “verify-identity”; shown in the conversation and on the desk. */
  'desk.verify-identity.done': '身份核实通过。',
  'desk.verify-identity.too-short': '请填写手机号后 {{digits}} 位。',
  'desk.verify-identity.wrong-phone': '与预留的手机号不符，核实未通过。',
  'desk.verify-identity.wrong-name': '与登记的姓名不符，核实未通过。',

  /** Result lines of the desk for “refund”; shown in the conversation and on the desk. */
  'desk.refund.done': '已退款 {{amount}} 元，原路退回。',
  'desk.refund.done-days': '已退款 {{amount}} 元，原路退回，{{days}} 天内到账。',
  'desk.refund.already': '这个订单已退 {{amount}} 元，没有可退的金额了。',
  'desk.refund.above-paid': '退款 {{amount}} 元超过了可退金额 {{left}} 元。',
  'desk.refund.unpaid': '订单尚未付款，不能退款。',
  /** The customer gets a replacement already; a refund beside it has a limit. */
  'desk.refund.after-replacement': '已经安排补发或换货，最多还能退 {{most}} 元。',
  'desk.refund.on-its-way': '包裹运输正常，送达或出现异常之前不能退款。',
  'desk.refund.too-late': '签收已超过 {{days}} 天，不在退款期限内。',
  'desk.refund.not-granted': '按本店规则，这种情况不能全额退款。',

  /** Result lines of the desk for “reship”; shown in the conversation and on the desk. */
  'desk.reship.standard':
    '已安排补发{{product}}，包裹 {{shipment}}，{{leaves}}出库，普通快递预计{{date}}送达。',
  'desk.reship.express': '已安排补发{{product}}，包裹 {{shipment}}，{{leaves}}出库，加急预计{{date}}送达。',
  'desk.reship.unpaid': '订单尚未付款，不能补发。',
  'desk.reship.not-sent-yet': '原包裹还没有发出，不需要补发。',
  'desk.reship.too-late': '已超过破损和质保期限，不能免费补发。',
  'desk.reship.on-its-way': '包裹运输正常，不能重复发货。',
  'desk.reship.not-granted': '按本店规则不提供免费补发。',

  /** Result lines of the desk for “exchange”; shown in the conversation and on the desk. */
  'desk.exchange.standard':
    '已安排换货，换成{{product}}，包裹 {{shipment}}，{{leaves}}出库，普通快递预计{{date}}送达。',
  'desk.exchange.express':
    '已安排换货，换成{{product}}，包裹 {{shipment}}，{{leaves}}出库，加急预计{{date}}送达。',
  'desk.exchange.unpaid': '订单尚未付款，请顾客直接改拍。',
  'desk.exchange.too-late': '已超过退换期限，不能换货。',
  'desk.exchange.on-its-way': '包裹正在路上，签收之后才能换货。',

  /** Result lines of the desk for “replacement”; shown in the conversation and on the desk. */
  'desk.replacement.already': '已经安排过包裹 {{shipment}}，不能再发。',
  'desk.replacement.refunded': '这个订单已退 {{amount}} 元，不能再免费发货。',
  'desk.replacement.no-express': '本店没有加急配送。',
  'desk.replacement.out-of-stock': '{{product}}库存只有 {{stock}} 件，发不出来。',

  /** Result lines of the desk for “adjust-price”; shown in the conversation and on the desk. */
  'desk.adjust-price.done': '已调整价格，减 {{amount}} 元。',
  'desk.adjust-price.which-amount': '请填写要调整的金额。',
  'desk.adjust-price.above-paid': '调整 {{amount}} 元超过了订单剩余金额 {{left}} 元。',
  'desk.adjust-price.above-limit': '优惠总额不能超过 {{most}} 元。',
  'desk.adjust-price.not-granted': '本店没有价保规则，不能调整价格。',
  'desk.adjust-price.too-late': '下单已超过 {{days}} 天的价保期。',

  /** Result lines of the desk for “coupon”; shown in the conversation and on the desk. */
  'desk.coupon.done': '已发放 {{amount}} 元优惠券。',
  'desk.coupon.not-granted': '本店没有可以发放的优惠券。',
  'desk.coupon.above-limit': '优惠券合计不能超过 {{most}} 元，还能发 {{left}} 元。',

  /** Result lines of the desk for “change-address”; shown in the conversation and on the desk. */
  'desk.change-address.done': '收货地址已改为：{{address}}',
  'desk.change-address.redirected': '已通知快递改送：{{address}}',
  'desk.change-address.which': '请填写新的收货地址。',
  'desk.change-address.delivered': '包裹已经签收，不能再改地址。',

  /** Result lines of the desk for “write-ticket”; shown in the conversation and on the desk. */
  'desk.write-ticket.done': '工单 {{ticket}} 已建立。',

  /** Result lines of the desk for “schedule-follow-up”; shown in the conversation and on the desk. */
  'desk.schedule-follow-up.done': '已设回访提醒：{{date}} {{time}}（{{hours}} 小时后）。',
  'desk.schedule-follow-up.too-far': '回访时间不能超过 {{days}} 天。',

  /** Result lines of the desk for “escalate”; shown in the conversation and on the desk. */
  'desk.escalate.done': '已连同记录转给主管。',
  'desk.escalate.done-to': '已连同记录转给{{to}}。',
  'desk.escalate.already': '已经转交过了。',

  /** Result lines of the desk for “update-profile”; shown in the conversation and on the desk. */
  'desk.update-profile.note': '已记入顾客档案：{{note}}',
  'desk.update-profile.contact': '顾客的联系方式已更新。',
  'desk.update-profile.empty': '请填写要记入档案的内容。',
} as const;
