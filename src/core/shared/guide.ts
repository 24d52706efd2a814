/** Sections of the guide that scenarios and checks may cite. */
export const GUIDE_SECTIONS = [
  '1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '4.1', '4.2', '4.3', '5.1', '5.2', '5.3',
  '6.1', '6.2', '6.3', '7.1', '7.2', '7.3', '8.1', '8.2', '8.3',
  'AT-1', 'AT-2', 'AT-3', 'AT-4', 'AT-5', 'AT-6', 'SM-1', 'SM-2', 'SM-3', 'SM-4', 'CRM', 'OS-5.1', 'OS-5.2',
] as const;
export type GuideSection = (typeof GUIDE_SECTIONS)[number];
