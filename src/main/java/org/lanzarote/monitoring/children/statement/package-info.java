/**
 * What children said in a session: stored encrypted, and opened only to those who may read it.
 *
 * <p>The rooms disclosure, intake, extract and figures use it. Requests enter at
 * {@code /rounds/{round}/child-statements}, to read; the room intake takes statements in and changes their state.
 */
@NullMarked
package org.lanzarote.monitoring.children.statement;

import org.jspecify.annotations.NullMarked;
