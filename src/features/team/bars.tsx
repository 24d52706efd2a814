/** The picture of a page without sessions: four bars in the dimensions' hues. */
export const Bars = () => (
  <svg aria-hidden="true" width="112" height="80" viewBox="0 0 112 80" fill="none">
    <path d="M8 72h96" stroke="var(--line-strong)" strokeWidth="2" strokeLinecap="round" />
    <rect x="16" y="34" width="14" height="38" rx="3" fill="var(--empathy)" opacity="0.75" />
    <rect x="40" y="18" width="14" height="54" rx="3" fill="var(--accuracy)" opacity="0.75" />
    <rect x="64" y="46" width="14" height="26" rx="3" fill="var(--questioning)" opacity="0.75" />
    <rect x="88" y="26" width="14" height="46" rx="3" fill="var(--resolution)" opacity="0.75" />
  </svg>
);
