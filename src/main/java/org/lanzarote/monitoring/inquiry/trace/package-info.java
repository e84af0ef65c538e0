/**
 * What a record rests on, down to the receipt of a submission, and what rests on it, up to the sentences and footnotes of
 * factsheets: the whole chain in one answer, as JSON and as PROV.
 *
 * <p>No other room uses it. Requests enter at {@code .../trace} behind the address of a statement, a footnote of a factsheet, of one of its editions or of the report, a
 * recommendation, a paragraph, a practice, the report and a chapter (their introductions), a finding, an answer in a submission, an extract, or a stakeholder's submission.
 * It also refuses a text by which evidence would rest on itself. It has many files, each small, and is one feature: every kind
 * of record has its own address of a chain, and all chains are walked, told and written in one way.
 */
@NullMarked
package org.lanzarote.monitoring.inquiry.trace;

import org.jspecify.annotations.NullMarked;
