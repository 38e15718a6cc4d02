/** Reads the settings of a process from its environment and refuses those that cannot work. */
import { resolve } from 'node:path';
import { projectRoot } from './project.ts';
import { ConfigError } from './spoken.ts';

export interface Config {
  /** `postgres://…`, or null for the embedded database in `dir`. */
  readonly databaseUrl: string | null;
  /** Absolute path of the folder that holds the embedded database. */
  readonly dir: string;
  readonly host: string;
  readonly port: number;
}

const DEFAULT_PORT = 3000;
const DEFAULT_HOST = '127.0.0.1';

/**
 * DATABASE_URL, NHIP_DIR (default: `.nhip` in the project), HOST, PORT. Empty counts as not set.
 * @throws ConfigError naming the setting and the cure; a password in DATABASE_URL never appears in it.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return {
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    dir: resolve(env.NHIP_DIR || resolve(projectRoot(), '.nhip')),
    host: env.HOST || DEFAULT_HOST,
    port: readPort(env.PORT)
  };
}

function readDatabaseUrl(value: string | undefined): string | null {
  const text = value?.trim();
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) throw malformedUrl('protocol');
  if (!decodable(url)) throw malformedUrl('encoding');
  if (url.pathname.length < 2) throw malformedUrl('database');
  return text;
}

/** `%` written raw in a password is the usual reason why the driver cannot decode an address. */
function decodable(url: URL): boolean {
  try {
    [url.username, url.password, url.pathname].forEach(decodeURIComponent);
    return true;
  } catch {
    return false;
  }
}

function malformedUrl(part: 'protocol' | 'encoding' | 'database'): ConfigError {
  const example = 'postgres://user:password@host:5432/nhip';
  const why = {
    protocol: { vi: 'không phải địa chỉ PostgreSQL', en: 'is not a PostgreSQL address' },
    encoding: { vi: 'có ký tự % chưa mã hoá (viết %25)', en: 'has an unescaped % (write %25)' },
    database: { vi: 'thiếu tên kho dữ liệu ở cuối', en: 'lacks the database name at its end' }
  }[part];
  return new ConfigError({
    vi: `DATABASE_URL ${why.vi}. Viết theo mẫu ${example}, hoặc bỏ trống để dùng kho nhúng.`,
    en: `DATABASE_URL ${why.en}. Write it like ${example}, or leave it empty for the embedded database.`
  });
}

function readPort(value: string | undefined): number {
  if (!value) return DEFAULT_PORT;
  const port = Number(value);
  if (/^\d+$/.test(value) && port > 0 && port < 65536) return port;
  throw new ConfigError({
    vi: `PORT là "${value}", không phải số cổng từ 1 đến 65535. Sửa hoặc bỏ trống (${DEFAULT_PORT}).`,
    en: `PORT is "${value}", not a port from 1 to 65535. Mend it or leave it empty (${DEFAULT_PORT}).`
  });
}
