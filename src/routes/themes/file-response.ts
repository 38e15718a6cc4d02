/** A file of themes as an answer that a browser saves. */

export const themeFileResponse = (file: string, name: string): Response =>
  new Response(file, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store'
    }
  });
