/** Short names of the guide's sections, as they stand on cards and findings. */
export const guide = {
  /** Name of a section of the guide, chapter 1. */
  'guide.1.1': '交流的重要性',
  'guide.1.2': '引导式交流',
  'guide.1.3': '全书概览',

  /** Name of a section of the guide, chapter 2. */
  'guide.2.1': '线上交流的特点',
  'guide.2.2': '交流基本原则',
  'guide.2.3': '有效沟通技巧',

  /** Name of a section of the guide, chapter 3. */
  'guide.3.1': '了解需求与期望',
  'guide.3.2': '提问与倾听',
  'guide.3.3': '建立信任',

  /** Name of a section of the guide, chapter 4. */
  'guide.4.1': '疑虑与投诉',
  'guide.4.2': '处理投诉的步骤',
  'guide.4.3': '把投诉变成忠诚',

  /** Name of a section of the guide, chapter 5. */
  'guide.5.1': '收集客户信息',
  'guide.5.2': '用好客户信息',
  'guide.5.3': '保护客户隐私',

  /** Name of a section of the guide, chapter 6. */
  'guide.6.1': '客户关系管理',
  'guide.6.2': '长期关系',
  'guide.6.3': '关系维护',

  /** Name of a section of the guide, chapter 7. */
  'guide.7.1': '团队职责',
  'guide.7.2': '培训与提升',
  'guide.7.3': '团队文化',

  /** Name of a section of the guide, chapter 8. */
  'guide.8.1': '成功案例',
  'guide.8.2': '挑战与对策',
  'guide.8.3': '持续优化',

  /** Name of a section of the guide, chapter AT-1. */
  'guide.AT-1': '响应与预判',

  /** Name of a section of the guide, chapter AT-2. */
  'guide.AT-2': '精准答疑',

  /** Name of a section of the guide, chapter AT-3. */
  'guide.AT-3': '情绪管理',

  /** Name of a section of the guide, chapter AT-4. */
  'guide.AT-4': '处理纠纷',

  /** Name of a section of the guide, chapter AT-5. */
  'guide.AT-5': '个性化服务',

  /** Name of a section of the guide, chapter AT-6. */
  'guide.AT-6': '从对话中学习',

  /** Name of a section of the guide, chapter SM-1. */
  'guide.SM-1': '售前服务',

  /** Name of a section of the guide, chapter SM-2. */
  'guide.SM-2': '售中服务',

  /** Name of a section of the guide, chapter SM-3. */
  'guide.SM-3': '售后服务',

  /** Name of a section of the guide, chapter SM-4. */
  'guide.SM-4': '客户关怀',

  /** Name of a section of the guide, chapter CRM. */
  'guide.CRM': '客户关系策略',

  /** Name of a section of the guide, chapter OS-5. */
  'guide.OS-5.1': '满意与忠诚',
  'guide.OS-5.2': '服务标准',
} as const;
