/**
 * Recognises a file by its content, and lets through only documents that hold nothing but text; no database.
 *
 * <p>It accepts PDF, DOCX, ODT, XLSX, ODS and plain text. Of packages a list says what a text needs: parts, elements, fields
 * and functions. What is not on the list is refused, with its page or part and with what to do. What programs add unasked (a
 * preview, the settings of a printer) is made blank. Attachments, copies, the workbook and the package of a reply use it. No
 * request enters here.
 *
 * <p>It is one feature, since each kind of file is judged by the same words, colours and lists.
 */
@NullMarked
package org.lanzarote.monitoring.files.document;

import org.jspecify.annotations.NullMarked;
