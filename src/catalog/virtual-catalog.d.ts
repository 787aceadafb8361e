/** The slices of the catalog that `catalogPlugin()` makes at build time, one module for each need. */

declare module 'virtual:catalog/full' {
  export const catalog: import('./Catalog.ts').Catalog;
}

declare module 'virtual:catalog/places' {
  export const places: import('./Catalog.ts').PlaceLabel[];
}

declare module 'virtual:catalog/terms' {
  export const terms: import('./Catalog.ts').CatalogTerm[];
}

declare module 'virtual:catalog/details' {
  export const details: import('./Catalog.ts').CatalogDetail[];
}

declare module 'virtual:catalog/pages' {
  export const pages: import('./Catalog.ts').CatalogPage[];
}

declare module 'virtual:catalog/forms' {
  export const forms: import('./Catalog.ts').WorkingForm[];
}

declare module 'virtual:catalog/scripts' {
  export const scripts: import('./Catalog.ts').CatalogScript[];
  /** Every question there is: the general ones, those of the places and those of the scripts. */
  export const questions: import('./Catalog.ts').CatalogQuestion[];
}
