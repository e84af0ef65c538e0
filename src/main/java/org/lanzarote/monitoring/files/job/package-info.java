/**
 * Jobs: what takes longer than a request may, done step by step for the account that asked for it, on one instance at a time,
 * and kept for a while for that account.
 *
 * <p>A later room declares a kind of job, and begins one for a caller. Requests that follow one enter at {@code /jobs}.
 * What else waits for its turn on one of several instances stands in a {@code TurnQueue}, too.
 */
@NullMarked
package org.lanzarote.monitoring.files.job;

import org.jspecify.annotations.NullMarked;
