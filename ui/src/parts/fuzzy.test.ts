import { expect, test } from 'vitest';

import { fuzzyFound, fuzzyScore } from './fuzzy';

const COMMANDS = [
  'Add touchpoint',
  'Add pain point',
  'Zoom out',
  'Save',
  'Save as…',
  'Show the whole map',
  '添加接触点',
  '添加痛点',
];

const find = (question: string) => fuzzyFound(question, COMMANDS, (text) => [text]);

test('letters in order find, the start of words first', () => {
  expect(find('atp')[0]).toBe('Add touchpoint');
  expect(find('add pain')).toEqual(['Add pain point']);
  expect(find('pain add')).toEqual(['Add pain point']);
  expect(find('sv')).toEqual(['Save', 'Save as…']);
  expect(find('vs')).toEqual([]);
  expect(find('save')).toEqual(['Save', 'Save as…']);
});

test('Chinese is found by any part of it', () => {
  expect(find('痛点')).toEqual(['添加痛点']);
  expect(find('接触')).toEqual(['添加接触点']);
  expect(find('路线')).toEqual([]);
});

test('capitals, accents and full-width letters are plain letters', () => {
  expect(fuzzyScore('ＳＡＶＥ', 'save')).not.toBeNull();
  expect(fuzzyScore('café', 'CAFE')).not.toBeNull();
});

test('nothing asked is everything; one of several texts is enough', () => {
  expect(find(' ')).toEqual(COMMANDS);
  expect(fuzzyFound('save', ['存盘'], () => ['存盘', 'Save'])).toEqual(['存盘']);
});
