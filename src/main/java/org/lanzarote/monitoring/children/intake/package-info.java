/**
 * What is reported and decided about sessions and their statements; every text is screened before anything is stored.
 *
 * <p>Facilitators report, flag and withdraw; the safeguarding officer confirms or sets aside. No other room uses it.
 * Requests enter at {@code /rounds/{round}/child-contributions} and below
 * {@code /rounds/{round}/child-statements/{id}}.
 */
@NullMarked
package org.lanzarote.monitoring.children.intake;

import org.jspecify.annotations.NullMarked;
