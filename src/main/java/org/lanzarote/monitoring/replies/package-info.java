/**
 * The work of the States: drafting, submitting and publishing the replies of Parties. Its rooms, each using those
 * before it: reply, delegation, withholding, translation, attached, validation, submission, reading, answer, limit,
 * clarification, overview, bulk, prefill, workbook and replypackage.
 */
@NullMarked
package org.lanzarote.monitoring.replies;

import org.jspecify.annotations.NullMarked;
