import { mount } from './app/mount.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
await mount(root);
