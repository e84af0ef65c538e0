/**
 * Errors: the closed list of what can go wrong (RFC 9457), and the one place where an exception becomes a response.
 *
 * <p>It has more files than other rooms, since they are one feature: what a refusal is, where it is found in a request, and
 * how it is told in English and French.
 *
 * <p>Every later room that refuses something uses it. What each type of problem means and what to do about it, the room
 * published tells at {@code /problems}.
 */
@NullMarked
package org.lanzarote.monitoring.platform.problem;

import org.jspecify.annotations.NullMarked;
