/** What kit carries for every request and every page. */
import type { Ground } from '$lib/ui/ground.ts';
import type { Lang } from '$lib/ui/messages/index.ts';

declare global {
  namespace App {
    interface Locals {
      lang: Lang;
      /** Empty while the reader follows the machine. */
      ground: Ground | '';
    }
    interface PageData {
      lang: Lang;
    }
    interface Error {
      message: string;
      /** Names one failure in the server's log; shown for copying. */
      code?: string;
      /** The message was written for readers and can be shown as it is. */
      spoken?: boolean;
    }
  }
}

export {};
