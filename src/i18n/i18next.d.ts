import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: typeof import('./nl/app.json');
      common: typeof import('./nl/common.json');
      explore: typeof import('./nl/explore.json');
      join: typeof import('./nl/join.json');
      participant: typeof import('./nl/participant.json');
      rejections: typeof import('./nl/rejections.json');
      scene: typeof import('./nl/scene.json');
      start: typeof import('./nl/start.json');
    };
  }
}
