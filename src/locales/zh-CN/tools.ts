/** Names of the desk tools and their fields. */
export const tools = {
  /** Name of a desk tool, short enough for its button. */
  'tool.look-up-order': '查订单',
  'tool.look-up-delivery': '查物流',
  'tool.look-up-product': '查商品',
  'tool.look-up-policy': '查规则',
  'tool.verify-identity': '核实身份',
  'tool.refund': '退款',
  'tool.reship': '补发',
  'tool.exchange': '换货',
  'tool.adjust-price': '改价',
  'tool.coupon': '发优惠券',
  'tool.change-address': '改地址',
  'tool.write-ticket': '建工单',
  'tool.schedule-follow-up': '约回访',
  'tool.escalate': '转主管',
  'tool.update-profile': '记档案',

  /** Label of a field in a tool's form. */
  'field.order': '订单号',
  'field.product': '商品',
  'field.topic': '关键词',
  'field.phone': '手机号',
  'field.identity': '姓名',
  'field.amount': '金额（元）',
  'field.by': '快递方式',
  'field.address': '地址',
  'field.to': '转给',
  'field.in': '多久以后',
  'field.summary': '情况',
  'field.note': '备注',
} as const;
