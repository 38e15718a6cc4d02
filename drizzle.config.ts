/** How drizzle-kit makes migrations from the schema: `npm run db:generate`. */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/lib/server/db/schema*.ts',
  out: './drizzle'
});
