/// <reference types="vite/client" />

declare module 'virtual:catalogue' {
  export const catalogue: readonly import('./platform/catalogue.ts').CatalogueEntry[];
}

declare module '*.yaml' {
  /** The file as JSON, not yet checked. */
  const content: unknown;
  export default content;
}
