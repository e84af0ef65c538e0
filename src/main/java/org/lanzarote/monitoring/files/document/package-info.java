/**
 * Recognises a file by its content, and lets through only documents that hold nothing but text; no database.
 *
 * <p>Accepted are PDF, DOCX, ODT, XLSX, ODS and plain text. Of each kind a list says what a text needs: parts,
 * elements, fields and functions of packages, streams and orders of a PDF. What is not on the list is refused,
 * with its page or part and with what to do. What programs add unasked (a preview, the settings of a printer) is
 * made blank. It is one feature of many files, since a way around the list of one kind is a way around all.
 * Attachments, copies, the workbook and the package of a reply use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.files.document;

import org.jspecify.annotations.NullMarked;
