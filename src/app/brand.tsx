/** Two speech bubbles that face each other. */
export const Brand = () => (
  <svg aria-hidden="true" width="30" height="30" viewBox="0 0 30 30" fill="none">
    <path
      d="M3 5.5A2.5 2.5 0 0 1 5.5 3h11A2.5 2.5 0 0 1 19 5.5v6a2.5 2.5 0 0 1-2.5 2.5H10l-4 3.5V14h-.5A2.5 2.5 0 0 1 3 11.5z"
      fill="var(--accent)"
    />
    <path
      d="M22.5 10.5h1.900A2.600 2.600 0 0 1 27 13.100v6.300a2.600 2.600 0 0 1-2.600 2.600H24v4l-4.5-4h-5.900A2.600 2.600 0 0 1 11 19.400v-1.900"
      stroke="var(--accent)"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
