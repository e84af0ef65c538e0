/**
 * Edited texts made from confirmed statements: the only words of children that can be cited and published.
 *
 * <p>An extract names its Party only where the figures show it, and is withdrawn with its statement. The feedback in
 * outcome reads it, and texts cite it. Requests enter at {@code /rounds/{round}/child-extracts} and
 * {@code /rounds/{round}/extract-withdrawals}.
 *
 * <p>It is one feature, since how an extract is made, read and withdrawn is one rule on what may be told.
 */
@NullMarked
package org.lanzarote.monitoring.children.extract;

import org.jspecify.annotations.NullMarked;
