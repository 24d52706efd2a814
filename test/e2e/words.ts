/** What a trainee types in each language, and what the interface calls things. */
export const WORDS = {
  zh: {
    scenario: '碎在路上的杯子',
    replies: [
      '您好，盼了几天的杯子，一拆开全是碎片，换谁都会又心疼又生气。这次是我们没有包好，真的对不起。您愿意跟我说说，收到时外面的箱子是什么样的吗？',
      '谢谢您告诉我。碎的样子您拍照了吗？还有，这只杯子您原本打算拿来做什么用呢？',
      '给妈妈挑的生日礼物成了这样，您肯定更着急。您最晚哪一天要拿到手？',
      '我跟您核对一下：这是送妈妈的生日礼物，三天后就要用，箱子送到时就压坏了，照片您也拍了，我理解得对吗？我们可以免费补发一只新的，也可以全额退款，邮费都由我们承担，碎的不用寄回。您更想要哪一种？',
    ],
    done: '已经给您加急补发了，今天18点前发出，明天送到，赶得上妈妈的生日，您不用花一分钱。这样安排您看可以吗？',
    last: '新杯子送到以后，我后天再联系您，确认它完完整整。祝阿姨生日快乐，再见！',
    reship: '补发',
    express: '加急',
    confirm: /确认.*补发|补发$/,
  },
  en: {
    scenario: 'Broken on arrival',
    replies: [
      "Hello, you waited days for that mug and then found a heap of shards, that must have been so disappointing. I'm sorry we didn't pack it well enough. Could you tell me what the outer box looked like when it reached you?",
      'Thank you for telling me. Did you take any photos of the damage? And what did you have planned for the mug?',
      "Your mum's birthday present in pieces: anybody would be upset about that. What day do you need a new one by?",
      "Let me make sure I've got this right: it's a birthday present for your mum, you need it in three days, the box was crushed and you have photos. Is that correct? I can send you a new one free of charge or give you a full refund. We pay the postage and you don't need to send the pieces back. Which would you prefer?",
    ],
    done: "I've sent your replacement by express. It leaves today before 18:00 and arrives tomorrow, in time for the birthday, and it won't cost you anything. Are you happy with that?",
    last: "I'll write to you the day after tomorrow to make sure the new mug arrived in one piece. I hope your mum has a lovely birthday. Goodbye!",
    reship: 'Send a replacement',
    express: 'Express',
    confirm: /Confirm/,
  },
} as const;
