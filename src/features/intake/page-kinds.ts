declare module '../../reports/pages/pages.ts' {
  interface PageKinds {
    round: { readonly kind: 'round'; readonly network: string; readonly round: string };
    application: { readonly kind: 'application'; readonly round: string; readonly application: string };
  }
}

export {};
