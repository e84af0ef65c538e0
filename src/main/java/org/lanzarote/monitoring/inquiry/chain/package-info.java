/**
 * What rests on what: citations followed from record to record, down to the receipt of a submission and up to the sentences and
 * footnotes of factsheets, and what a reader may know of each record on the way.
 *
 * <p>The room trace shows it. Types whose names begin with Trace are those that a caller sees in the API. A text by which evidence
 * would rest on itself is refused here. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.inquiry.chain;

import org.jspecify.annotations.NullMarked;
