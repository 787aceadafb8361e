import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: typeof import('./nl/app.json');
      scene: typeof import('./nl/scene.json');
    };
  }
}
