/**
 * What a record rests on and what rests on it, told: the whole chain of evidence in one answer, as JSON and as PROV.
 *
 * <p>No other room uses it; the room chain follows what it tells. Requests enter at {@code .../trace} behind the address of a
 * statement, a footnote of a factsheet, of one of its editions or of the report, a recommendation, a paragraph, a practice, the
 * report and a chapter (their introductions), a finding, an answer in a submission, an extract, or a stakeholder's submission.
 *
 * <p>It is one feature of many small files: every kind of record has its own address of a chain, and all chains are told and
 * written in one way.
 */
@NullMarked
package org.lanzarote.monitoring.inquiry.trace;

import org.jspecify.annotations.NullMarked;
