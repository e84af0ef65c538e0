/**
 * The trail: every change, every reading of restricted material and every refused attempt, sealed into one chain so
 * that an edit or a deletion is found.
 *
 * <p>Every later room marks its operations with {@code Trailed}, and says through {@code Disclosure} when it shows
 * something restricted. Requests enter at {@code /trail}, for the auditor alone. It is one feature, because an entry is
 * written, sealed and verified as one thing.
 */
@NullMarked
package org.lanzarote.monitoring.platform.trail;

import org.jspecify.annotations.NullMarked;
