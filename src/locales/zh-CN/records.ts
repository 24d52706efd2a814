export const records = {
  /** A file that should hold a session record is no JSON at all. */
  'record.not-json': '这不是 JSON 文件',
  /** JSON, but something else than a record. */
  'record.not-a-record': '文件里没有练习记录',
  /** The file was written by a newer version of the app. */
  'record.newer-format': '记录是格式 {{format}}，这里只认得到格式 {{known}}，请先更新；文件没有改动',
  /** A field is missing or has a wrong value. */
  'record.damaged': '记录损坏：{{where}} 不对；文件没有改动',
  /** Events are not in the order of time. */
  'record.out-of-order': '记录损坏：事件的时间前后颠倒',
  /** The record names a scenario that this app does not have. */
  'record.unknown-scenario': '这里没有场景“{{id}}”，无法重放',
  /** A file that should hold a shift (several customers at once) holds something else. */
  'record.not-a-shift': '文件里没有当班记录',
  /** An event of a shift names a customer by a number that the shift does not have; event counts from 1. */
  'record.no-such-customer': '当班记录损坏：第 {{event}} 个事件里的顾客不在名单上；文件没有改动',
  /** A shift's file carries the text of a scenario that cannot be read; {{where}}: its place in the file. */
  'record.bad-source': '文件里带的场景“{{id}}”读不了（{{where}}）；文件没有改动',
  /** A script uses a placeholder that the desk does not have. */
  'script.unknown-placeholder': '工作台上没有“{{name}}”',
  /** An item of a shift's script names a customer by a number that the shift does not have. */
  'script.no-such-customer': '没有这位顾客，这一班只有 {{customers}} 位，从 0 数起',
  /** An exemplar's script ends above or below the band it should fall in. */
  'exemplar.overall':
    '{{name}} 范例（{{lang}}，顾客编号 {{seed}}）总分 {{score}}，应在 {{low}}–{{high}} 之间',
  /** The great exemplar misses the mark in one dimension. */
  'exemplar.dimension':
    '{{name}} 范例（{{lang}}，顾客编号 {{seed}}）{{dimension}} 得 {{score}} 分，至少应有 {{low}}',
  /** An exemplar ends otherwise than it should. */
  'exemplar.outcome': '{{name}} 范例（{{lang}}，顾客编号 {{seed}}）结局是 {{outcome}}，应为 {{wanted}}',
  /** The customer of the great exemplar is not content. */
  'exemplar.stars': '{{name}} 范例（{{lang}}，顾客编号 {{seed}}）只得 {{stars}} 星，至少应有 {{low}}',
} as const;
