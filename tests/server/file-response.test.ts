import { expect, test } from 'vitest'
import { contentDisposition, fileResponse } from '#app/server/file-response.server.ts'

test('a Danish file name is sent in UTF-8, with a plain one before it', () => {
  expect(contentDisposition('Blå øje – ærligt.docx')).toBe(
    'attachment; filename="Blaa oeje - aerligt.docx"; ' +
      "filename*=UTF-8''Bl%C3%A5%20%C3%B8je%20%E2%80%93%20%C3%A6rligt.docx",
  )
})

test('a name cannot end the header or begin another', () => {
  const header = contentDisposition('a"; filename="b\r\nSet-Cookie: c.docx')
  expect(header).not.toMatch(/[\r\n]/)
  expect(header.match(/"/g)).toHaveLength(2)
})

test('a file says what it is and how long, and no cache keeps it', async () => {
  const response = fileResponse('Plan', 'zip', new Uint8Array([1, 2, 3]))
  expect(response.headers.get('Content-Type')).toBe('application/zip')
  expect(response.headers.get('Content-Length')).toBe('3')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]))
})
