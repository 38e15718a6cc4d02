import { isAbsolute } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { ConfigError } from './spoken.ts';

const refusal = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error('was taken');
};

describe('readConfig', () => {
  test('an empty environment serves the embedded database of the project', () => {
    const config = readConfig({ PORT: '', HOST: '', DATABASE_URL: ' ' });
    expect(config).toMatchObject({ databaseUrl: null, host: '127.0.0.1', port: 3000 });
    expect(isAbsolute(config.dir)).toBe(true);
    expect(config.dir.endsWith('.nhip')).toBe(true);
  });

  test('every setting is taken', () => {
    const env = {
      DATABASE_URL: 'postgresql://u@h:5433/db?sslmode=require',
      NHIP_DIR: '/srv/nhip',
      HOST: '::',
      PORT: '8080'
    };
    expect(readConfig(env)).toEqual({
      databaseUrl: env.DATABASE_URL,
      dir: '/srv/nhip',
      host: '::',
      port: 8080
    });
  });

  test.each([
    ['not an address', 'nhip', /không phải địa chỉ PostgreSQL/],
    ['another protocol', 'mysql://u:bi-mat@h/db', /không phải địa chỉ PostgreSQL/],
    ['a port out of range', 'postgres://u:bi-mat@h:99999/db', /không phải địa chỉ PostgreSQL/],
    ['a raw percent sign', 'postgres://u:bi-mat%@h/db', /%25/],
    ['no database', 'postgres://u:bi-mat@h:5432', /thiếu tên kho dữ liệu/],
    ['no database but a slash', 'postgres://u:bi-mat@h/', /thiếu tên kho dữ liệu/]
  ])('DATABASE_URL with %s', (_what, url, expected) => {
    const message = refusal({ DATABASE_URL: url });
    expect(message).toMatch(expected);
    expect(message).toMatch(/DATABASE_URL/);
    expect(message).not.toContain('bi-mat');
  });

  test.each(['0', '65536', '-1', '80a', '3.5', ' 80'])('PORT=%s', (port) => {
    expect(refusal({ PORT: port })).toContain('1 đến 65535');
  });
});
