import { describe, expect, test } from 'vitest';
import { SpokenError } from '../spoken.ts';
import { faultCode, faultMessage, isOfTheItem, isTransient, spokenDatabaseError } from './faults.ts';

const fault = (code: string, message = 'failed') => Object.assign(new Error(message), { code });
const wrapped = (inner: Error) => new Error('Failed query: select 1', { cause: inner });

describe('faults', () => {
  test('are found under what wrapped them', () => {
    expect(faultCode(wrapped(wrapped(fault('40P01'))))).toBe('40P01');
    expect(faultCode(new AggregateError([fault('ECONNREFUSED')]))).toBe('ECONNREFUSED');
    expect(faultCode(new Error('bug'))).toBeNull();
    expect(faultMessage(wrapped(fault('x', 'deadlock detected')))).toBe('deadlock detected');
  });

  test.each([
    ['40001', true, false],
    ['40P01', true, false],
    ['23505', true, true],
    ['57P01', true, false],
    ['22P05', false, true],
    ['54000', false, true],
    ['53100', false, false],
    ['42P01', false, false]
  ])('%s: again %j, of the item %j', (code, again, ofTheItem) => {
    expect([isTransient(fault(code)), isOfTheItem(fault(code))]).toEqual([again, ofTheItem]);
  });

  test.each([
    ['ECONNREFUSED', 'database-unreachable'],
    ['CONNECT_TIMEOUT', 'database-unreachable'],
    ['28P01', 'database-refused'],
    ['3D000', 'database-missing'],
    ['53100', 'database-full'],
    ['ENOSPC', 'database-full'],
    ['42501', 'database-denied'],
    ['EACCES', 'folder-denied']
  ])('%s is said as %s, with the place', (code, expected) => {
    const spoken = spokenDatabaseError(wrapped(fault(code)), 'localhost:5432/nhip');
    expect(spoken?.code).toBe(expected);
    expect(spoken?.spoken.vi).toContain('localhost:5432/nhip');
    expect(spoken?.spoken.en).toContain('localhost:5432/nhip');
  });

  test('anything else stays what it is', () => {
    expect(spokenDatabaseError(new TypeError('bug'), 'x')).toBeNull();
    expect(spokenDatabaseError(fault('42P01'), 'x')).toBeNull();
    const spoken = new SpokenError('config', { vi: 'a', en: 'b' });
    expect(spokenDatabaseError(spoken, 'x')).toBe(spoken);
  });
});
