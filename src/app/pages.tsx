import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { PageSkeleton } from '../components/index.ts';
import { HomePage } from '../features/practise/home/home-page.tsx';
import { loadMessages, useText } from '../locales/index.ts';
import { MissingPage } from './missing-page.tsx';

/** A page that comes with its own code and sentences when it is opened. */
const page = (load: () => Promise<ComponentType>, ...namespaces: string[]) =>
  lazy(async () => {
    const [component] = await Promise.all([load(), loadMessages(...namespaces)]);
    return { default: component };
  });

const DeskPage = page(
  () => import('../features/practise/desk/desk-page.tsx').then((module) => module.DeskPage),
  'workbench',
  'acts',
  'desk',
  'tools',
);

const ShiftPage = page(
  () => import('../features/practise/shift/start/shift-page.tsx').then((module) => module.ShiftPage),
  'shift',
  'issues',
);
const ShiftRunPage = page(
  () => import('../features/practise/shift/run/shift-run-page.tsx').then((module) => module.ShiftRunPage),
  'shift',
  'records',
  'issues',
  'workbench',
  'acts',
  'desk',
  'tools',
);
const ShiftReportPage = page(
  () =>
    import('../features/practise/shift/report/shift-report-page.tsx').then(
      (module) => module.ShiftReportPage,
    ),
  'shift',
  'records',
  'issues',
);

/** Doors built beside this one; a door that is not there yet leads to the missing page. */
const doors = import.meta.glob<Record<string, ComponentType>>('../features/{report,author,team}/*-page.tsx');
const door = (name: string, component: string) => async () =>
  (await doors[`../features/${name}/${name}-page.tsx`]?.())?.[component] ?? MissingPage;

/** What it takes to put a finished session into words. */
const SESSION_WORDS = ['desk', 'tools', 'acts', 'mood', 'checks', 'scores'];

const ReportPage = page(door('report', 'ReportPage'), 'report', 'records', 'game', ...SESSION_WORDS);
const ComparePage = page(
  () => import('../features/report/compare/compare-page.tsx').then((module) => module.ComparePage),
  'report',
  'records',
  ...SESSION_WORDS,
);
const AuthorPage = page(door('author', 'AuthorPage'), 'author', 'issues', 'records', ...SESSION_WORDS);
const TeamPage = page(door('team', 'TeamPage'), 'team', 'records', ...SESSION_WORDS);

/** Pages that load by themselves; inside the author's and the team's rooms the page stays. */
const pageKey = (pathname: string): string => {
  const [room = '', ...rest] = pathname.split('/').filter(Boolean);
  return room === 'author' || room === 'team' ? room : [room, ...rest].join('/');
};

export function Pages() {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <Suspense key={pageKey(pathname)} fallback={<PageSkeleton label={t('ui.loading')} />}>
      <Routes>
        <Route path="/" element={<HomePage />} />
        <Route path="/practise" element={<HomePage />} />
        <Route path="/practise/:scenario" element={<DeskPage />} />
        <Route path="/shift" element={<ShiftPage />} />
        <Route path="/shift/run" element={<ShiftRunPage />} />
        <Route path="/shift/report/:id" element={<ShiftReportPage />} />
        <Route path="/report/:id" element={<ReportPage />} />
        <Route path="/compare/:id" element={<ComparePage />} />
        <Route path="/author/*" element={<AuthorPage />} />
        <Route path="/team/*" element={<TeamPage />} />
        <Route path="*" element={<MissingPage />} />
      </Routes>
    </Suspense>
  );
}
