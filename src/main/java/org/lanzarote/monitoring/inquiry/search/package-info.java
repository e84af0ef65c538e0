/**
 * One search over all texts of all rounds: in English and French, of what the caller may read and of nothing else.
 *
 * <p>Everybody uses it. A request enters at {@code /search}. The index is PostgreSQL's own, and PostgreSQL keeps it up to date
 * in the transaction that changes a text: {@code V10__inquiry.sql} says what is in it and for whom.
 *
 * <p>It is one feature of many files, since what is asked, how it is put to PostgreSQL and what is shown of a text have records of
 * their own.
 */
@NullMarked
package org.lanzarote.monitoring.inquiry.search;

import org.jspecify.annotations.NullMarked;
