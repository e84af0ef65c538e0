/**
 * Recognises a file by its content, and lets through only documents that hold nothing but text; no database.
 *
 * <p>Accepted are PDF, DOCX, ODT, XLSX, ODS and plain text. Pictures, film, sound, archives, macros, embedded files and
 * links to files are refused with their page or part; the preview that LibreOffice adds is made blank. Attachments,
 * copies without names, the workbook and the package of a reply use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.files.document;

import org.jspecify.annotations.NullMarked;
