/** Reads the faults of both drivers: which may be tried again, which concern one article, which stop the work. */
import { isSpoken, SpokenError } from '../spoken.ts';

/** SQLSTATE or system error code, found under whatever wrapped it, our own words included. */
export function faultCode(error: unknown): string | null {
  for (let at: unknown = error, depth = 0; at && depth < 5; depth++) {
    const { code, cause, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown[] };
    if (typeof code === 'string' && code && !isSpoken(at)) return code;
    at = cause ?? errors?.[0];
  }
  return null;
}

/** Innermost message: drivers wrap it with the whole statement. */
export function faultMessage(error: unknown): string {
  const { message, cause } = error as { message?: unknown; cause?: unknown };
  return cause ? faultMessage(cause) : String(message ?? error);
}

/** Two transactions met: serialization failure, deadlock, or a row that another made first. */
const MET = ['40001', '40P01', '23505'];
/** The connection broke; the next try gets a new one. Whether the last statement was committed is unknown. */
const BROKEN = ['57P01', '57P02', 'CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'ECONNRESET', 'EPIPE'];

/** The connection is gone, and with it the transaction that was open on it. */
export const isBroken = (error: unknown): boolean => BROKEN.includes(faultCode(error) ?? '');

/** The same work may succeed when tried again; it must change nothing when it had succeeded after all. */
export function isTransient(error: unknown): boolean {
  return [...MET, ...BROKEN].includes(faultCode(error) ?? '');
}

/** The statement was refused for its own values (classes 22, 23, 54): another article may still pass. */
export function isOfTheItem(error: unknown): boolean {
  return /^(22|23|54)...$/.test(faultCode(error) ?? '');
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '53300'
]);

/** The message for people of a fault of the database itself; null for any other error. */
export function spokenDatabaseError(error: unknown, where: string): SpokenError | null {
  if (isSpoken(error)) return error;
  const code = faultCode(error);
  if (code === null) return null;
  if (UNREACHABLE.has(code)) return unreachable(where, error, code);
  if (['28000', '28P01'].includes(code)) return refused(where, error);
  if (code === '3D000') return missing(where, error);
  if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT') return full(where, error);
  if (code === '42501' || code === '25006') return denied(where, error);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return folderDenied(where, error);
  if (['EEXIST', 'ENOTDIR'].includes(code)) return noFolder(where, error);
  return null;
}

const unreachable = (where: string, cause: unknown, code: string) =>
  new SpokenError(
    'database-unreachable',
    {
      vi: `Không nối được tới PostgreSQL ở ${where} (${code}). Khởi động PostgreSQL hoặc sửa DATABASE_URL.`,
      en: `PostgreSQL at ${where} does not answer (${code}). Start PostgreSQL or mend DATABASE_URL.`
    },
    cause
  );

const refused = (where: string, cause: unknown) =>
  new SpokenError(
    'database-refused',
    {
      vi: `PostgreSQL ở ${where} không nhận tên hoặc mật khẩu trong DATABASE_URL. Sửa lại hai phần đó.`,
      en: `PostgreSQL at ${where} refuses the user or password in DATABASE_URL. Mend these two.`
    },
    cause
  );

const missing = (where: string, cause: unknown) =>
  new SpokenError(
    'database-missing',
    {
      vi: `Chưa có kho dữ liệu ở ${where}. Tạo bằng lệnh createdb rồi chạy lại.`,
      en: `There is no database at ${where}. Make it with createdb, then run again.`
    },
    cause
  );

const full = (where: string, cause: unknown) =>
  new SpokenError(
    'database-full',
    {
      vi: `Ổ đĩa của kho dữ liệu ở ${where} đã đầy. Những gì đã lưu vẫn nguyên; giải phóng chỗ rồi chạy lại.`,
      en: `The disk of the database at ${where} is full. What was stored is whole; free some space, then run again.`
    },
    cause
  );

const denied = (where: string, cause: unknown) =>
  new SpokenError(
    'database-denied',
    {
      vi: `Tài khoản trong DATABASE_URL không có quyền ghi ở ${where}. Cấp quyền tạo bảng rồi chạy lại.`,
      en: `The user in DATABASE_URL may not write at ${where}. Grant it the right to create tables, then run again.`
    },
    cause
  );

const folderDenied = (where: string, cause: unknown) =>
  new SpokenError(
    'folder-denied',
    {
      vi: `Không được phép ghi vào ${where}. Cấp quyền ghi, hoặc đặt NHIP_DIR sang thư mục khác.`,
      en: `${where} may not be written. Give write permission, or set NHIP_DIR to another folder.`
    },
    cause
  );

const noFolder = (where: string, cause: unknown) =>
  new SpokenError(
    'folder-denied',
    {
      vi: `${where} không phải thư mục. Đặt NHIP_DIR sang một thư mục.`,
      en: `${where} is not a folder. Set NHIP_DIR to a folder.`
    },
    cause
  );
