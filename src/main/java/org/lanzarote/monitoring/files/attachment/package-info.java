/**
 * Files attached to a record, whatever kind of record: virus scan, limit of space, storage in chunks, download by
 * ranges.
 *
 * <p>Receipts use it, and the rooms of replies and of stakeholders' submissions that send, seal or give out files. No
 * request enters here: the resources of those rooms lead to it.
 */
@NullMarked
package org.lanzarote.monitoring.files.attachment;

import org.jspecify.annotations.NullMarked;
