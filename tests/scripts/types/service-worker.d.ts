// What the types of service workers lack.

/// <reference types="serviceworker" />

interface WorkerGlobalScope {
  // `self.addEventListener` knows only the events of every worker.
  addEventListener<K extends keyof ServiceWorkerGlobalScopeEventMap>(
    type: K,
    listener: (event: ServiceWorkerGlobalScopeEventMap[K]) => unknown,
  ): void;
}

interface WorkerNavigator {
  /** Not in Safari and Firefox. https://wicg.github.io/savedata/ */
  readonly connection?: { readonly saveData: boolean };
}
